import { appendOrderEvent, type EntityManager, lockOrder } from '@dailyveg/db';
import { announceOrder } from './order-channel.ts';

/**
 * Puts the stored invoice on its order, in the transaction of `em`; a second call changes nothing. `isFinal`: it tells what
 * was packed, and takes the place of the one that tells what was ordered.
 */
export async function recordInvoice(
	em: EntityManager,
	{ orderId, invoiceKey, isFinal, now }: { orderId: string; invoiceKey: string; isFinal: boolean; now: Date },
): Promise<void> {
	const order = await lockOrder(em, orderId);
	if (!order) throw new TypeError(`no order ${orderId} to put an invoice on`);
	if (order.invoiceKey === invoiceKey || (order.invoiceKey !== null && !isFinal)) return;
	order.invoiceKey = invoiceKey;
	await appendOrderEvent(em, order, { type: 'invoiced', actorId: null, occurredAt: now });
	announceOrder(em, orderId);
}
