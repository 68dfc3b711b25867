import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'api');

/** What the last build publishes: names of report files and their text, one for each entry. */
export async function reportOfBuild(): Promise<Record<string, string>> {
	return read(join(root, 'dist'), '.d.ts', (name) => name.replace('.d.ts', '.api.d.ts'));
}

/** The report as it is committed; its diff shows every change of the public types. */
export async function committedReport(): Promise<Record<string, string>> {
	return read(folder, '.api.d.ts', (name) => name);
}

/** Replaces the committed report. */
export async function writeReport(): Promise<void> {
	const report = await reportOfBuild();
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder);
	for (const [name, text] of Object.entries(report)) await writeFile(join(folder, name), text);
}

async function read(
	from: string,
	extension: string,
	rename: (name: string) => string,
): Promise<Record<string, string>> {
	const names = (await readdir(from)).filter((name) => name.endsWith(extension)).sort();
	const texts = names.map(async (name) => [rename(name), await readFile(join(from, name), 'utf8')] as const);
	return Object.fromEntries(await Promise.all(texts));
}
