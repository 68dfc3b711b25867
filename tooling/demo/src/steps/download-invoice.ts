import { isAppError } from '@dailyveg/client';
import { extractText, getDocumentProxy } from 'unpdf';
import { check, checkSame } from '../check.ts';
import { digits } from '../format.ts';
import type { Stage } from '../stage.ts';
import { waitFor } from '../wait-for.ts';
import type { Order } from './place-order.ts';

/** The worker's invoice is downloaded from S3 by its link, without credentials, and read. */
export async function downloadInvoice({ customer: { client }, say }: Stage, order: Order): Promise<void> {
	const { url, expiresAt } = await waitFor('The invoice', () =>
		client.orders.getInvoiceUrl.query({ orderId: order.id }).catch((error: unknown) => {
			if (isAppError(error, 'INVOICE_NOT_READY')) return undefined;
			throw error;
		}),
	);
	const response = await fetch(url);
	checkSame(`the status of ${url}`, response.status, 200);
	const bytes = new Uint8Array(await response.arrayBuffer());
	checkSame('the first bytes', Buffer.from(bytes.subarray(0, 5)).toString('latin1'), '%PDF-');
	const size = bytes.length;
	const { totalPages, text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
	check(text.includes(order.number), `the invoice's text to name ${order.number}, but it is “${text}”`);
	const total = digits(order.totalMinor);
	check(text.includes(total), `the invoice to name the total ${total}, but it is “${text}”`);
	for (const { name } of order.items) check(text.includes(name), `the invoice to list ${name}`);
	say(`${new URL(url).pathname} on ${new URL(url).host}, link good until ${expiresAt.toISOString()}`);
	say(`PDF, ${size} bytes, ${totalPages} page(s), names ${order.number} and ${total}`);
}
