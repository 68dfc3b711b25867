import {
	lineTotalMinor,
	type NewOrder,
	newId,
	orderNumber,
	type Quote,
	type StockedLine,
} from '@dailyveg/db';
import type { OrderAddress } from '../addresses/addresses.public.ts';
import { firstPaymentStatus, holdMs } from '../payments/payments.public.ts';
import type { OrderSlot } from '../slots/slots.public.ts';
import type { Allocation } from './allocate-stock.ts';
import type { PlaceOrderInput } from './orders.schemas.ts';

/** An address that a hub serves. */
export type DeliverableAddress = OrderAddress & { hubId: string };

/** An order that only has to be written. */
export interface OrderPlan {
	input: PlaceOrderInput;
	address: DeliverableAddress;
	slot: OrderSlot | null;
	lines: StockedLine[];
	allocations: Allocation[];
	quoted: Quote;
}

/** The rows of an order to be: what was planned, at the prices it was quoted. */
export function draftOrder(
	{ input, address, slot, lines, allocations, quoted }: OrderPlan,
	userId: string,
	now: Date,
): NewOrder {
	const id = newId();
	const { hubId, ...snapshot } = address;
	const chosen = new Map(input.lineSubstitutions?.map((one) => [one.sellUnitId, one.substitution]));
	const quotedOf = new Map(lines.map((line, index) => [line, quoted.lines[index]]));
	return {
		id,
		number: orderNumber(id, now),
		userId,
		hubId,
		slot,
		status: 'placed',
		paymentMethod: input.paymentMethod,
		paymentStatus: firstPaymentStatus(input.paymentMethod),
		currency: allocations[0]?.line.currency ?? 'INR',
		subtotalMinor: quoted.subtotalMinor,
		discountMinor: quoted.discountMinor,
		deliveryFeeMinor: quoted.deliveryFeeMinor,
		packingFeeMinor: quoted.packingFeeMinor,
		taxMinor: quoted.taxMinor,
		totalMinor: quoted.totalMinor,
		couponCode: input.couponCode ?? null,
		address: snapshot,
		note: input.note ?? null,
		reservedUntil: new Date(now.getTime() + holdMs(input.paymentMethod)),
		cancelReason: null,
		invoiceKey: null,
		createdAt: now,
		updatedAt: now,
		substitution: input.substitution ?? 'none',
		items: allocations.map(({ line, stockItemId, quantity }) => ({
			id: newId(),
			substitution: chosen.get(line.sellUnitId) ?? null,
			sellUnit: { id: line.sellUnitId },
			stockItemId,
			name: line.name,
			kind: line.kind,
			unitLabel: line.unitLabel,
			unitPriceMinor: line.priceMinor,
			quantity: line.quantity,
			reservedQuantity: quantity,
			packedQuantity: null,
			lineTotalMinor: lineTotalMinor(line, line.quantity),
			discountMinor: quotedOf.get(line)?.discountMinor ?? 0,
			taxBasisPoints: line.taxBasisPoints,
			taxMinor: quotedOf.get(line)?.taxMinor ?? 0,
			hsnCode: line.hsnCode,
		})),
		events: [{ id: newId(), type: 'placed', occurredAt: now }],
	};
}
