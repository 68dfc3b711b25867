import type { Services } from '@dailyveg/api';
import { Order, type OrderItem } from '@dailyveg/db';
import { UnprocessableJobError } from '../unprocessable-job-error.ts';

/** An order with what its documents show. Amounts in minor units. */
export interface OrderDocument {
	id: string;
	number: string;
	placedAt: Date;
	/** IANA zone of the hub, in which dates are written. */
	timeZone: string;
	customerName: string;
	customerEmail: string;
	currency: string;
	subtotalMinor: number;
	discountMinor: number;
	deliveryFeeMinor: number;
	packingFeeMinor: number;
	totalMinor: number;
	/** The total as ordered; null until packed. */
	estimatedTotalMinor: number | null;
	refundedMinor: number;
	paymentMethod: Order['paymentMethod'];
	address: Order['address'];
	/** In the order in which they were bought. */
	items: (Pick<
		OrderItem,
		| 'name'
		| 'kind'
		| 'unitLabel'
		| 'quantity'
		| 'unitPriceMinor'
		| 'lineTotalMinor'
		| 'discountMinor'
		| 'taxBasisPoints'
		| 'taxMinor'
		| 'hsnCode'
	> &
		Partial<Pick<OrderItem, 'packedQuantity' | 'substitutesId'>>)[];
}

/** Throws UnprocessableJobError for an order that is not there: it committed with the job, so it was deleted. */
export async function loadOrder({ orm }: Services, orderId: string): Promise<OrderDocument> {
	const order = await orm.em
		.fork()
		.findOne(
			Order,
			{ id: orderId },
			{ populate: ['items', 'user', 'hub'], orderBy: { items: { id: 'asc' } }, strategy: 'joined' },
		);
	if (!order) throw new UnprocessableJobError(`there is no order ${orderId}`);
	const { id, number, currency, subtotalMinor, deliveryFeeMinor, totalMinor, paymentMethod, address } = order;
	const { discountMinor, packingFeeMinor, estimatedTotalMinor, refundedMinor } = order;
	return {
		...{ id, number, currency, subtotalMinor, deliveryFeeMinor, totalMinor, paymentMethod, address },
		...{ discountMinor, packingFeeMinor, estimatedTotalMinor, refundedMinor },
		placedAt: order.createdAt,
		timeZone: order.hub.timeZone,
		customerName: order.user.name,
		customerEmail: order.user.email,
		items: order.items.getItems(),
	};
}
