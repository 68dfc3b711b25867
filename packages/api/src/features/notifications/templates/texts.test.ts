import { cycleOutcomes, locales, type NotificationKind, notificationKinds } from '@dailyveg/db';
import { describe, expect, it } from 'vitest';
import { type NotificationData, notificationData } from '../notification-kinds.schemas.ts';
import { textOf } from './texts.ts';

const id = '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10';
const order = { orderId: id, orderNumber: 'DV-7F3K' };
const subscription = { subscriptionId: id };
const stock = { hubId: id, hubName: 'Koramangala', productId: id, productName: 'Okra' } as const;
const currency = 'INR';

const examples: { [Kind in NotificationKind]: NotificationData<Kind> } = {
	'order.dispatched': { ...order, code: '4821' },
	'order.delivered': { ...order, isPartial: true },
	'order.failed': { ...order, reason: 'Nobody was at home.', nextAttemptAt: '2026-11-25T02:00:00.000Z' },
	'order.settled': {
		...{ ...order, currency, orderedMinor: 12_300_050, chargedMinor: 11_800_000, refundMinor: 500_050 },
		shortItems: ['Okra', 'Tomato'],
	},
	'order.cancelled': { ...order, reason: 'expired' },
	'payment.failed': { ...order, currency, amountMinor: 48_000, payBefore: '2026-11-25T02:00:00.000Z' },
	'wallet.credited': { currency, amountMinor: 5_000, reason: 'goodwill', orderNumber: 'DV-7F3K' },
	'subscription.ordered': {
		...{ ...subscription, ...order, currency, totalMinor: 48_000, deliverOn: '2026-11-25' },
		...{ missing: ['Milk'], reduced: ['Okra'] },
	},
	'subscription.skipped': { ...subscription, deliverOn: '2026-11-25', outcome: 'slot_full' },
	'subscription.priceChanged': {
		...subscription,
		currency,
		changes: [{ name: 'Okra', oldPriceMinor: 6_000, newPriceMinor: 7_250 }],
	},
	'product.backInStock': { productId: id, slug: 'okra', productName: 'Okra' },
	'stock.low': { ...stock, measure: 'gram', available: 1_500 },
	'stock.expiring': { ...stock, measure: 'piece', remaining: 12, expiresOn: '2026-11-25' },
	'payment.alert': {
		...{ reason: 'strayCharge', paymentId: id, currency, amountMinor: 48_000 },
		...{ orderId: id, orderNumber: 'DV-7F3K' },
	},
	'payment.differences': { day: '2026-11-23', differenceCount: 2 },
	'issue.resolved': { ...order, issueId: id, resolution: 'We are sorry.', currency, refundMinor: 4_000 },
};

/** Loses what the compiler cannot follow: that a kind and its example belong together. */
const write = (locale: (typeof locales)[number], kind: NotificationKind) =>
	textOf(locale, kind, notificationData[kind].parse(examples[kind]) as never);

describe.each(locales)('in %s', (locale) => {
	it.each(notificationKinds)('%s reads well', (kind) => {
		const { title, body } = write(locale, kind);
		for (const text of [title, body]) {
			expect(text).toMatch(locale === 'en' ? /[a-z]/ : /[\u0900-\u097f]/);
			expect(text).not.toMatch(/undefined|null|NaN|\[object|\s\s|^\s|\s$/);
		}
		expect(title.length).toBeLessThanOrEqual(80);
	});

	it('has no secret in a subject', () => {
		const { title, body } = write(locale, 'order.dispatched');
		expect(title).not.toContain('4821');
		expect(body).toContain('4821');
	});
});

it('says other things when there is less to say', () => {
	const photo = textOf('en', 'order.dispatched', { ...order, code: null });
	expect(photo.body).toContain('photo');
	const gone = textOf('en', 'order.failed', { ...order, reason: 'Refused.', nextAttemptAt: null });
	expect(gone.body).toBe('Refused. Write to us if you still want it.');
	const lost = textOf('en', 'payment.failed', {
		...{ ...order, currency, amountMinor: 100, payBefore: null },
	});
	expect(lost.body).toContain('not placed');
	const changes = Array.from({ length: 7 }, () => ({ name: 'X', oldPriceMinor: 1, newPriceMinor: 2 }));
	expect(textOf('en', 'subscription.priceChanged', { ...subscription, currency, changes }).body).toContain(
		'2 more',
	);
});

it.each(locales)('has words for whatever may come of a delivery without an order, in %s', (locale) => {
	const outcomes = cycleOutcomes.filter((outcome) => outcome !== 'ordered');
	const bodies = outcomes.map(
		(outcome) =>
			textOf(locale, 'subscription.skipped', { ...subscription, deliverOn: '2026-11-25', outcome }).body,
	);
	expect(new Set(bodies).size).toBe(outcomes.length);
});

it('writes amounts as India does', () => {
	expect(write('en', 'order.settled').body).toContain('₹1,23,000.50');
	expect(write('en', 'stock.low').body).toContain('1.5 kg');
	expect(write('hi', 'payment.failed').body).toContain('25 नवंबर');
});
