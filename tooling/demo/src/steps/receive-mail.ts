import { findMail } from '@dailyveg/dev';
import { check } from '../check.ts';
import { digits } from '../format.ts';
import type { Stage } from '../stage.ts';
import { waitFor } from '../wait-for.ts';
import type { Order } from './place-order.ts';

/** The worker's confirmation arrives at the customer's address and names the order. */
export async function receiveMail({ mailFolder, say }: Stage, email: string, order: Order): Promise<void> {
	const { file, mail } = await waitFor(`A mail to ${email}`, () =>
		findMail(mailFolder, email, ({ subject }) => subject?.includes(order.number) ?? false),
	);
	const { text = '', html } = mail;
	const total = digits(order.totalMinor);
	for (const [form, body] of Object.entries({ text, HTML: html || '' }))
		for (const fact of [order.number, total])
			check(body.includes(fact), `the mail's ${form} to name ${fact}`);
	for (const { name } of order.items) check(text.includes(name), `the mail to list ${name}`);
	say(`“${mail.subject}” from ${mail.from?.text}`);
	say(`names ${order.number} and ${total}, in text and HTML; ${file}`);
}
