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

/** How an order is to be paid, packed and delivered. */
export type OrderTerms = Pick<
	PlaceOrderInput,
	'paymentMethod' | 'substitution' | 'lineSubstitutions' | 'couponCode' | 'note'
>;

/** An order that only has to be written, wherever its lines come from. */
export interface OrderPlan {
	userId: string;
	terms: OrderTerms;
	address: DeliverableAddress;
	slot: OrderSlot | null;
	lines: StockedLine[];
	allocations: Allocation[];
	quoted: Quote;
}

/** The rows of an order to be: what was planned, at the prices it was quoted. */
export function draftOrder(
	{ userId, terms, address, slot, lines, allocations, quoted }: OrderPlan,
	now: Date,
): NewOrder {
	const id = newId();
	const { hubId, ...snapshot } = address;
	const chosen = new Map(terms.lineSubstitutions?.map((one) => [one.sellUnitId, one.substitution]));
	const quotedOf = new Map(lines.map((line, index) => [line, quoted.lines[index]]));
	return {
		id,
		number: orderNumber(id, now),
		userId,
		hubId,
		slot,
		status: 'placed',
		paymentMethod: terms.paymentMethod,
		paymentStatus: firstPaymentStatus(terms.paymentMethod),
		currency: allocations[0]?.line.currency ?? 'INR',
		subtotalMinor: quoted.subtotalMinor,
		discountMinor: quoted.discountMinor,
		deliveryFeeMinor: quoted.deliveryFeeMinor,
		packingFeeMinor: quoted.packingFeeMinor,
		taxMinor: quoted.taxMinor,
		totalMinor: quoted.totalMinor,
		couponCode: terms.couponCode ?? null,
		address: snapshot,
		note: terms.note ?? null,
		reservedUntil: new Date(now.getTime() + holdMs(terms.paymentMethod)),
		cancelReason: null,
		invoiceKey: null,
		createdAt: now,
		updatedAt: now,
		substitution: terms.substitution ?? 'none',
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
