import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './workspace.ts';

const page = 'docs/requirements.md';
const rowPattern = /^\| (R\d\d) .*$/gm;
const linkPattern = /\]\(([^)]+\.test\.ts)\)/g;

/** Row → files that the page links for it. */
const listed = new Map(
	[...readFileSync(join(root, page), 'utf8').matchAll(rowPattern)].map(([line, row]) => [
		row,
		[...line.matchAll(linkPattern)].map(([, link = '']) =>
			relative(root, resolve(root, dirname(page), link)),
		),
	]),
);

/** Row → test files that name it. */
const named = new Map<string, string[]>();
for (const file of globSync('{packages,apps,tooling}/*/src/**/*.test.ts', { cwd: root }).sort()) {
	for (const row of new Set(readFileSync(join(root, file), 'utf8').match(/\bR\d\d\b/g))) {
		named.set(row, [...(named.get(row) ?? []), file]);
	}
}

describe('the page of requirements', () => {
	it('lists each row and the tests that name it', () => {
		expect(listed.size).toBeGreaterThan(40);
		for (const [row, files] of listed) expect(files.toSorted(), row).toEqual(named.get(row ?? '') ?? []);
	});

	it('knows every row that a test names', () => {
		expect([...named.keys()].filter((row) => !listed.has(row))).toEqual([]);
	});
});
