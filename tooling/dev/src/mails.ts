import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';

/** Newest messages that are looked through; a folder that serves a shop for long holds many. */
const NEWEST = 100;
const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** A message of the mail catcher. */
export interface FoundMail {
	file: string;
	mail: ParsedMail;
}

/** The newest mail to the address that is meant; undefined when there is none yet. */
export async function findMail(
	folder: string,
	address: string,
	isMeant: (mail: ParsedMail, name: string) => boolean,
): Promise<FoundMail | undefined> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.eml') && !name.startsWith('.'));
	for (const name of names.sort().reverse().slice(0, NEWEST)) {
		const file = join(folder, name);
		const source = await readFile(file);
		if (!source.includes(address)) continue;
		const mail = await simpleParser(source);
		if (recipientsOf(mail).includes(address) && isMeant(mail, name)) return { file, mail };
	}
	return undefined;
}

function recipientsOf({ to }: ParsedMail): (string | undefined)[] {
	const lists: AddressObject[] = to === undefined ? [] : [to].flat();
	return lists.flatMap(({ value }) => value.map(({ address }) => address));
}

/** The six digits that the shop mails to the address after `since`; throws when none come. */
export async function receiveCode(folder: string, address: string, since: Date): Promise<string> {
	// Files are named by when they came.
	const earliest = since.toISOString().replaceAll(':', '-');
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const found = await findMail(
			folder,
			address,
			(mail, name) => name >= earliest && codeIn(mail) !== undefined,
		);
		if (found) return String(codeIn(found.mail));
		if (Date.now() > deadline)
			throw new Error(
				`No code for ${address} came to ${folder} within ${PATIENCE_MS / 1_000} s; does a worker run?`,
			);
		await sleep(PAUSE_MS);
	}
}

/** The code stands on a line of its own. */
const codeIn = ({ text = '' }: ParsedMail) => /^\s*(\d{6})\s*$/m.exec(text)?.[1];
