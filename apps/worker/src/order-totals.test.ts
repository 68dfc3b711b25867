import { expect, test } from 'vitest';
import { taxLines, totalLines } from './order-totals.ts';
import { orderDocument } from './testing/order-document.ts';

test('the lines below the goods add up to the total', () => {
	const order = orderDocument({ discountMinor: 900, packingFeeMinor: 500, totalMinor: 11_100 });
	const lines = totalLines(order);
	expect(lines.map(({ label }) => label)).toEqual(['Subtotal', 'Discount', 'Delivery', 'Packing', 'Total']);
	const parts = lines.filter(({ label }) => label !== 'Total');
	expect(parts.reduce((sum, { minor }) => sum + minor, 0)).toBe(order.totalMinor);
	expect(totalLines(orderDocument()).map(({ label }) => label)).toEqual(['Subtotal', 'Delivery', 'Total']);
});

test('tax is told by rate and code; what is free of it is left out', () => {
	const [tomato, coriander] = orderDocument().items;
	if (!tomato || !coriander) throw new TypeError('no items');
	const puree = { ...tomato, lineTotalMinor: 11_500, discountMinor: 1_000, taxBasisPoints: 500 };
	const items = [
		tomato,
		{ ...puree, taxMinor: 500, hsnCode: '2002' },
		{ ...puree, taxMinor: 500, hsnCode: '2002' },
		{ ...coriander, taxBasisPoints: 1_200, taxMinor: 321, hsnCode: null },
	];
	expect(taxLines(orderDocument({ items }))).toEqual([
		'Including GST 5 % of INR 200.00: INR 10.00, HSN 2002',
		'Including GST 12 % of INR 26.79: INR 3.21',
	]);
});
