import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readPdf } from '../testing/documents.ts';
import { orderDocument } from '../testing/order-document.ts';
import { renderInvoicePdf } from './render-invoice-pdf.ts';

const shop = { shopName: 'DailyVeg' };

test('an invoice names shop, number, local date, customer, lines and totals', async () => {
	const text = await readPdf(await renderInvoicePdf(orderDocument(), shop));
	const expected = [
		'DailyVeg',
		'Invoice DV-261122-CTT74XZW',
		'23 November 2026',
		'Asha Rao',
		'Bengaluru, Karnataka 560034',
		'Tomato',
		'1.5 kg',
		'INR 40.00 / kg',
		'INR 60.00',
		'2 × bunch',
		'INR 15.00 / bunch',
		'Subtotal',
		'INR 90.00',
		'INR 25.00',
		'INR 115.00',
	];
	for (const part of expected) expect(text).toContain(part);
});

test('an invoice of a packed order shows what was ordered and what was packed', async () => {
	const [tomato, coriander] = orderDocument().items;
	if (!tomato || !coriander) throw new TypeError('no items');
	const order = orderDocument({
		subtotalMinor: 8_960,
		totalMinor: 11_460,
		estimatedTotalMinor: 11_500,
		refundedMinor: 1_500,
		items: [
			{ ...tomato, packedQuantity: 1_240, lineTotalMinor: 4_960 },
			{ ...coriander, packedQuantity: 0, lineTotalMinor: 0 },
			{ ...coriander, name: 'Mint', quantity: 0, packedQuantity: 2, substitutesId: 'line' },
		],
	});
	const text = await readPdf(await renderInvoicePdf(order, shop));
	const expected = ['1.24 kg of 1.5 kg', 'none of 2 × bunch', '2 × bunch instead', 'As ordered', 'Refunded'];
	for (const part of expected) expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
});

test('an invoice tells discount, packing and the tax within the prices', async () => {
	const [tomato] = orderDocument().items;
	if (!tomato) throw new TypeError('no items');
	const order = orderDocument({
		...{ discountMinor: 900, packingFeeMinor: 500, totalMinor: 11_100 },
		items: [{ ...tomato, taxBasisPoints: 500, taxMinor: 243, discountMinor: 900, hsnCode: '0702' }],
	});
	const text = (await readPdf(await renderInvoicePdf(order, shop))).replaceAll(/\s+/g, ' ');
	const tax = 'Including GST 5 % of INR 48.57: INR 2.43, HSN 0702';
	for (const part of ['Discount', 'Packing', 'INR 5.00', 'INR 111.00', tax]) expect(text).toContain(part);
});

test('the same order gives the same bytes, whenever it is rendered', async () => {
	const first = await renderInvoicePdf(orderDocument(), shop);
	await sleep(1_100);
	const second = await renderInvoicePdf(orderDocument(), shop);
	expect(second.equals(first)).toBe(true);
});

test('Hindi is written with a font that has it, again with the same bytes', async () => {
	const address = { ...orderDocument().address, recipientName: 'आशा राव', line1: '₹ गली' };
	const order = orderDocument({ address });
	const pdf = await renderInvoicePdf(order, shop);
	expect(await readPdf(pdf)).toContain('आशा');
	expect(pdf.includes('NotoSansDevanagari')).toBe(true);
	expect(pdf.equals(await renderInvoicePdf(order, shop))).toBe(true);
});

test('a long order goes on over several pages, each with the heading', async () => {
	const [item] = orderDocument().items;
	const items = Array.from({ length: 80 }, (_, index) => ({
		...(item ?? expect.fail('no item')),
		name: `Vegetable with quite a long name, number ${index}`,
	}));
	const text = await readPdf(await renderInvoicePdf(orderDocument({ items }), shop));
	expect(text).toContain('number 79');
	expect(text.match(/Unit price/g)?.length).toBeGreaterThan(1);
	expect(text).toContain('INR 115.00');
});
