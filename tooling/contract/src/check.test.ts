import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bumpOf, hasMajorChangeset } from './changesets.ts';
import { judge } from './check.ts';
import { compareVersions, latestContract, writeContract } from './released-contracts.ts';

const breaking = { isBreaking: true, sentence: 'orders.place was removed.' };
const additive = { isBreaking: false, sentence: 'orders.repeat was added.' };

async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'contract-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

describe('judge', () => {
	const judged = (changes: (typeof breaking)[], isMajorAnnounced = false) =>
		judge({ changes, releasedVersion: '1.2.0', isMajorAnnounced });

	it('passes what is the same and what is added', () => {
		expect(judged([])).toEqual({ passes: true, lines: ['✔ The contract is that of 1.2.0.'] });
		expect(judged([additive])).toEqual({
			passes: true,
			lines: [
				'Additive since 1.2.0:',
				'  - orders.repeat was added.',
				'',
				'✔ Apps written for 1.2.0 keep working.',
			],
		});
	});

	it('refuses what breaks, unless a major release is announced', () => {
		const refused = judged([breaking, additive]);
		expect(refused.passes).toBe(false);
		expect(refused.lines).toEqual(
			expect.arrayContaining(['Breaking since 1.2.0:', '  - orders.place was removed.']),
		);
		expect(judged([breaking], true).passes).toBe(true);
	});
});

describe('changesets', () => {
	it.each([
		['---\n"@dailyveg/client": major\n---\n\nRenames.', 'major'],
		["---\r\n'@dailyveg/client': minor\r\n---\r\n", 'minor'],
		['---\n@dailyveg/client: patch\n---\n', 'patch'],
		['---\n"@dailyveg/api": major\n---\n', undefined],
		['---\n---\n\n"@dailyveg/client": major', undefined],
		['"@dailyveg/client": major', undefined],
	])('reads %j', (text, bump) => expect(bumpOf(text)).toBe(bump));

	it('are looked for in files other than the README', async () => {
		const folder = await temporaryFolder();
		const major = '---\n"@dailyveg/client": major\n---\n';
		expect(await hasMajorChangeset(join(folder, 'missing'))).toBe(false);
		await writeFile(join(folder, 'README.md'), major);
		await writeFile(join(folder, 'kind-peas.md'), major.replace('major', 'minor'));
		expect(await hasMajorChangeset(folder)).toBe(false);
		await writeFile(join(folder, 'brave-beans.md'), major);
		expect(await hasMajorChangeset(folder)).toBe(true);
	});
});

describe('released contracts', () => {
	it('are compared by number, not by text', () => {
		const versions = ['1.10.0', '0.9.9', '1.9.0', '1.9.10'];
		expect(versions.sort(compareVersions)).toEqual(['0.9.9', '1.9.0', '1.9.10', '1.10.0']);
	});

	it('are written and found again, the latest one', async () => {
		const folder = await temporaryFolder();
		expect(await latestContract(folder)).toBeNull();
		const contract = { procedures: {}, errors: {} };
		await writeContract(folder, { version: '0.9.0', contract });
		await writeContract(folder, { version: '0.10.0', contract });
		await writeFile(join(folder, 'README.md'), '');
		expect(await latestContract(folder)).toEqual({ version: '0.10.0', contract });
	});
});
