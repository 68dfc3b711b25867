import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { check } from '../check.ts';
import { digits } from '../format.ts';
import type { Stage } from '../stage.ts';
import { waitFor } from '../wait-for.ts';
import type { Order } from './place-order.ts';

/** The worker's confirmation arrives at the customer's address and names the order. */
export async function receiveMail({ mailFolder, say }: Stage, email: string, order: Order): Promise<void> {
	const { file, mail } = await waitFor(`A mail to ${email}`, () => findMail(mailFolder, email, order.number));
	const { text = '', html } = mail;
	const total = digits(order.totalMinor);
	for (const [form, body] of Object.entries({ text, HTML: html || '' }))
		for (const fact of [order.number, total])
			check(body.includes(fact), `the mail's ${form} to name ${fact}`);
	for (const { name } of order.items) check(text.includes(name), `the mail to list ${name}`);
	say(`“${mail.subject}” from ${mail.from?.text}`);
	say(`names ${order.number} and ${total}, in text and HTML; ${file}`);
}

/** The confirmation among the messages; a folder that serves a shop for long holds many. */
async function findMail(
	folder: string,
	email: string,
	number: string,
): Promise<{ file: string; mail: ParsedMail } | undefined> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.eml') && !name.startsWith('.'));
	for (const name of names.sort().reverse().slice(0, 50)) {
		const file = join(folder, name);
		const source = await readFile(file);
		if (!source.includes(email)) continue;
		const mail = await simpleParser(source);
		if (recipientsOf(mail).includes(email) && mail.subject?.includes(number)) return { file, mail };
	}
	return undefined;
}

function recipientsOf({ to }: ParsedMail): (string | undefined)[] {
	const lists: AddressObject[] = to === undefined ? [] : [to].flat();
	return lists.flatMap(({ value }) => value.map(({ address }) => address));
}
