import { type EntityManager, lockOrder, newId, OrderEvent } from '@dailyveg/db';

/** Puts the stored invoice on its order, in the transaction of `em`; a second call changes nothing. */
export async function recordInvoice(
	em: EntityManager,
	{ orderId, invoiceKey, now }: { orderId: string; invoiceKey: string; now: Date },
): Promise<void> {
	const order = await lockOrder(em, orderId);
	if (!order) throw new TypeError(`no order ${orderId} to put an invoice on`);
	if (order.invoiceKey !== null) return;
	order.invoiceKey = invoiceKey;
	em.create(OrderEvent, { id: newId(), order, type: 'invoiced', actor: null, occurredAt: now });
}
