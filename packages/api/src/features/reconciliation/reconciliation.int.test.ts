import { randomUUID } from 'node:crypto';
import { Notification, Payment, Reconciliation, ReconciliationDifference } from '@dailyveg/db';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	askProvider,
	authorisedOrder,
	enterCard,
	openCardShop,
	packedOrder,
	paymentOf,
	runPaymentJobs,
} from '../../testing/card-shop.ts';
import { failure, type OpenShop } from '../../testing/shopper.ts';
import { reconcilePayments } from './reconciliation.public.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

let shop: OpenShop;
beforeAll(async () => {
	shop = await openCardShop();
});
afterAll(() => shop.close());
afterEach(async () => {
	await shop.em().nativeDelete(ReconciliationDifference, {});
	await shop.em().nativeDelete(Reconciliation, {});
	await shop.em().nativeDelete(Notification, { kind: 'payment.differences' });
});

const staff = () => shop.as(shop.staff, { idempotencyKey: randomUUID() }).admin;
/** Compares all days anew: those of the tests before are forgotten, what they did at the provider is not. */
async function reconcile(days = 1): Promise<number> {
	shop.clock.set(new Date(Date.now() + days * DAY_MS + 3 * HOUR_MS));
	try {
		return await reconcilePayments(shop.services);
	} finally {
		shop.clock.set(new Date());
	}
}
const openDifferences = async () => (await staff().reconciliation.listDifferences({})).items;
const differenceOf = async (reference: string) =>
	(await openDifferences()).filter(({ providerReference }) => providerReference === reference);
const lastDay = async () => (await staff().reconciliation.list({ limit: 1 })).items[0];
const told = () => shop.em().count(Notification, { user: shop.staff.id, kind: 'payment.differences' });

