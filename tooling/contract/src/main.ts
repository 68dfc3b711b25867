import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appRouter } from '@dailyveg/api';
import { hasMajorChangeset } from './changesets.ts';
import { judge } from './check.ts';
import { compareContracts } from './compare-contracts.ts';
import { errorsDocument, errorsDocumentFile } from './errors-document.ts';
import { keepClient } from './released-clients.ts';
import { latestContract, majorOf, writeContract } from './released-contracts.ts';
import { snapshotOf } from './snapshot.ts';

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const contractsFolder = join(root, 'packages/client/contracts');
const clientSuite = join(root, 'packages/client/src/testing/consumer/suite.js');

const usage = `Usage: npm run contract [-- COMMAND]

  (none)             compare today's contract with the last released one
  release            write today's contract as that of the client's version, and keep the packed client
  release --replace  the same, over what was written for a version nobody has yet
  docs               write docs/errors.md from the error table`;

process.exitCode = await run(process.argv.slice(2).join(' '));
process.exit();

function run(command: string): Promise<number> | number {
	switch (command) {
		case '':
			return check();
		case 'release':
			return release({ isReplacing: false });
		case 'release --replace':
			return release({ isReplacing: true });
		case 'docs':
			return writeDocuments();
		default:
			console.error(usage);
			return 2;
	}
}

async function clientVersion(): Promise<string> {
	const text = await readFile(join(root, 'packages/client/package.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}

async function check(): Promise<number> {
	const released = await latestContract(contractsFolder);
	if (!released) {
		console.error('No contract was released yet: npm run contract -- release');
		return 1;
	}
	const isMajorAnnounced =
		majorOf(await clientVersion()) > majorOf(released.version) ||
		(await hasMajorChangeset(join(root, '.changeset')));
	const changes = compareContracts(released.contract, snapshotOf(appRouter));
	const verdict = judge({ changes, releasedVersion: released.version, isMajorAnnounced });
	for (const line of verdict.lines) console.log(line);
	return verdict.passes ? 0 : 1;
}

async function release({ isReplacing }: { isReplacing: boolean }): Promise<number> {
	const version = await clientVersion();
	const released = await latestContract(contractsFolder);
	const contract = snapshotOf(appRouter);
	if (released?.version === version && !isReplacing) {
		if (JSON.stringify(released.contract) === JSON.stringify(contract)) {
			console.log(`✔ ${version} stands as it was released.`);
			return 0;
		}
		console.error(
			`${version} was released with another contract. Raise the version of packages/client first.`,
		);
		return 1;
	}
	const tarball = await keepClient(contractsFolder, version, clientSuite);
	const file = await writeContract(contractsFolder, { version, contract });
	console.log(`✔ Wrote ${relative(root, file)} and ${relative(root, tarball)} with its suite.`);
	return 0;
}

async function writeDocuments(): Promise<number> {
	await writeFile(join(root, errorsDocumentFile), errorsDocument());
	console.log(`✔ Wrote ${errorsDocumentFile}.`);
	return 0;
}
