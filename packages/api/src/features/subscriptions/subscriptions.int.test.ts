import { randomUUID } from 'node:crypto';
import { Subscription } from '@dailyveg/db';
import { createPincode, createSlots } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import type { CreateSubscriptionInput } from './subscriptions.schemas.ts';

const NOW = new Date('2026-11-23T04:00:00Z');
const evening = { startMinute: 1_020, endMinute: 1_200 };
const daily = { frequency: 'daily' as const, startsOn: '2026-11-23' };

let shop: OpenShop;
let shopper: Shopper;
beforeAll(async () => {
	shop = await openShop();
	await createSlots(shop.em(), { hub: shop.hub });
});
afterAll(() => shop.close());
beforeEach(async () => {
	shop.clock.set(NOW);
	shopper = await createShopper(shop);
});

const api = () => shopper.api.subscriptions;
const unitOf = (product: OpenShop['catalog']['tomato'], index = 0) => {
	const unit = product.units.getItems()[index];
	if (!unit) throw new TypeError('no such unit');
	return unit.id;
};

function create(changes: Partial<Parameters<ReturnType<typeof api>['create']>[0]> = {}, key = randomUUID()) {
	return shop.as(shopper.user, { idempotencyKey: key }).subscriptions.create({
		addressId: shopper.address.id,
		schedule: daily,
		window: evening,
		items: [
			{ sellUnitId: unitOf(shop.catalog.tomato), quantity: 500 },
			{ sellUnitId: unitOf(shop.catalog.coriander), quantity: 2 },
		],
		...changes,
	});
}

const preview = async (subscriptionId: string, limit = 4) =>
	(await api().previewDeliveries({ subscriptionId, limit })).items;
const states = async (subscriptionId: string, limit = 4) =>
	(await preview(subscriptionId, limit)).map(({ date, state }) => `${date} ${state}`);

describe('subscriptions.create', () => {
	it('tells the basket at today’s prices and the first day whose cutoff is ahead', async () => {
		const made = await create();
		expect(made).toMatchObject({
			status: 'active',
			nextDate: '2026-11-23',
			pause: null,
			items: [
				{ name: 'Tomato', quantity: 500, unitPriceMinor: 4_000, lineTotalMinor: 2_000, isAvailable: true },
				{ name: 'Coriander', quantity: 2 },
			],
		});
		expect(await api().get({ subscriptionId: made.id })).toEqual(made);
		expect((await api().list({})).items).toEqual([made]);
		shop.clock.set(new Date('2026-11-23T06:30:00Z'));
		expect((await create()).nextDate).toBe('2026-11-24');
	});

	it('is made once under one key', async () => {
		const key = randomUUID();
		const [one, other] = [await create({}, key), await create({}, key)];
		expect(other).toEqual(one);
		expect(await shop.em().count(Subscription, { user: shopper.user.id })).toBe(1);
	});

	it('refuses what could never be ordered', async () => {
		const outside = await createShopper(shop, shop.unserved);
		const item = (sellUnitId: string, quantity = 500) => ({ items: [{ sellUnitId, quantity }] });
		const code = async (call: Promise<unknown>) => (await failure(call)).code;
		expect(await code(create({ addressId: outside.address.id }))).toBe('NOT_FOUND');
		const served = shopper;
		shopper = outside;
		expect(await code(create())).toBe('PINCODE_NOT_SERVICEABLE');
		shopper = served;
		expect(await code(create({ window: { startMinute: 0, endMinute: 60 } }))).toBe('NOT_FOUND');
		expect(await code(create(item(randomUUID())))).toBe('NOT_FOUND');
		expect(await code(create(item(unitOf(shop.catalog.tomato), 1)))).toBe('INVALID_QUANTITY');
		const over = { ...daily, endsOn: '2026-11-23', startsOn: '2026-11-20' };
		shop.clock.set(new Date('2026-11-24T04:00:00Z'));
		expect(await code(create({ schedule: over }))).toBe('NO_DELIVERY_ON_DATE');
		expect(await shop.em().count(Subscription, { user: shopper.user.id })).toBe(0);
	});

	it.each<[string, Partial<CreateSubscriptionInput['schedule']>]>([
		['weekdays without any', { frequency: 'weekdays' }],
		['weekdays of a daily one', { weekdays: [1] }],
		['an interval without its length', { frequency: 'interval' }],
		['an end before its beginning', { endsOn: '2026-11-22' }],
	])('refuses %s', async (_, changes) => {
		await expect(create({ schedule: { ...daily, ...changes } })).rejects.toMatchObject({
			code: 'BAD_REQUEST',
		});
	});

	it('R18 holds its limit, however many are made at once', async () => {
		const outcomes = await Promise.allSettled(Array.from({ length: 24 }, () => create()));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
		expect(await shop.em().count(Subscription, { user: shopper.user.id })).toBe(20);
	});
});

