import { DeliveryRun, DeliveryStop, Order } from '@dailyveg/db';
import { createRider, createUser } from '@dailyveg/db/testing';
import { describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';
import { useDeliveryShop } from './testing/use-delivery-shop.ts';

const kit = useDeliveryShop();
const { staff, ride, pack, packedOrder, planned } = kit;

describe('a run', () => {
	it('goes out, is delivered against the code and the cash, and ends with its last stop', async () => {
		const first = await packedOrder();
		await pack();
		const runId = await planned();
		const { items } = await ride().runs.list({});
		expect(items).toMatchObject([{ id: runId, status: 'planned', stopCount: 2 }]);
		const run = await ride().runs.start({ runId });
		expect(run).toMatchObject({ status: 'started', leftBehind: [] });
		expect(await ride().runs.start({ runId })).toEqual(run);
		for (const [index, { id: stopId, number, handover }] of run.stops.entries()) {
			const order = await kit.shop.em().findOneOrFail(Order, { number });
			expect(order.status).toBe('dispatched');
			await ride().stops.arrive({ stopId });
			const { code, rider: known } = await kit.shopper.api.deliveries.get({ orderId: order.id });
			expect(known).toEqual({ name: 'Imran K.' });
			expect(handover?.amountToCollectMinor).toBe(order.totalMinor);
			const cash = { cashCollectedMinor: order.totalMinor };
			const end = await ride().stops.deliver({ stopId, code: code ?? '', ...cash });
			expect(end).toMatchObject({ status: 'delivered', runStatus: index === 0 ? 'started' : 'finished' });
			// An answer that got lost is given again, whatever it is asked with.
			expect(await ride().stops.deliver({ stopId, code: '000000' })).toEqual(end);
		}
		const order = await kit.shopper.api.orders.get({ orderId: first.id });
		const passed = ['placed', 'confirmed', 'packing', 'packed', 'dispatched', 'delivered'];
		expect(order.events.map(({ type }) => type)).toEqual(passed);
	});

	it('R17 shows a customer to its rider alone, and only from its start to the end of the stop', async () => {
		await packedOrder();
		const runId = await planned();
		expect((await ride().runs.get({ runId })).stops[0]?.handover).toBeNull();
		const other = await createRider(kit.shop.em());
		expect(await failure(ride(other).runs.get({ runId }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(ride(other).runs.start({ runId }))).toMatchObject({ code: 'NOT_FOUND' });
		const { stops } = await ride().runs.start({ runId });
		const [stop] = stops;
		expect(stop?.handover).toMatchObject({ address: { line1: '12, 3rd Cross, 5th Block' } });
		expect(JSON.stringify(stops)).not.toContain('@');
		const stopId = stop?.id ?? '';
		expect(await failure(ride(other).stops.arrive({ stopId }))).toMatchObject({ code: 'NOT_FOUND' });
		await ride().stops.arrive({ stopId });
		await ride().stops.fail({ stopId, reason: 'nobody_home' });
		const after = await ride().runs.get({ runId });
		expect(after.stops[0]?.handover).toBeNull();
		expect(JSON.stringify(after)).not.toContain('3rd Cross');
	});

	it('is started by riders alone whose papers are accepted, and one at a time', async () => {
		await packedOrder();
		kit.rider = await createUser(kit.shop.em(), { role: 'rider' });
		const runId = await planned();
		expect(await failure(ride().runs.start({ runId }))).toEqual({
			code: 'RIDER_NOT_VERIFIED',
			details: { missing: ['driving_licence', 'identity', 'vehicle_registration', 'insurance'] },
		});
		kit.rider = await createRider(kit.shop.em());
		await ride().runs.start({ runId: await planned() });
		await pack();
		const second = await planned();
		expect(await failure(ride().runs.start({ runId: second }))).toEqual({
			code: 'INVALID_RUN_STATE',
			details: { status: 'started' },
		});
	});

	it('leaves behind what is not packed or was cancelled, for another run', async () => {
		const ready = await packedOrder();
		await kit.shopper.put(kit.shop.catalog.tomato, 500);
		const { id: late, number } = await kit.shopper.place();
		await staff().orders.confirm({ orderId: late });
		const runId = await planned();
		const run = await ride().runs.start({ runId });
		expect(run.stops.map((stop) => stop.number)).toEqual([ready.number]);
		expect(run.leftBehind).toEqual([number]);
		kit.rider = await createRider(kit.shop.em());
		const next = await planned();
		expect(await failure(ride().runs.start({ runId: next }))).toEqual({ code: 'RUN_NOT_READY', details: {} });
		await staff().orders.pack({ orderId: late });
		expect((await ride().runs.start({ runId: next })).stops.map((stop) => stop.number)).toEqual([number]);
	});

	it('is either started by its rider or given to another, never both', { tags: ['race'] }, async () => {
		for (let round = 0; round < 5; round++) {
			await packedOrder();
			kit.rider = await createRider(kit.shop.em());
			const other = await createRider(kit.shop.em());
			const runId = await planned();
			const outcomes = await Promise.allSettled([
				ride().runs.start({ runId }),
				staff().deliveries.assign({ runId, riderId: other.id }),
				staff().deliveries.plan({ hubId: kit.shop.hub.id, riders: [{ riderId: other.id, capacity: 5 }] }),
				ride().runs.start({ runId }),
			]);
			const isStarted = [outcomes[0], outcomes[3]].some(({ status }) => status === 'fulfilled');
			const stops = await kit.shop
				.em()
				.find(DeliveryStop, { activeOrderId: { $ne: null } }, { populate: ['run'] });
			const orders = stops.map(({ order }) => order.id);
			expect(new Set(orders).size).toBe(orders.length);
			const run = await kit.shop.em().findOne(DeliveryRun, { id: runId });
			if (isStarted) expect(run).toMatchObject({ status: 'started', rider: { id: kit.rider.id } });
			else expect(run?.rider.id).not.toBe(kit.rider.id);
		}
	});
});
