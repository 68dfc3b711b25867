import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Secrets = { AUTH_SECRET: string };

/** Secrets of this checkout: made once, kept in a file that only its owner can read. */
export async function provideSecrets(folder: string): Promise<Secrets> {
	const file = join(folder, 'secrets.json');
	const kept = await readSecrets(file);
	if (kept !== undefined) return kept;
	const secrets = { AUTH_SECRET: randomBytes(32).toString('base64url') };
	await mkdir(folder, { recursive: true });
	await writeFile(`${file}.partial`, `${JSON.stringify(secrets, null, '\t')}\n`, { mode: 0o600 });
	await rename(`${file}.partial`, file);
	return secrets;
}

async function readSecrets(file: string): Promise<Secrets | undefined> {
	try {
		const content: unknown = JSON.parse(await readFile(file, 'utf8'));
		const isComplete = typeof content === 'object' && content !== null && 'AUTH_SECRET' in content;
		return isComplete ? (content as Secrets) : undefined;
	} catch {
		return undefined;
	}
}
