import { appendOrderEvent, type EntityManager, lockOrder } from '@dailyveg/db';
import { announceOrder } from './order-channel.ts';

/** Puts the stored invoice on its order, in the transaction of `em`; a second call changes nothing. */
export async function recordInvoice(
	em: EntityManager,
	{ orderId, invoiceKey, now }: { orderId: string; invoiceKey: string; now: Date },
): Promise<void> {
	const order = await lockOrder(em, orderId);
	if (!order) throw new TypeError(`no order ${orderId} to put an invoice on`);
	if (order.invoiceKey !== null) return;
	order.invoiceKey = invoiceKey;
	await appendOrderEvent(em, order, { type: 'invoiced', actorId: null, occurredAt: now });
	announceOrder(em, orderId);
}