describe('the days of a subscription', () => {
	it('shows what each would cost, and what is closed', async () => {
		const { id } = await create({ schedule: { ...daily, frequency: 'weekdays', weekdays: [1, 3] } });
		const [monday, wednesday] = await preview(id);
		expect(monday).toMatchObject({
			date: '2026-11-23',
			state: 'planned',
			startsAt: new Date('2026-11-23T11:30:00Z'),
			ordersAt: new Date('2026-11-23T00:30:00Z'),
			subtotalMinor: 5_000,
		});
		expect(wednesday?.date).toBe('2026-11-25');
		const except = (capacity: number | null) =>
			shop.as(shop.staff).admin.slots.setException({ hubId: shop.hub.id, date: '2026-11-25', capacity });
		await except(0);
		expect(await states(id, 3)).toEqual(['2026-11-23 planned', '2026-11-25 closed', '2026-11-30 planned']);
		await except(null);
	});

	it('is paused until a day, or until it is resumed', async () => {
		const { id: subscriptionId } = await create();
		const until = await api().pause({ subscriptionId, resumesOn: '2026-11-26' });
		expect(until).toMatchObject({ pause: { resumesOn: '2026-11-26' }, nextDate: '2026-11-26' });
		expect(await states(subscriptionId)).toEqual([
			'2026-11-23 paused',
			'2026-11-24 paused',
			'2026-11-25 paused',
			'2026-11-26 planned',
		]);
		expect(await api().pause({ subscriptionId })).toMatchObject({ nextDate: null });
		expect(await api().resume({ subscriptionId })).toMatchObject({ pause: null, nextDate: '2026-11-23' });
	});

	it('leaves out a vacation, a day, and a line on a day', async () => {
		const { id: subscriptionId } = await create();
		await api().setVacation({ subscriptionId, from: '2026-11-24', until: '2026-11-25' });
		await api().skip({ subscriptionId, date: '2026-11-23' });
		const sellUnitId = unitOf(shop.catalog.tomato);
		const skipped = await api().skip({ subscriptionId, date: '2026-11-26', sellUnitId });
		expect(skipped).toMatchObject({
			nextDate: '2026-11-26',
			skippedDates: ['2026-11-23'],
			skippedItems: [{ date: '2026-11-26', sellUnitId }],
		});
		expect(await states(subscriptionId)).toEqual([
			'2026-11-23 skipped',
			'2026-11-24 vacation',
			'2026-11-25 vacation',
			'2026-11-26 planned',
		]);
		const days = await preview(subscriptionId, 5);
		expect(days[3]?.skippedSellUnitIds).toEqual([sellUnitId]);
		expect((days[4]?.subtotalMinor ?? 0) - (days[3]?.subtotalMinor ?? 0)).toBe(2_000);
		await api().setVacation({ subscriptionId, from: null, until: null });
		await api().unskip({ subscriptionId, date: '2026-11-26', sellUnitId });
		const back = await api().unskip({ subscriptionId, date: '2026-11-23' });
		expect(back).toMatchObject({ nextDate: '2026-11-23', skippedDates: [], skippedItems: [] });
	});

	it('refuses to skip a day that it does not deliver on', async () => {
		const schedule = { ...daily, frequency: 'weekdays' as const, weekdays: [1] };
		const { id: subscriptionId } = await create({ schedule });
		for (const date of ['2026-11-16', '2026-11-24']) {
			expect(await failure(api().skip({ subscriptionId, date }))).toMatchObject({
				code: 'NO_DELIVERY_ON_DATE',
			});
		}
	});

	it('R18 remembers so many skips and no more', async () => {
		const { id: subscriptionId } = await create();
		const date = (day: number) => new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10);
		for (let day = 0; day < 60; day++) await api().skip({ subscriptionId, date: date(day) });
		await api().skip({ subscriptionId, date: date(3) });
		expect(await failure(api().skip({ subscriptionId, date: date(60) }))).toMatchObject({
			code: 'LIMIT_REACHED',
		});
	});
});

describe('subscriptions.update and cancel', () => {
	it('changes basket, schedule, address and note', async () => {
		const { id: subscriptionId } = await create();
		const potato = { sellUnitId: unitOf(shop.catalog.potato, 1), quantity: 3 };
		const changed = await api().update({
			subscriptionId,
			schedule: { frequency: 'interval', everyDays: 3, startsOn: '2026-11-24', endsOn: '2026-11-30' },
			items: [potato],
			note: 'Ring twice',
		});
		expect(changed).toMatchObject({
			nextDate: '2026-11-24',
			note: 'Ring twice',
			schedule: { frequency: 'interval', everyDays: 3, weekdays: [] },
			items: [potato],
		});
		expect((await preview(subscriptionId)).map(({ date }) => date)).toEqual([
			'2026-11-24',
			'2026-11-27',
			'2026-11-30',
		]);
		expect(
			await failure(api().update({ subscriptionId, items: [{ ...potato, quantity: 101 }] })),
		).toMatchObject({ code: 'INVALID_QUANTITY' });
		expect((await api().get({ subscriptionId })).items).toMatchObject([potato]);
	});

	it('is over once it is cancelled', async () => {
		const { id: subscriptionId } = await create();
		expect(await api().cancel({ subscriptionId })).toMatchObject({ status: 'cancelled', nextDate: null });
		expect(await preview(subscriptionId)).toEqual([]);
		for (const call of [
			() => api().cancel({ subscriptionId }),
			() => api().resume({ subscriptionId }),
			() => api().update({ subscriptionId, note: null }),
		]) {
			expect(await failure(call())).toMatchObject({ code: 'SUBSCRIPTION_ENDED' });
		}
		expect((await api().listCycles({ subscriptionId })).items).toEqual([]);
	});

	it('tells that nobody serves the address any more', async () => {
		const em = shop.em();
		const pincode = await createPincode(em, { city: shop.hub.city, hub: shop.hub });
		const mover = await createShopper(shop, pincode);
		shopper = mover;
		const { id: subscriptionId } = await create();
		await em.execute('update pincode set hub_id = null where code = ?', [pincode.code]);
		expect(await api().previewDeliveries({ subscriptionId })).toMatchObject({ timeZone: null });
		expect((await preview(subscriptionId))[0]?.state).toBe('closed');
	});
});
