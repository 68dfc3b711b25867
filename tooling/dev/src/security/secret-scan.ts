import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { lintSource } from '@secretlint/core';
import { creator as patterns } from '@secretlint/secretlint-rule-pattern';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';

/** A secret where none belongs; the message does not repeat it. */
export interface FoundSecret {
	file: string;
	line: number;
	message: string;
}

const config = {
	rules: [
		{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended },
		{
			id: '@secretlint/secretlint-rule-pattern',
			rule: patterns,
			options: {
				patterns: [{ name: 'API key of DailyVeg', patterns: ['/\\bdv_[a-z0-9]{8}_[\\w-]{43}/'] }],
			},
		},
	],
};

/** Passwords of services on this machine, or at a placeholder, open nothing; they stand in examples and tests. */
const HARMLESS = /@(127\.0\.0\.1\b|localhost\b|host\b|\$?\{)/;

/** Files of a repository that are, or are about to be, under version control. */
async function trackedFiles(folder: string): Promise<string[]> {
	const { stdout } = await promisify(execFile)(
		'git',
		['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
		{ cwd: folder, maxBuffer: 64 * 1024 * 1024 },
	);
	return stdout.split('\0').filter(Boolean);
}

/** Every secret in the files of a repository's folder. Needs no network. */
export async function findSecrets(folder: string): Promise<FoundSecret[]> {
	const found: FoundSecret[] = [];
	for (const file of await trackedFiles(folder)) found.push(...(await scanFile(folder, file)));
	return found;
}

async function scanFile(folder: string, file: string): Promise<FoundSecret[]> {
	// A file deleted but not committed yet is still listed.
	const content = await readFile(join(folder, file)).catch(() => Buffer.alloc(0));
	// What holds a zero byte is a picture, a font or an archive.
	if (content.length === 0 || content.includes(0)) return [];
	const text = content.toString();
	const lines = text.split('\n');
	const { messages } = await lintSource({
		source: { filePath: join(folder, file), content: text, ext: extname(file), contentType: 'text' },
		options: { config, maskSecrets: true, noPhysicFilePath: true },
	});
	return messages
		.map(({ loc, message }) => ({ file, line: loc.start.line, message }))
		.filter(({ line }) => !HARMLESS.test(lines[line - 1] ?? ''));
}

/** The gate: prints what was found and fails on any. */
export async function scanForSecrets(folder: string): Promise<number> {
	const found = await findSecrets(folder);
	for (const { file, line, message } of found) console.error(`${file}:${line}  ${message}`);
	return Math.min(found.length, 1);
}
