import { AuditEntry, checkShop, Promotion, SubscriptionCycle } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { describe, expect, it } from 'vitest';
import { createShopper, failure } from '../../testing/shopper.ts';
import { unitOf, useSubscriptionShop } from './testing/use-subscription-shop.ts';

const kit = useSubscriptionShop();
const { run, stocked, subscribe, cyclesOf, noticesOf, ordersOf, subscriptionOf } = kit;
const staff = () => kit.shop.as(kit.shop.staff).admin;

/** A day that ended as the wallet was empty. */
async function refused() {
	const items = [{ sellUnitId: unitOf(await stocked(10_000)), quantity: 500 }];
	const { id } = await subscribe({ items, paymentMethod: 'wallet' });
	await run();
	const [cycle] = await cyclesOf(id);
	if (cycle?.outcome !== 'payment_refused') throw new TypeError(`it ended as ${cycle?.outcome}`);
	return { subscriptionId: id, cycleId: cycle.id };
}
const fill = (amountMinor: number) =>
	kit.shop
		.as(kit.shop.staff, { idempotencyKey: crypto.randomUUID() })
		.admin.payments.creditWallet({ userId: kit.shopper.user.id, amountMinor, reason: 'goodwill' });

describe('admin.subscriptions.listCycles', () => {
	it('lists days by outcome and date, newest first, page by page', async () => {
		const { cycleId } = await refused();
		const { cycleId: newer } = await refused();
		await subscribe();
		await run();
		const filter = { outcome: 'payment_refused' as const, date: '2026-11-23' };
		const { listCycles } = staff().subscriptions;
		const page = await listCycles({ ...filter, limit: 1 });
		expect(page.items).toMatchObject([{ id: newer, customerId: kit.shopper.user.id, attempts: 1 }]);
		const next = await listCycles({ ...filter, limit: 1, cursor: page.nextCursor ?? '' });
		expect(next.items.map(({ id }) => id)).toEqual([cycleId]);
		expect((await listCycles({ date: '2026-11-24' })).items).toEqual([]);
		expect((await listCycles({ outcome: 'ordered' })).items).toHaveLength(1);
	});

	it('is for staff who may see orders', async () => {
		const member = await createUser(kit.shop.em(), { role: 'staff' });
		const as = kit.shop.as({ ...member, role: 'staff', permissions: [] }).admin.subscriptions;
		expect(await failure(as.listCycles({}))).toMatchObject({ code: 'FORBIDDEN' });
	});
});

describe('admin.subscriptions.rerunCycle', () => {
	it('orders the day once its cause is gone, leaves the days ahead alone, and is audited', async () => {
		const { cycleId, subscriptionId } = await refused();
		const before = await subscriptionOf(subscriptionId);
		expect(await staff().subscriptions.rerunCycle({ cycleId })).toMatchObject({
			...{ outcome: 'payment_refused', orderId: null, attempts: 2 },
		});
		expect(await noticesOf()).toHaveLength(1);
		await fill(10_000);
		const done = await staff().subscriptions.rerunCycle({ cycleId });
		const [order] = await ordersOf();
		expect(done).toMatchObject({ outcome: 'ordered', orderId: order?.id, attempts: 3 });
		expect((await noticesOf())[0]?.kind).toBe('subscription.ordered');
		const { nextDate, runAt } = await subscriptionOf(subscriptionId);
		expect({ nextDate, runAt }).toEqual({ nextDate: before.nextDate, runAt: before.runAt });
		const entries = await kit.shop
			.em()
			.find(AuditEntry, { action: 'subscriptionCycle.rerun', targetId: cycleId });
		expect(entries.map(({ after }) => after)).toMatchObject([
			{ outcome: 'payment_refused' },
			{ outcome: 'ordered', orderId: order?.id },
		]);
		expect(await failure(staff().subscriptions.rerunCycle({ cycleId }))).toEqual({
			code: 'CYCLE_ORDERED',
			details: { orderId: order?.id },
		});
	});

	it('R49 makes one order, however many try at once', { tags: ['race'] }, async () => {
		const { cycleId } = await refused();
		await fill(100_000);
		const calls = Array.from({ length: 6 }, () => staff().subscriptions.rerunCycle({ cycleId }));
		const codes = await Promise.all(
			calls.map((call) =>
				call.then(
					({ outcome }) => outcome,
					async () => (await failure(call)).code,
				),
			),
		);
		expect(codes.sort()).toEqual([...Array.from({ length: 5 }, () => 'CYCLE_ORDERED'), 'ordered']);
		expect(await ordersOf()).toHaveLength(1);
		expect(await kit.shop.em().findOneOrFail(SubscriptionCycle, cycleId)).toMatchObject({ attempts: 2 });
	});

	it('refuses what is over, and what there is not', async () => {
		const { cycleId, subscriptionId } = await refused();
		await kit.shopper.api.subscriptions.cancel({ subscriptionId });
		const { rerunCycle } = staff().subscriptions;
		expect(await failure(rerunCycle({ cycleId }))).toMatchObject({ code: 'SUBSCRIPTION_ENDED' });
		expect(await failure(rerunCycle({ cycleId: subscriptionId }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('cannot order any more after the cutoff', async () => {
		const { cycleId } = await refused();
		await fill(10_000);
		kit.shop.clock.set(new Date('2026-11-23T06:30:00Z'));
		expect(await staff().subscriptions.rerunCycle({ cycleId })).toMatchObject({ outcome: 'cutoff_passed' });
	});
});

describe('subscriptions.previewDeliveries', () => {
	it('quotes each day as it would be ordered, with what counts for a first order only once', async () => {
		const em = kit.shop.em();
		const { id: promotionId } = await staff().promotions.create({
			...{ code: null, name: 'Welcome', kind: 'flat', value: 300, isFirstOrderOnly: true },
		});
		kit.shopper = await createShopper(kit.shop);
		const { id: subscriptionId } = await subscribe();
		await kit.shopper.api.subscriptions.skip({ subscriptionId, date: '2026-11-24' });
		const { items } = await kit.shopper.api.subscriptions.previewDeliveries({ subscriptionId, limit: 3 });
		const quote = { subtotalMinor: 2_000, deliveryFeeMinor: 2_500, packingFeeMinor: 0, taxMinor: 0 };
		expect(items.map((item) => item.quote)).toEqual([
			{ ...quote, discountMinor: 300, totalMinor: 4_200 },
			null,
			{ ...quote, discountMinor: 0, totalMinor: 4_500 },
		]);
		await run();
		expect((await ordersOf()).map(({ totalMinor }) => totalMinor)).toEqual([4_200]);
		await em.nativeUpdate(Promotion, { id: promotionId }, { isActive: false });
	});
});

it('leaves the books in order', async () => {
	expect(await checkShop(kit.shop.services.orm)).toEqual([]);
});
