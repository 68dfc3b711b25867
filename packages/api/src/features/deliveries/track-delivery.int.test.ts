import { DeliveryStop } from '@dailyveg/db';
import { createTestLogger } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServices, type Services } from '../../platform/services.ts';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { reportPosition } from './courier.ts';
import { deliveryCode } from './delivery-code.ts';
import type { TrackOutput } from './tracking.schemas.ts';

let shop: OpenShop;
/** Another process, on the same database and Redis. */
let other: Services;
let shoppers: [Shopper, Shopper];
let runId: string;
/** Of the first and the second stop of the run. */
let orderIds: string[];
let stopIds: string[];

beforeAll(async () => {
	shop = await openShop();
	other = await createServices(shop.env, createTestLogger(), shop.clock);
	shoppers = [await createShopper(shop), await createShopper(shop)];
	const { admin } = shop.as(shop.staff);
	for (const { put, place } of shoppers) {
		await put(shop.catalog.tomato, 500);
		const { id: orderId } = await place();
		await admin.orders.confirm({ orderId });
		await admin.orders.pack({ orderId });
	}
	const { runs } = await admin.deliveries.plan({
		...{ hubId: shop.hub.id, riders: [{ riderId: shop.rider.id, capacity: 5 }] },
	});
	runId = runs[0]?.id ?? '';
	stopIds = runs[0]?.stops.map(({ id }) => id) ?? [];
	orderIds = runs[0]?.stops.map(({ orderId }) => orderId) ?? [];
});
afterAll(async () => {
	await other.close();
	await shop.close();
});

/** As it comes out of a procedure: tRPC's types promise the shape that only its client makes of it. */
type Tracked = [id: string, data: TrackOutput];

async function buyerOf(orderId: string): Promise<Shopper> {
	const [first, second] = shoppers;
	const { items } = await first.api.orders.list({});
	return items.some(({ id }) => id === orderId) ? first : second;
}

async function track(orderId: string, lastEventId?: string): Promise<AsyncGenerator<Tracked, void>> {
	const { api } = await buyerOf(orderId);
	const stream = await api.deliveries.track({ orderId, ...(lastEventId && { lastEventId }) });
	return stream[Symbol.asyncIterator]() as unknown as AsyncGenerator<Tracked, void>;
}

async function take(stream: AsyncGenerator<Tracked, void>, count: number): Promise<Tracked[]> {
	const entries: Tracked[] = [];
	while (entries.length < count) {
		const [id, data] = (await stream.next()).value as Tracked;
		entries.push([id, data]);
	}
	return entries;
}

const ride = () => shop.as(shop.rider).rider;
const places = { latitude: 12.94, longitude: 77.63 };

/** The rider's position, told to the other process. */
const reportElsewhere = (position: { latitude: number; longitude: number }) =>
	reportPosition(
		{
			...{ services: other, em: other.orm.em.fork(), reportLimit: () => undefined },
			user: { id: shop.rider.id },
		} as unknown as Parameters<typeof reportPosition>[0],
		{ runId, ...position },
	);

describe('following a delivery', () => {
	it('tells nothing of a rider before the order is on its way, then what another process hears', async () => {
		const [near = '', far = ''] = orderIds;
		expect(await failure(ride().runs.reportPosition({ runId, ...places }))).toMatchObject({
			code: 'INVALID_RUN_STATE',
		});
		const stream = await track(far);
		const before = await take(stream, 4);
		expect(before.map(([, { event }]) => event?.type)).toEqual(['placed', 'confirmed', 'packing', 'packed']);
		expect(before.every(([, { courier }]) => courier === null)).toBe(true);
		const next = stream.next();
		await ride().runs.start({ runId });
		const [id, dispatched] = (await next).value as Tracked;
		expect(dispatched).toMatchObject({
			...{ status: 'dispatched', event: { type: 'dispatched' }, courier: { position: null, stopsAhead: 1 } },
		});
		const moved = stream.next();
		await reportElsewhere(places);
		const [sameId, news] = (await moved).value as Tracked;
		expect(sameId).toBe(id);
		expect(news).toMatchObject({ event: null, courier: { position: places, stopsAhead: 1 } });
		const { from = 0, until = 0 } = news.courier?.arrival ?? {};
		expect(Number(until)).toBeGreaterThan(Number(from));

		// Who comes back with the last id is told where the rider is, and what came in between.
		await stream.return();
		const again = await track(far, id);
		expect((await take(again, 1))[0]).toEqual([id, news]);

		const ahead = again.next();
		const [stopId = ''] = stopIds;
		await ride().stops.arrive({ stopId });
		const due = (await shop.em().findOneOrFail(DeliveryStop, { id: stopId }, { populate: ['order'] })).order;
		await ride().stops.deliver({
			...{ stopId, code: deliveryCode(shop.services, stopId), cashCollectedMinor: due.totalMinor },
		});
		expect(((await ahead).value as Tracked)[1]).toMatchObject({ event: null, courier: { stopsAhead: 0 } });
		await again.return();

		const over = await track(near);
		const entries = await take(over, 6);
		expect(entries.at(-1)?.[1]).toMatchObject({ status: 'delivered', courier: null });
		expect(await over.next()).toEqual({ value: undefined, done: true });
	});

	it('R15 is for the customer of the order alone', async () => {
		const [, far = ''] = orderIds;
		const stranger = await createShopper(shop);
		const stream = (await stranger.api.deliveries.track({
			orderId: far,
		})) as unknown as AsyncIterable<unknown>;
		expect(await failure(stream[Symbol.asyncIterator]().next())).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(stranger.api.deliveries.get({ orderId: far }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('keeps the last position alone, for three minutes and no longer than the run', async () => {
		await ride().runs.reportPosition({ runId, latitude: 12.95, longitude: 77.64 });
		const { redis } = shop.services;
		const keys = await redis.keys('courier:*');
		expect(keys).toEqual([`courier:${runId}`]);
		expect(await redis.ttl(keys[0] ?? '')).toBeLessThanOrEqual(180);
		const [, stopId = ''] = stopIds;
		await ride().stops.arrive({ stopId });
		await ride().stops.fail({ stopId, reason: 'unreachable' });
		expect(await redis.keys('courier:*')).toEqual([]);
	});

	it('R18 takes no position from the other end of the world, nor too many of them', async () => {
		await shop.em().execute(`update delivery_run set status = 'started', finished_at = null`);
		const far = { runId, latitude: -33.9, longitude: 18.4 };
		expect(await failure(ride().runs.reportPosition(far))).toMatchObject({ code: 'VALIDATION_FAILED' });
		const outcomes = await Promise.allSettled(
			Array.from({ length: 45 }, () => ride().runs.reportPosition({ runId, ...places })),
		);
		const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.cause?.code] : []));
		expect(new Set(refused)).toEqual(new Set(['RATE_LIMITED']));
	});

	it('gives its seat back', async () => {
		const [, far = ''] = orderIds;
		for (let round = 0; round < 25; round++) {
			const stream = await track(far);
			await stream.next();
			await stream.return();
		}
	});
});
