import { type EntityManager, Order, OrderEvent, ProcessedMessage } from '@dailyveg/db';

/** How often each effect of the orders took place. */
export async function countEffects(em: EntityManager, orderIds: string[]) {
	return {
		invoicedOrders: await em.count(Order, { id: { $in: orderIds }, invoiceKey: { $ne: null } }),
		invoiceEvents: await em.count(OrderEvent, { order: { $in: orderIds }, type: 'invoiced' }),
		invoiceRecords: await em.count(ProcessedMessage, { name: 'orders.renderInvoice' }),
		confirmationRecords: await em.count(ProcessedMessage, { name: 'orders.sendConfirmation' }),
	};
}

/** Each effect exactly once for this many orders. */
export const onceEach = (orders: number) => ({
	invoicedOrders: orders,
	invoiceEvents: orders,
	invoiceRecords: orders,
	confirmationRecords: orders,
});
