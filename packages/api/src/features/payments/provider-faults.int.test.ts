import { setTimeout as sleep } from 'node:timers/promises';
import { checkShop, Notification, OutboxMessage, Payment, Refund } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	askProvider,
	authorisedOrder,
	enterCard,
	openCardShop,
	orderByCard,
	packedOrder,
	paymentOf,
	providerStatus,
	referenceOf,
	runPaymentJobs,
} from '../../testing/card-shop.ts';
import { failure, type OpenShop } from '../../testing/shopper.ts';
import { expireTopUps, followProvider, followRefund, followStuckPayments } from './payments.public.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let shop: OpenShop;
beforeAll(async () => {
	shop = await openCardShop();
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff, { idempotencyKey: crypto.randomUUID() }).admin;
const refundsOf = (orderId: string) =>
	shop.em().find(Refund, { payment: { order: orderId } }, { orderBy: { id: 'asc' } });
const told = (userId: string, kind: Notification['kind']) =>
	shop.em().count(Notification, { user: userId, kind });
const refund = (orderId: string, amountMinor: number) =>
	staff().payments.refund({ orderId, amountMinor, to: 'source', reason: 'soft' });

describe('a refund that the card does not take', () => {
	it('ends in the wallet with a notice, once, when the provider says so days later', async () => {
		const { order, user, api } = await packedOrder(shop, 'pm_card_refundFail');
		await refund(order.id, 1_000);
		await runPaymentJobs(shop);
		const [sent] = await refundsOf(order.id);
		expect(sent).toMatchObject({ status: 'succeeded', providerReference: expect.stringMatching(/^re_/) });
		await sleep(500);
		const follow = () => followRefund(shop.services, sent?.providerReference ?? '');
		await Promise.all([follow(), follow(), follow()]);
		expect(await refundsOf(order.id)).toMatchObject([
			{ status: 'failed', destination: 'source', lastError: 'expired_or_canceled_card' },
			{ status: 'succeeded', destination: 'wallet', amountMinor: 1_000 },
		]);
		expect((await api.wallet.get()).balanceMinor).toBe(1_000);
		expect(await told(user.id, 'wallet.credited')).toBe(1);
	});

	it('ends in the wallet at once when the provider refuses it', async () => {
		const { order, user, api } = await packedOrder(shop, 'pm_card_createDispute');
		await refund(order.id, 1_000);
		await runPaymentJobs(shop);
		expect(await refundsOf(order.id)).toMatchObject([
			{ status: 'failed', lastError: 'It is disputed' },
			{ status: 'succeeded', destination: 'wallet' },
		]);
		expect((await api.wallet.get()).balanceMinor).toBe(1_000);
		expect(await told(user.id, 'wallet.credited')).toBe(1);
	});

	it('is asked for once, though the provider has forgotten its key', async () => {
		const { order, reference } = await packedOrder(shop);
		await refund(order.id, 1_000);
		await runPaymentJobs(shop);
		const [{ id = '', providerReference = '' } = {}] = await refundsOf(order.id);
		const again = await shop.services.cardPayments?.refund(reference, 1_000, id);
		expect(again).toMatchObject({ reference: providerReference, status: 'sent' });
	});
});

describe('a charge that nobody asked for', () => {
	it.each([
		['of a cancelled order', true],
		['of an order that is not packed', false],
	])('%s is noted, sent back and reported', async (_name, isCancelled) => {
		const { order, reference, cancel } = await authorisedOrder(shop);
		if (isCancelled) await cancel(order.id);
		await askProvider(shop, `/v1/payment_intents/${reference}/capture`);
		const alerts = await told(shop.staff.id, 'payment.alert');
		await followProvider(shop.services, reference);
		await runPaymentJobs(shop);
		const payment = await paymentOf(shop, order.id);
		expect(payment).toMatchObject({ status: 'captured', checkProviderAt: null });
		expect(payment.capturedMinor).toBeGreaterThan(0);
		expect(payment.refundedMinor).toBe(payment.capturedMinor);
		expect(await refundsOf(order.id)).toMatchObject([
			{ status: 'succeeded', destination: 'source', amountMinor: payment.capturedMinor },
		]);
		expect(await told(shop.staff.id, 'payment.alert')).toBe(alerts + 1);
	});
});

describe('a charge that fails', () => {
	it('charges nothing and leaves what was packed as owed, which a cancelled order no longer is', async () => {
		const { order, reference } = await packedOrder(shop, undefined, false);
		await askProvider(shop, `/v1/payment_intents/${reference}/cancel`);
		await runPaymentJobs(shop);
		const failed = await paymentOf(shop, order.id);
		expect(failed).toMatchObject({ status: 'failed', capturedMinor: 0, owedMinor: order.totalMinor });
		expect(await receivable(order.id)).toBe(-order.totalMinor);
		await staff().orders.cancel({ orderId: order.id, reason: 'out_of_stock' });
		expect((await paymentOf(shop, order.id)).owedMinor).toBe(0);
		expect(await receivable(order.id)).toBe(0);
	});

	it('takes with it the refunds that waited for it', async () => {
		const { order, reference } = await packedOrder(shop, undefined, false);
		await refund(order.id, 500);
		await askProvider(shop, `/v1/payment_intents/${reference}/cancel`);
		await followProvider(shop.services, reference);
		await runPaymentJobs(shop);
		expect(await paymentOf(shop, order.id)).toMatchObject({
			...{ status: 'failed', refundedMinor: 0, owedMinor: order.totalMinor - 500 },
		});
		expect(await receivable(order.id)).toBe(500 - order.totalMinor);
	});

	it('before packing keeps the order from being packed', async () => {
		const { order, reference } = await authorisedOrder(shop);
		await staff().orders.confirm({ orderId: order.id });
		await askProvider(shop, `/v1/payment_intents/${reference}/cancel`);
		await followProvider(shop.services, reference);
		expect(await failure(staff().orders.pack({ orderId: order.id }))).toMatchObject({
			code: 'PAYMENT_NOT_SECURED',
		});
		await staff().orders.cancel({ orderId: order.id, reason: 'out_of_stock' });
	});

	async function receivable(orderId: string): Promise<number> {
		const [row] = await shop.em().execute<{ sum: string | null }[]>(
			`select sum(e.amount_minor) as sum from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
				where e.account = 'receivable' and t.order_id = unhex(?)`,
			[orderId.replaceAll('-', '')],
		);
		return Number(row?.sum ?? 0);
	}
});

describe('a webhook that got lost', () => {
	it('leaves nothing set aside for an order that was cancelled before the card was entered', async () => {
		const { order, reference, cancel } = await orderByCard(shop);
		await cancel(order.id);
		// The worker was told before the provider knew of a card, and its answer got lost.
		await shop.em().nativeDelete(OutboxMessage, { name: 'payments.cancel' });
		await enterCard(shop, reference);
		shop.clock.advance(11 * MINUTE_MS);
		await followStuckPayments(shop.services);
		await runPaymentJobs(shop);
		expect(await providerStatus(shop, reference)).toBe('cancelled');
		expect(await paymentOf(shop, order.id)).toMatchObject({ status: 'cancelled', checkProviderAt: null });
	});

	it('is made good for a payment whose name was never noted', async () => {
		const { order, reference } = await orderByCard(shop);
		const where = { order: order.id };
		await shop.em().nativeUpdate(Payment, where, { providerReference: null, checkProviderAt: null });
		await enterCard(shop, reference);
		await followProvider(shop.services, reference);
		expect(await paymentOf(shop, order.id)).toMatchObject({
			status: 'authorised',
			providerReference: reference,
		});
	});

	it('does not keep the others waiting when one cannot be asked for', async () => {
		const unknown = await orderByCard(shop);
		await shop
			.em()
			.nativeUpdate(Payment, { order: unknown.order.id }, { providerReference: 'pi_nobody_knows' });
		const { order, reference } = await orderByCard(shop);
		await enterCard(shop, reference);
		shop.clock.advance(11 * MINUTE_MS);
		await followStuckPayments(shop.services);
		expect((await paymentOf(shop, order.id)).status).toBe('authorised');
	});
});

describe('a top-up', () => {
	it('that nobody pays expires after a day, here and at the provider', async () => {
		const user = await createUser(shop.em());
		const { wallet } = shop.as(user, { idempotencyKey: 'top-up' });
		const { clientSecret } = await wallet.topUp({ amountMinor: 20_000 });
		expect(await wallet.topUp({ amountMinor: 20_000 })).toMatchObject({ clientSecret });
		expect(await shop.em().count(Payment, { user: user.id })).toBe(1);
		shop.clock.advance(DAY_MS + MINUTE_MS);
		// What the database stamps is of the real clock.
		await shop.em().nativeUpdate(Payment, { user: user.id }, { createdAt: new Date(Date.now() - DAY_MS) });
		expect(await expireTopUps(shop.services)).toBe(1);
		expect(await expireTopUps(shop.services)).toBe(0);
		await runPaymentJobs(shop);
		expect(await shop.em().findOneOrFail(Payment, { user: user.id })).toMatchObject({ status: 'cancelled' });
		expect(await providerStatus(shop, referenceOf(clientSecret))).toBe('cancelled');
	});
});

it('the books are in order after all of that', async () => {
	expect(await checkShop(shop.services.orm)).toEqual([]);
});
