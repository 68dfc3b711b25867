import type { NewOrder, Order, OrderItem } from '@dailyveg/db';
import { presentSlot } from '../slots/slots.public.ts';
import type { OrderOutput } from './orders.schemas.ts';

/** An order as presenters read it: loaded from the database, or about to be written. */
type PresentableOrder = Omit<NewOrder, 'userId' | 'hubId' | 'items' | 'events'> &
	Partial<Pick<Order, 'estimatedTotalMinor' | 'refundedMinor'>> & {
		items: Iterable<
			Omit<NewOrder['items'][number], 'stockItemId'> &
				Partial<Pick<OrderItem, 'shortReason' | 'substitutesId' | 'refusedQuantity' | 'orderedTotalMinor'>>
		>;
		events: Iterable<NewOrder['events'][number]>;
	};

/** A row of an order list. */
export function presentOrderSummary(
	order: Pick<Order, 'id' | 'number' | 'status' | 'currency' | 'totalMinor' | 'createdAt'> & {
		slot: { startsAt: Date; endsAt: Date } | null;
	},
) {
	const { id, number, status, currency, totalMinor, slot, createdAt } = order;
	return { id, number, status, currency, totalMinor, slot: presentSlot(slot), createdAt };
}

/** What programs are told of an order: nothing of the person. */
export function presentOrderEvent(
	order: Pick<NewOrder, 'id' | 'number' | 'status' | 'currency' | 'totalMinor' | 'cancelReason'>,
	hubId: string,
) {
	const { id, number, status, currency, totalMinor, cancelReason } = order;
	return { orderId: id, number, status, hubId, currency, totalMinor, cancelReason };
}

/** The whole order; its items and events must be loaded. */
export function presentOrder(order: PresentableOrder): OrderOutput {
	const { substitution = 'none' } = order;
	return {
		...presentOrderSummary(order),
		paymentMethod: order.paymentMethod,
		paymentStatus: order.paymentStatus,
		subtotalMinor: order.subtotalMinor,
		discountMinor: order.discountMinor,
		deliveryFeeMinor: order.deliveryFeeMinor,
		packingFeeMinor: order.packingFeeMinor,
		taxMinor: order.taxMinor,
		couponCode: order.couponCode,
		estimatedTotalMinor: order.estimatedTotalMinor ?? order.totalMinor,
		refundedMinor: order.refundedMinor ?? 0,
		substitution,
		note: order.note,
		cancelReason: order.cancelReason,
		hasInvoice: order.invoiceKey !== null,
		address: order.address,
		items: Array.from(order.items, (item) => ({
			id: item.id,
			sellUnitId: item.sellUnit.id,
			name: item.name,
			kind: item.kind,
			unitLabel: item.unitLabel,
			unitPriceMinor: item.unitPriceMinor,
			quantity: item.quantity,
			packedQuantity: item.packedQuantity,
			shortReason: item.shortReason ?? null,
			substitution: item.substitution ?? substitution,
			substitutesItemId: item.substitutesId ?? null,
			refusedQuantity: item.refusedQuantity ?? 0,
			lineTotalMinor: item.lineTotalMinor,
			discountMinor: item.discountMinor,
			taxBasisPoints: item.taxBasisPoints,
			taxMinor: item.taxMinor,
			hsnCode: item.hsnCode,
			orderedTotalMinor: item.orderedTotalMinor ?? item.lineTotalMinor,
		})),
		events: Array.from(order.events, ({ type, occurredAt }) => ({ type, occurredAt })),
	};
}
