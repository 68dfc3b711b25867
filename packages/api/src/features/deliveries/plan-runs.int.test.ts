import { AuditEntry, DeliveryRun, DeliverySlot, DeliveryStop, Order, Pincode, type User } from '@dailyveg/db';
import { createPincode, createSlots, createUser } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let shop: OpenShop;
let riders: [User, User];
/** From the hub away to the east. */
let pincodes: Pincode[];
let shoppers: Shopper[];

beforeAll(async () => {
	shop = await openShop();
	const em = shop.em();
	await createSlots(em, { hub: shop.hub });
	riders = [await createUser(em, { role: 'rider' }), await createUser(em, { role: 'rider' })];
	pincodes = [shop.served];
	for (const step of [1, 2, 3]) {
		const pincode = await createPincode(em, { city: shop.hub.city, hub: shop.hub, code: `56011${step}` });
		await em.nativeUpdate(Pincode, { code: pincode.code }, { longitude: 77.6245 + step / 100 });
		pincodes.push(pincode);
	}
	shoppers = await Promise.all(pincodes.map((pincode) => createShopper(shop, pincode)));
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.em().nativeDelete(DeliveryRun, {});
	await shop.em().nativeUpdate(Order, {}, { status: 'cancelled' });
});

const staff = () => shop.as(shop.staff).admin;

/** A confirmed order for each pincode, from the farthest to the nearest. */
async function confirmedOrders(rounds = 1): Promise<string[]> {
	const ids: string[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const shopper of shoppers.toReversed()) {
			await shopper.put(shop.catalog.tomato, 250);
			const { id } = await shopper.place();
			await staff().orders.confirm({ orderId: id });
			ids.push(id);
		}
	}
	return ids;
}

const plan = (...capacities: number[]) =>
	staff().deliveries.plan({
		hubId: shop.hub.id,
		riders: capacities.map((capacity, index) => ({ riderId: riders[index]?.id ?? '', capacity })),
	});

const stopsOf = (runs: { stops: { orderId: string }[] }[]) =>
	runs.flatMap(({ stops }) => stops.map(({ orderId }) => orderId));

