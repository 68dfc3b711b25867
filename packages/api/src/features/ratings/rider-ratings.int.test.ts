import {
	AuditEntry,
	DeliveryRun,
	DeliveryStop,
	findMiscountedRiders,
	newId,
	RiderRating,
	RiderScore,
	type User,
} from '@dailyveg/db';
import { createRider } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bringOrder } from '../../testing/bring-order.ts';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { recalculateRatings } from './recalculate-ratings.ts';

let shop: OpenShop;
let rider: User;
let meera: Shopper;

beforeAll(async () => {
	shop = await openShop();
	meera = await createShopper(shop);
});
afterAll(() => shop.close());
beforeEach(async () => {
	rider = await createRider(shop.em());
});

const staff = () => shop.as(shop.staff).admin.ratings;
const scoreOf = async (who = rider) => (await shop.as(who).rider.ratings.get()).summary;

async function packed(shopper = meera): Promise<string> {
	await shopper.put(shop.catalog.tomato, 250);
	const { id: orderId } = await shopper.place();
	await shop.as(shop.staff).admin.orders.confirm({ orderId });
	await shop.as(shop.staff).admin.orders.pack({ orderId });
	return orderId;
}

/** An order that the rider has brought. */
async function brought(shopper = meera): Promise<string> {
	const orderId = await packed(shopper);
	await bringOrder(shop, orderId);
	const em = shop.em();
	const run = em.create(DeliveryRun, {
		...{ id: newId(), hub: shop.hub.id, date: '2026-11-24', slot: null, rider: rider.id },
		...{ status: 'finished', capacity: 1 },
	});
	em.create(DeliveryStop, {
		...{ id: newId(), run, order: orderId, activeOrderId: null, position: 1, status: 'delivered' },
	});
	await em.flush();
	return orderId;
}

describe('rating a rider', () => {
	it('R05 waits for the delivery', async () => {
		const orderId = await packed();
		const rate = (as = meera) => as.api.ratings.setRider({ orderId, stars: 5 });
		expect(await failure(rate())).toEqual({ code: 'ORDER_NOT_DELIVERED', details: { status: 'packed' } });
		expect(await failure(meera.api.ratings.getRider({ orderId }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(rate(await createShopper(shop)))).toMatchObject({ code: 'NOT_FOUND' });
		await bringOrder(shop, orderId);
		// Nobody knows who brought it.
		expect(await failure(rate())).toEqual({ code: 'NOT_FOUND', details: { resource: 'delivery' } });
	});

	it('happens once per order, however often at once, and may be changed', { tags: ['race'] }, async () => {
		const orderId = await brought();
		await Promise.all(
			[1, 2, 3, 4, 5, 4, 3].map((stars) => meera.api.ratings.setRider({ orderId, stars, comment: 'Kind' })),
		);
		expect(await shop.em().count(RiderRating, { order: orderId })).toBe(1);
		expect(await findMiscountedRiders(shop.em())).toEqual([]);
		await meera.api.ratings.setRider({ orderId, stars: 2 });
		expect(await meera.api.ratings.getRider({ orderId })).toMatchObject({ stars: 2, comment: 'Kind' });
		expect(await scoreOf()).toEqual({ average: 2, count: 1, histogram: [0, 1, 0, 0, 0] });
		expect(await scoreOf(await createRider(shop.em()))).toBeNull();
	});
});

describe('moderating', () => {
	it('takes a rating out of the score and puts it back, with a trace', async () => {
		const orderId = await brought();
		const { id } = await meera.api.ratings.setRider({ orderId, stars: 1, comment: 'Imran is rude' });
		const hidden = await staff().hideRider({ id, reason: 'Names a person' });
		expect(hidden).toMatchObject({
			status: 'hidden',
			rider: { id: rider.id },
			moderationReason: 'Names a person',
		});
		expect(await scoreOf()).toBeNull();
		expect(await failure(staff().hideRider({ id, reason: 'Twice' }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(meera.api.ratings.setRider({ orderId, stars: 5 }))).toMatchObject({
			code: 'RATING_HIDDEN',
		});
		const { items } = await staff().listRiders({ riderId: rider.id, status: 'hidden', maxStars: 2 });
		expect(items).toMatchObject([{ id, customer: { id: meera.user.id } }]);
		expect(await staff().restoreRider({ id })).toMatchObject({ status: 'visible', moderationReason: null });
		expect((await scoreOf())?.count).toBe(1);
		const trace = await shop.em().find(AuditEntry, { targetId: id }, { orderBy: { id: 'asc' } });
		expect(trace.map(({ action }) => action)).toEqual(['riderRating.hidden', 'riderRating.restored']);
	});

	it('leaves an exact score after a storm', { tags: ['race'] }, async () => {
		const shoppers = await Promise.all(Array.from({ length: 4 }, () => createShopper(shop)));
		const storm = shoppers.map(async (shopper, index) => {
			const orderId = await brought(shopper);
			const { id } = await shopper.api.ratings.setRider({ orderId, stars: index + 1 });
			await Promise.allSettled([
				...[5, 1, 3].map((stars) => shopper.api.ratings.setRider({ orderId, stars })),
				staff().hideRider({ id, reason: 'Storm' }),
				staff().restoreRider({ id }),
				staff().hideRider({ id, reason: 'Storm' }),
			]);
		});
		await Promise.all(storm);
		expect(await findMiscountedRiders(shop.em())).toEqual([]);
		expect(await recalculateRatings(shop.services)).toBe(0);
	});

	it('is counted anew where somebody has written past it', async () => {
		await meera.api.ratings.setRider({ orderId: await brought(), stars: 4 });
		await shop.em().nativeUpdate(RiderScore, { rider: rider.id }, { stars4: 9 });
		expect(await recalculateRatings(shop.services)).toBe(1);
		expect((await scoreOf())?.count).toBe(1);
	});
});
