import { randomUUID } from 'node:crypto';
import { AuditEntry, accountBalance, checkShop } from '@dailyveg/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { bringOrder } from '../../testing/bring-order.ts';
import { paymentOf } from '../../testing/card-shop.ts';
import { createShopper, failure, type OpenShop, openShop, restock } from '../../testing/shopper.ts';
import { recordCash } from './payments.public.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const payments = () => shop.as(shop.staff, { idempotencyKey: randomUUID() }).admin.payments;

/** A delivered order in cash, of which the rider got so much less than was due. */
async function shortPaid(shortMinor: number) {
	await restock(shop, shop.catalog.tomato);
	const shopper = await createShopper(shop);
	await shopper.put(shop.catalog.tomato, 1_000);
	const { id: orderId } = await shopper.place();
	const { orders } = shop.as(shop.staff).admin;
	await orders.confirm({ orderId });
	await orders.pack({ orderId });
	await bringOrder(shop, orderId);
	const { amountMinor: dueMinor } = await paymentOf(shop, orderId);
	const before = await accountBalance(shop.em(), 'rider_cash', shop.rider.id);
	const cash = { orderId, riderId: shop.rider.id, amountMinor: dueMinor - shortMinor };
	await transact(shop.services, (em) => recordCash(em, shop.services, cash));
	await transact(shop.services, (em) => recordCash(em, shop.services, cash));
	const takenMinor = before - (await accountBalance(shop.em(), 'rider_cash', shop.rider.id));
	return { ...shopper, orderId, dueMinor, takenMinor };
}

describe('cash that is less than is due', () => {
	it('is all that the rider has, and the rest is owed until staff write it off', async () => {
		const { orderId, dueMinor, takenMinor } = await shortPaid(260);
		expect(takenMinor).toBe(dueMinor - 260);
		expect(await paymentOf(shop, orderId)).toMatchObject({ status: 'captured', owedMinor: 260 });
		const [owed] = (await payments().listOwed({})).items;
		expect(owed).toMatchObject({ orderId, owedMinor: 260, capturedMinor: dueMinor - 260 });
		const give = (amountMinor: number) => payments().writeOff({ orderId, amountMinor, reason: 'too little' });
		expect(await failure(give(261))).toEqual({ code: 'WRITE_OFF_TOO_LARGE', details: { owedMinor: 260 } });
		expect(await give(60)).toMatchObject({ owedMinor: 200, writtenOffMinor: 60 });
		expect(await give(200)).toMatchObject({ owedMinor: 0, owedSince: null });
		expect((await payments().listOwed({})).items).toEqual([]);
		expect(await shop.em().count(AuditEntry, { action: 'payment.writtenOff', targetId: orderId })).toBe(2);
	});

	it('may be nothing at all', async () => {
		const { orderId, dueMinor, takenMinor } = await shortPaid(6_500);
		expect([dueMinor, takenMinor]).toEqual([6_500, 0]);
		expect(await paymentOf(shop, orderId)).toMatchObject({ status: 'failed', owedMinor: 6_500 });
	});

	it('is given back last: what is owed is owed no more, and a write-off is undone', async () => {
		const { orderId, dueMinor, api } = await shortPaid(260);
		const refund = (amountMinor: number) =>
			payments().refund({ orderId, amountMinor, to: 'wallet', reason: 'soft' });
		await refund(100);
		expect((await paymentOf(shop, orderId)).owedMinor).toBe(160);
		expect((await api.wallet.get()).balanceMinor).toBe(0);
		await payments().writeOff({ orderId, amountMinor: 160, reason: 'too little' });
		await refund(dueMinor - 100);
		expect((await api.wallet.get()).balanceMinor).toBe(dueMinor - 260);
		expect(await failure(refund(1))).toMatchObject({ details: { refundableMinor: 0 } });
	});

	it('is written off once, however many do so at once', { tags: ['race'] }, async () => {
		const { orderId } = await shortPaid(260);
		const outcomes = await Promise.allSettled(
			Array.from({ length: 6 }, () =>
				payments().writeOff({ orderId, amountMinor: 260, reason: 'too little' }),
			),
		);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});
});

it('the books are in order after all of that', async () => {
	expect(await checkShop(shop.services.orm)).toEqual([]);
});