describe('planning', () => {
	it('gives a rider the orders in the order of the way', async () => {
		const ids = await confirmedOrders();
		const { runs, left } = await plan(10);
		expect(left).toEqual([]);
		expect(runs).toHaveLength(1);
		expect(runs[0]).toMatchObject({ status: 'planned', capacity: 10, slotId: null, hubId: shop.hub.id });
		expect(stopsOf(runs)).toEqual(ids.toReversed());
		expect(runs[0]?.stops.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
		expect(await shop.em().count(AuditEntry, { action: 'deliveryRun.planned' })).toBe(1);
	});

	it('gives nobody more than they can carry, keeps areas together, and tells what stays behind', async () => {
		const ids = await confirmedOrders();
		const { runs, left } = await plan(2, 1);
		expect(runs.map(({ stops }) => stops.length)).toEqual([2, 1]);
		expect(stopsOf(runs)).toEqual(ids.toReversed().slice(0, 3));
		const [farthest] = await shop.em().find(Order, { id: ids[0] });
		expect(left).toEqual([farthest?.number]);
	});

	it('changes nothing the second time, and leaves alone what has started', async () => {
		await confirmedOrders();
		const first = await plan(10);
		expect(await plan(10)).toEqual(first);
		await shop.em().nativeUpdate(DeliveryRun, {}, { status: 'started' });
		const [late] = await confirmedOrders();
		const third = await plan(10, 10);
		expect(third.runs).toContainEqual({ ...first.runs[0], status: 'started' });
		expect(stopsOf(third.runs)).toContain(late);
		expect(new Set(stopsOf(third.runs)).size).toBe(8);
	});

	it('takes those orders of a slot, and no others', async () => {
		const [shopper] = shoppers as [Shopper];
		await confirmedOrders();
		const { items } = await shop.as(null).slots.list({ pincode: shop.served.code });
		const slot = items.at(-1);
		if (!slot) throw new TypeError('no slot');
		await shopper.put(shop.catalog.tomato, 250);
		const { id } = await shopper.place(undefined, slot.id);
		await staff().orders.confirm({ orderId: id });
		const input = { hubId: shop.hub.id, slotId: slot.id, riders: [{ riderId: riders[0].id, capacity: 5 }] };
		const { runs } = await staff().deliveries.plan(input);
		expect(stopsOf(runs)).toEqual([id]);
		expect(runs[0]).toMatchObject({ slotId: slot.id, date: slot.date });
		expect((await shop.em().findOneOrFail(DeliverySlot, { id: slot.id })).booked).toBe(1);
	});

	it('puts an order on one run, however many plan at once and with whom', async () => {
		const ids = await confirmedOrders(2);
		const [one, two] = riders;
		const attempts = Array.from({ length: 8 }, (_, index) =>
			staff().deliveries.plan({
				hubId: shop.hub.id,
				riders: [{ riderId: (index % 2 === 0 ? one : two).id, capacity: index % 3 === 0 ? 3 : 20 }],
			}),
		);
		await Promise.all(attempts);
		const stops = await shop.em().find(DeliveryStop, {}, { populate: ['run'] });
		const orders = stops.map(({ order }) => order.id);
		expect(new Set(orders).size).toBe(orders.length);
		expect(ids).toEqual(expect.arrayContaining(orders));
		for (const run of await shop.em().find(DeliveryRun, {}, { populate: ['stops'] }))
			expect(run.stops.length).toBeLessThanOrEqual(run.capacity);
		const final = await plan(20);
		expect(stopsOf(final.runs).toSorted()).toEqual(ids.toSorted());
	});

	it('goes out on the day on which it was planned last', async () => {
		await confirmedOrders();
		const [yesterday] = (await plan(10)).runs;
		shop.clock.advance(DAY_MS);
		const [today] = (await plan(10)).runs;
		shop.clock.advance(-DAY_MS);
		expect(today).toEqual({ ...yesterday, date: expect.not.stringMatching(String(yesterday?.date)) });
	});

	it('knows neither hubs nor slots nor riders that are not there', async () => {
		const nowhere = { hubId: riders[0].id, riders: [{ riderId: riders[0].id, capacity: 1 }] };
		expect(await failure(staff().deliveries.plan(nowhere))).toMatchObject({ details: { resource: 'hub' } });
		const noSlot = { ...nowhere, hubId: shop.hub.id, slotId: shop.hub.id };
		expect(await failure(staff().deliveries.plan(noSlot))).toMatchObject({ details: { resource: 'slot' } });
		const noRider = { hubId: shop.hub.id, riders: [{ riderId: shop.staff.id, capacity: 1 }] };
		expect(await failure(staff().deliveries.plan(noRider))).toMatchObject({ details: { resource: 'rider' } });
	});
});

describe('changing what is planned', () => {
	it('gives a run to somebody else, with a trace', async () => {
		await confirmedOrders();
		const { runs } = await plan(10);
		const runId = runs[0]?.id ?? '';
		const riderId = riders[1].id;
		expect(await failure(staff().deliveries.assign({ runId, riderId, capacity: 2 }))).toEqual({
			code: 'RUN_FULL',
			details: { capacity: 2 },
		});
		expect(await staff().deliveries.assign({ runId, riderId })).toMatchObject({ rider: { id: riderId } });
		const listed = await staff().deliveries.listRuns({ riderId, status: 'planned' });
		expect(listed.items.map(({ id }) => id)).toEqual([runId]);
		const trace = await shop
			.em()
			.findOneOrFail(AuditEntry, { action: 'deliveryRun.reassigned', targetId: runId });
		expect(trace).toMatchObject({ before: { riderId: riders[0].id }, after: { riderId } });
		await shop.em().nativeUpdate(DeliveryRun, { id: runId }, { status: 'started' });
		expect(await failure(staff().deliveries.assign({ runId, riderId }))).toEqual({
			code: 'INVALID_RUN_STATE',
			details: { status: 'started' },
		});
	});

	it('moves a stop on its run and to another', async () => {
		await confirmedOrders();
		const { runs } = await plan(3, 3);
		const [from, to] = runs;
		const [first, second] = from?.stops ?? [];
		if (!from || !to || !first || !second) throw new TypeError('two runs of two');
		const turned = await staff().deliveries.moveStop({ stopId: first.id, position: 2 });
		expect(turned.stops.map(({ id }) => id)).toEqual([second.id, first.id]);
		const moved = await staff().deliveries.moveStop({ stopId: first.id, runId: to.id, position: 1 });
		expect(moved.stops.map(({ id }) => id)).toEqual([first.id, ...to.stops.map(({ id }) => id)]);
		expect(moved.stops.map(({ position }) => position)).toEqual([1, 2, 3]);
		const [left] = (await staff().deliveries.listRuns({ riderId: riders[0].id })).items;
		expect(left?.stops.map(({ id, position }) => [id, position])).toEqual([[second.id, 1]]);
		expect(
			await failure(staff().deliveries.moveStop({ stopId: second.id, runId: to.id, position: 1 })),
		).toEqual({
			code: 'RUN_FULL',
			details: { capacity: 3 },
		});
	});
});
