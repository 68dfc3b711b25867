import type { Order } from '@dailyveg/db';
import type { OrderOutput } from './orders.schemas.ts';

/** A row of an order list. */
export function presentOrderSummary(order: Order) {
	const { id, number, status, currency, totalMinor, createdAt } = order;
	return { id, number, status, currency, totalMinor, createdAt };
}

/** The whole order; its items and events must be loaded. */
export function presentOrder(order: Order): OrderOutput {
	return {
		...presentOrderSummary(order),
		paymentMethod: order.paymentMethod,
		subtotalMinor: order.subtotalMinor,
		deliveryFeeMinor: order.deliveryFeeMinor,
		note: order.note,
		cancelReason: order.cancelReason,
		hasInvoice: order.invoiceKey !== null,
		address: order.address,
		items: order.items.getItems().map((item) => ({
			id: item.id,
			sellUnitId: item.sellUnit.id,
			name: item.name,
			kind: item.kind,
			unitLabel: item.unitLabel,
			unitPriceMinor: item.unitPriceMinor,
			quantity: item.quantity,
			packedQuantity: item.packedQuantity,
			lineTotalMinor: item.lineTotalMinor,
		})),
		events: order.events.getItems().map(({ type, occurredAt }) => ({ type, occurredAt })),
	};
}
