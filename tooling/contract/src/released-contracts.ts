import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from './contract.ts';

const FILE = /^(\d+)\.(\d+)\.(\d+)\.json$/;

/** A contract that apps in the field were built with. */
export interface ReleasedContract {
	version: string;
	contract: Contract;
}

/** The contract of the highest version in a folder; null when nothing was released yet. */
export async function latestContract(folder: string): Promise<ReleasedContract | null> {
	const versions = (await readdir(folder)).filter((file) => FILE.test(file)).map((file) => file.slice(0, -5));
	const [latest] = versions.sort((one, other) => compareVersions(other, one));
	if (latest === undefined) return null;
	const text = await readFile(join(folder, `${latest}.json`), 'utf8');
	return { version: latest, contract: JSON.parse(text) as Contract };
}

/** Which of two versions is the older one: negative, if the first. */
export function compareVersions(one: string, other: string): number {
	const [left, right] = [one, other].map((version) => version.split('.').map(Number));
	return [0, 1, 2].map((place) => (left?.[place] ?? 0) - (right?.[place] ?? 0)).find(Boolean) ?? 0;
}

/** The first number of a version. */
export const majorOf = (version: string) => Number.parseInt(version, 10);

/** Writes the contract of a version. */
export async function writeContract(
	folder: string,
	{ version, contract }: ReleasedContract,
): Promise<string> {
	const file = join(folder, `${version}.json`);
	await writeFile(file, `${JSON.stringify(contract, null, '\t')}\n`);
	return file;
}
