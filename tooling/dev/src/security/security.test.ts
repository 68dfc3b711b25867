import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../workspace.ts';
import { auditDependencies, packagesWithoutHash, unacceptedOf } from './dependency-audit.ts';
import { findSecrets } from './secret-scan.ts';

// Made here, so that no secret stands in this file.
const letters = (count: number) => randomBytes(count).toString('hex').slice(0, count);

const { privateKey } = generateKeyPairSync('rsa', {
	modulusLength: 2_048,
	publicKeyEncoding: { type: 'spki', format: 'pem' },
	privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

describe('the secret scan', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'dailyveg-scan-'));
		execFileSync('git', ['init', '-q'], { cwd: folder });
	});
	afterEach(() => rm(folder, { recursive: true }));

	it.each([
		['a token of npm', `npm_${letters(36)}`],
		['a GitHub token', `ghp_${letters(36)}`],
		['a private key', privateKey],
		['a database password', `mysql://dailyveg:${letters(16)}@db.example.com:3306/shop`],
		['an API key of ours', `dv_${letters(8)}_${randomBytes(32).toString('base64url')}`],
	])('finds %s, and does not repeat it', async (_name, secret) => {
		await writeFile(join(folder, 'settings.ts'), `// settings\nexport const value = \`${secret}\`;\n`);
		const found = await findSecrets(folder);
		expect(found).toMatchObject([{ file: 'settings.ts', line: 2 }]);
		expect(JSON.stringify(found)).not.toContain(secret);
	});

	it('overlooks what git ignores, examples of this machine, and binary files', async () => {
		await writeFile(join(folder, '.gitignore'), 'secret.ts\n');
		await writeFile(join(folder, 'secret.ts'), `ghp_${letters(36)}`);
		await writeFile(join(folder, 'example'), 'MYSQL_URL=mysql://dailyveg:dailyveg@127.0.0.1:3306/dailyveg\n');
		await writeFile(join(folder, 'picture'), Buffer.from(`\0ghp_${letters(36)}`));
		expect(await findSecrets(folder)).toEqual([]);
	});
});

/** A registry that knows of one hole, in a package that ships or in one that does not. */
async function withRegistry<T>(holes: object, task: (url: string) => Promise<T>): Promise<T> {
	const server = createServer((request, response) => {
		request.resume();
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify(holes));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		return await task(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	} finally {
		server.close();
	}
}

const hole = (id: number, severity: string) => [
	{
		id,
		url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
		title: 'Reads what it should not',
		severity,
		vulnerable_versions: '<9999',
		cwe: [],
		cvss: { score: 9, vectorString: null },
	},
];

describe('the dependency audit', () => {
	it('names high and critical holes of what ships', async () => {
		const holes = { ioredis: hole(1, 'high'), zod: hole(2, 'low'), autocannon: hole(3, 'critical') };
		const audit = await withRegistry(holes, (url) => auditDependencies(root, url));
		expect(audit).toEqual({
			advisories: [
				{
					id: 'GHSA-aaaa-bbbb-cccc',
					package: 'ioredis',
					severity: 'high',
					title: 'Reads what it should not',
				},
			],
		});
	});

	it('says that it could not ask', async () => {
		const closed = await withRegistry({}, async (url) => url);
		const audit = await auditDependencies(root, closed);
		expect(audit).toEqual({ skipped: expect.stringContaining('Failed to request') });
	});

	it('accepts what is listed with a reason, for a while', () => {
		const advisory = { id: 'GHSA-1', package: 'a', severity: 'high', title: '' };
		const accepted = [{ id: 'GHSA-1', reason: 'not reached', until: '2027-01-01' }];
		expect(unacceptedOf([advisory], accepted, '2026-12-31')).toEqual([]);
		expect(unacceptedOf([advisory], accepted, '2027-01-01')).toEqual([advisory]);
		expect(unacceptedOf([advisory], [])).toEqual([advisory]);
	});

	it('misses no package whose content is not pinned', () => {
		const lockfile = [
			'packages:',
			'',
			"  '@a/b@1.0.0':",
			'    resolution: {integrity: sha512-abc}',
			'',
			'  c@https://example.com/c.tgz:',
			'    resolution: {tarball: https://example.com/c.tgz}',
		].join('\n');
		expect(packagesWithoutHash(lockfile)).toEqual(['c@https://example.com/c.tgz']);
	});
});
