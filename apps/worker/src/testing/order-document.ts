import type { OrderDocument } from '../tasks/orders/load-order.ts';

const untaxed = { discountMinor: 0, taxBasisPoints: 0, taxMinor: 0, hsnCode: null };

/** An order as documents see it; 1.5 kg of tomatoes and 2 bunches of coriander unless told. */
export function orderDocument(traits: Partial<OrderDocument> = {}): OrderDocument {
	return {
		id: '01a204ee-356c-70d5-a9c5-e3690f742ab8',
		number: 'DV-261122-CTT74XZW',
		placedAt: new Date('2026-11-22T20:00:00Z'),
		timeZone: 'Asia/Kolkata',
		customerName: 'Asha Rao',
		customerEmail: 'asha@example.com',
		currency: 'INR',
		subtotalMinor: 9_000,
		discountMinor: 0,
		deliveryFeeMinor: 2_500,
		packingFeeMinor: 0,
		totalMinor: 11_500,
		estimatedTotalMinor: null,
		refundedMinor: 0,
		paymentMethod: 'cash_on_delivery',
		address: {
			recipientName: 'Asha Rao',
			phone: '+919845012345',
			line1: '12, 3rd Cross, 5th Block',
			line2: null,
			landmark: 'Opposite the park',
			pincode: '560034',
			areaName: 'Koramangala',
			city: 'Bengaluru',
			state: 'Karnataka',
		},
		items: [
			{
				name: 'Tomato',
				kind: 'weight',
				unitLabel: 'kg',
				quantity: 1_500,
				unitPriceMinor: 4_000,
				lineTotalMinor: 6_000,
				...untaxed,
			},
			{
				name: 'Coriander',
				kind: 'count',
				unitLabel: 'bunch',
				quantity: 2,
				unitPriceMinor: 1_500,
				lineTotalMinor: 3_000,
				...untaxed,
			},
		],
		...traits,
	};
}