describe('a day that is over', () => {
	it('is compared once, with totals to hold against the bank', async () => {
		const first = await packedOrder(shop);
		const second = await packedOrder(shop, 'pm_card_refundFail');
		for (const { order } of [first, second])
			await staff().payments.refund({ orderId: order.id, amountMinor: 500, to: 'source', reason: 'soft' });
		await runPaymentJobs(shop);
		await expect
			.poll(async () => {
				const movements = await shop.services.cardPayments?.listMovements(
					new Date(0),
					new Date(Date.now() + DAY_MS),
				);
				return movements?.map(({ kind }) => kind).sort();
			})
			.toEqual(['charge', 'charge', 'refund', 'refund', 'refundFailure']);
		const [one, other] = [await paymentOf(shop, first.order.id), await paymentOf(shop, second.order.id)];
		const runs = await Promise.allSettled([reconcile(), reconcile(), reconcile()]);
		expect(runs.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
		expect(await shop.em().count(Reconciliation)).toBe(1);
		const chargedMinor = one.capturedMinor + other.capturedMinor;
		expect(await lastDay()).toMatchObject({
			...{ chargeCount: 2, chargedMinor, refundCount: 2, refundedMinor: 500 },
			...{ feeMinor: Math.round(one.capturedMinor / 50) + Math.round(other.capturedMinor / 50) },
			differenceCount: 0,
		});
		// The refund that came back was not told by a webhook: the wallet has it all the same.
		expect((await second.api.wallet.get()).balanceMinor).toBe(500);
		expect(await told()).toBe(0);
		expect(await reconcile()).toBe(0);
	});

	it('waits for webhooks and jobs that are late, and for a provider that is away', async () => {
		shop.clock.set(new Date(`${new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)}T01:59:59Z`));
		expect(await reconcilePayments(shop.services)).toBe(0);
		await behave({ isDown: true });
		await expect(reconcile()).rejects.toThrow();
		await behave({ isDown: false });
		expect(await shop.em().count(Reconciliation)).toBe(0);
		expect(await reconcile()).toBe(1);
	});

	it('is made good together with others on which nobody ran', async () => {
		expect(await reconcile(3)).toBe(3);
		expect(await reconcile(4)).toBe(1);
		expect((await staff().reconciliation.list({})).items).toHaveLength(4);
	});

	const behave = (behaviour: object) =>
		fetch(`${shop.env.STRIPE_API_URL}/sandbox`, {
			method: 'POST',
			headers: { authorization: `Bearer ${shop.env.STRIPE_SECRET_KEY}` },
			body: JSON.stringify(behaviour),
		});
});

describe('what the books do not have yet', () => {
	it('is followed instead of reported: a charge whose answer got lost', async () => {
		const { order, reference } = await packedOrder(shop, undefined, false);
		const { capturedMinor: amount } = await paymentOf(shop, order.id);
		await askProvider(shop, `/v1/payment_intents/${reference}/capture`, { amount_to_capture: `${amount}` });
		await reconcile();
		expect(await paymentOf(shop, order.id)).toMatchObject({ status: 'captured', capturedMinor: amount });
		expect(await differenceOf(reference)).toEqual([]);
	});

	it('is followed instead of reported: a payment whose name was never noted', async () => {
		const { order, reference } = await packedOrder(shop);
		await shop.em().nativeUpdate(Payment, { order: order.id }, { providerReference: null });
		await reconcile();
		expect((await paymentOf(shop, order.id)).providerReference).toBe(reference);
		expect(await differenceOf(reference)).toEqual([]);
	});
});

describe('what the books and the provider do not agree about', () => {
	it('is a refund made by hand', async () => {
		const { reference } = await packedOrder(shop);
		const made = await askProvider(shop, '/v1/refunds', { payment_intent: reference, amount: '300' });
		await reconcile();
		expect(await differenceOf(made.id)).toMatchObject([
			{ kind: 'unknown_refund', oursMinor: null, theirsMinor: -300 },
		]);
	});

	it('is a charge that is none of the shop’s', async () => {
		const { id } = await askProvider(shop, '/v1/payment_intents', { amount: '700', currency: 'inr' });
		await enterCard(shop, id);
		await askProvider(shop, `/v1/payment_intents/${id}/capture`);
		await reconcile();
		expect(await differenceOf(id)).toMatchObject([
			{ kind: 'unknown_charge', paymentId: null, oursMinor: null, theirsMinor: 700 },
		]);
	});

	it('is a charge of another amount, and one that the provider knows nothing of', async () => {
		const [wrong, lost] = [await packedOrder(shop), await packedOrder(shop)];
		const { id: paymentId, capturedMinor } = await paymentOf(shop, wrong.order.id);
		await shop.em().nativeUpdate(Payment, { id: paymentId }, { capturedMinor: capturedMinor - 1 });
		await shop.em().nativeUpdate(Payment, { order: lost.order.id }, { providerReference: 'pi_gone' });
		await reconcile();
		const amounts = { oursMinor: capturedMinor - 1, theirsMinor: capturedMinor };
		expect(await differenceOf(wrong.reference)).toMatchObject([
			{ kind: 'charge_differs', paymentId, ...amounts },
		]);
		expect(await differenceOf('pi_gone')).toMatchObject([{ kind: 'missing_charge', theirsMinor: null }]);
		expect(await differenceOf(lost.reference)).toMatchObject([{ kind: 'unknown_charge' }]);
	});

	it('is a dispute, which staff are told of once and look into once', async () => {
		const { order } = await packedOrder(shop, 'pm_card_createDispute');
		await reconcile();
		const { capturedMinor } = await paymentOf(shop, order.id);
		const [dispute] = (await openDifferences()).filter(({ kind }) => kind === 'adjustment');
		expect(dispute).toMatchObject({ theirsMinor: -capturedMinor, resolvedAt: null });
		expect(await told()).toBe(1);
		const id = dispute?.id ?? '';
		const { resolve } = staff().reconciliation;
		const first = await resolve({ id, note: 'The customer had it twice; accepted' });
		expect(first).toMatchObject({ resolvedBy: shop.staff.id, note: 'The customer had it twice; accepted' });
		expect(await resolve({ id, note: 'later' })).toEqual(first);
		expect((await openDifferences()).map((open) => open.id)).not.toContain(id);
		const closed = await staff().reconciliation.listDifferences({ isOpen: false });
		expect(closed.items).toEqual([first]);
		expect(await failure(resolve({ id: randomUUID(), note: 'x' }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('is not what the provider dates otherwise than we do: a charge just before midnight', async () => {
		const { order, reference } = await authorisedOrder(shop);
		await staff().orders.confirm({ orderId: order.id });
		await staff().orders.pack({ orderId: order.id });
		// Our clock is a day ahead: the day that we book it on is not the provider's.
		shop.clock.advance(DAY_MS);
		await runPaymentJobs(shop);
		await reconcile(2);
		expect(await differenceOf(reference)).toEqual([]);
	});
});
