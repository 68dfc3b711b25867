import {
	DeliveryPhoto,
	DeliveryRun,
	DeliverySlot,
	DeliveryStop,
	Order,
	OutboxMessage,
	type User,
} from '@dailyveg/db';
import { createRider, createSlots, createUser } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	createShopper,
	failure,
	type OpenShop,
	openShop,
	restock,
	type Shopper,
} from '../../testing/shopper.ts';
import { riderCashMinor } from '../payments/payments.public.ts';
import { deleteOldPhotos } from './delete-old-photos.ts';
import { deliveryCode } from './delivery-code.ts';

let shop: OpenShop;
let rider: User;
let shopper: Shopper;

beforeAll(async () => {
	shop = await openShop();
	await createSlots(shop.em(), { hub: shop.hub });
	shopper = await createShopper(shop);
});
afterAll(() => shop.close());
beforeEach(async () => {
	await restock(shop, shop.catalog.tomato);
	rider = await createRider(shop.em());
});

const staff = () => shop.as(shop.staff).admin;
const ride = (who = rider) => shop.as(who).rider;
const stopOf = (id: string) => shop.em().findOneOrFail(DeliveryStop, { id }, { populate: ['run', 'order'] });
const wrongCode = (stopId: string) =>
	deliveryCode(shop.services, stopId) === '111111' ? '222222' : '111111';

/** A packed order; the hub has no other that waits. */
async function packedOrder(): Promise<Order> {
	await shop
		.em()
		.nativeUpdate(Order, { status: { $in: ['confirmed', 'packing', 'packed'] } }, { status: 'cancelled' });
	return pack();
}

async function pack(): Promise<Order> {
	await shopper.put(shop.catalog.tomato, 500);
	const { id: orderId } = await shopper.place();
	await staff().orders.confirm({ orderId });
	await staff().orders.pack({ orderId });
	return shop.em().findOneOrFail(Order, { id: orderId });
}

async function planned(capacity = 10): Promise<string> {
	const { runs } = await staff().deliveries.plan({
		...{ hubId: shop.hub.id, riders: [{ riderId: rider.id, capacity }] },
	});
	const run = runs.find((one) => one.rider.id === rider.id && one.status === 'planned');
	if (!run) throw new TypeError('no run');
	return run.id;
}

/** At the door of a packed order. */
async function atTheDoor() {
	const order = await packedOrder();
	const runId = await planned();
	const run = await ride().runs.start({ runId });
	const stopId = run.stops[0]?.id ?? '';
	await ride().stops.arrive({ stopId });
	return { order, runId, stopId, code: deliveryCode(shop.services, stopId), due: order.totalMinor };
}

const png = (size = 1_000) => {
	const file = Buffer.alloc(size);
	file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return file;
};

async function photoOf(stopId: string, file = png()): Promise<string> {
	const announced = { stopId, contentType: 'image/png', sizeBytes: 1_000 } as const;
	const { photoId } = await ride().stops.createPhotoUpload(announced);
	const { objectKey } = await shop.em().findOneOrFail(DeliveryPhoto, { id: photoId });
	await shop.services.objectStore.put(objectKey, file, 'image/png');
	return photoId;
}

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
			const order = await shop.em().findOneOrFail(Order, { number });
			expect(order.status).toBe('dispatched');
			await ride().stops.arrive({ stopId });
			const { code, rider: known } = await shopper.api.deliveries.get({ orderId: order.id });
			expect(known).toEqual({ name: 'Imran K.' });
			expect(handover?.amountToCollectMinor).toBe(order.totalMinor);
			const cash = { cashCollectedMinor: order.totalMinor };
			const end = await ride().stops.deliver({ stopId, code: code ?? '', ...cash });
			expect(end).toMatchObject({ status: 'delivered', runStatus: index === 0 ? 'started' : 'finished' });
			// An answer that got lost is given again, whatever it is asked with.
			expect(await ride().stops.deliver({ stopId, code: '000000' })).toEqual(end);
		}
		const order = await shopper.api.orders.get({ orderId: first.id });
		const passed = ['placed', 'confirmed', 'packing', 'packed', 'dispatched', 'delivered'];
		expect(order.events.map(({ type }) => type)).toEqual(passed);
	});

	it('R17 shows a customer to its rider alone, and only from its start to the end of the stop', async () => {
		await packedOrder();
		const runId = await planned();
		expect((await ride().runs.get({ runId })).stops[0]?.handover).toBeNull();
		const other = await createRider(shop.em());
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
		rider = await createUser(shop.em(), { role: 'rider' });
		const runId = await planned();
		expect(await failure(ride().runs.start({ runId }))).toEqual({
			code: 'RIDER_NOT_VERIFIED',
			details: { missing: ['driving_licence', 'identity', 'vehicle_registration', 'insurance'] },
		});
		rider = await createRider(shop.em());
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
		await shopper.put(shop.catalog.tomato, 500);
		const { id: late, number } = await shopper.place();
		await staff().orders.confirm({ orderId: late });
		const runId = await planned();
		const run = await ride().runs.start({ runId });
		expect(run.stops.map((stop) => stop.number)).toEqual([ready.number]);
		expect(run.leftBehind).toEqual([number]);
		rider = await createRider(shop.em());
		const next = await planned();
		expect(await failure(ride().runs.start({ runId: next }))).toEqual({ code: 'RUN_NOT_READY', details: {} });
		await staff().orders.pack({ orderId: late });
		expect((await ride().runs.start({ runId: next })).stops.map((stop) => stop.number)).toEqual([number]);
	});

	it('is either started by its rider or given to another, never both', { tags: ['race'] }, async () => {
		for (let round = 0; round < 5; round++) {
			await packedOrder();
			rider = await createRider(shop.em());
			const other = await createRider(shop.em());
			const runId = await planned();
			const outcomes = await Promise.allSettled([
				ride().runs.start({ runId }),
				staff().deliveries.assign({ runId, riderId: other.id }),
				staff().deliveries.plan({ hubId: shop.hub.id, riders: [{ riderId: other.id, capacity: 5 }] }),
				ride().runs.start({ runId }),
			]);
			const isStarted = [outcomes[0], outcomes[3]].some(({ status }) => status === 'fulfilled');
			const stops = await shop
				.em()
				.find(DeliveryStop, { activeOrderId: { $ne: null } }, { populate: ['run'] });
			const orders = stops.map(({ order }) => order.id);
			expect(new Set(orders).size).toBe(orders.length);
			const run = await shop.em().findOne(DeliveryRun, { id: runId });
			if (isStarted) expect(run).toMatchObject({ status: 'started', rider: { id: rider.id } });
			else expect(run?.rider.id).not.toBe(rider.id);
		}
	});
});

describe('a stop', () => {
	it('R05 is passed step by step', async () => {
		await packedOrder();
		const runId = await planned();
		const [stop] = await shop.em().find(DeliveryStop, { run: runId });
		const stopId = stop?.id ?? '';
		const state = (status: string) => ({ code: 'INVALID_RUN_STATE', details: { status } });
		expect(await failure(ride().stops.arrive({ stopId }))).toEqual(state('planned'));
		await ride().runs.start({ runId });
		const code = deliveryCode(shop.services, stopId);
		expect(await failure(ride().stops.deliver({ stopId, code }))).toEqual(state('pending'));
		expect(await failure(ride().stops.fail({ stopId, reason: 'refused' }))).toEqual(state('pending'));
		await ride().stops.arrive({ stopId });
		await ride().stops.fail({ stopId, reason: 'refused', note: 'Too late' });
		expect(await failure(ride().stops.deliver({ stopId, code }))).toEqual(state('failed'));
		expect(await failure(ride().stops.arrive({ stopId }))).toEqual(state('failed'));
	});

	it('R19 bears five codes, also when they are tried at once', { tags: ['race'] }, async () => {
		const { stopId, code, due } = await atTheDoor();
		const attempts = await Promise.allSettled(
			Array.from({ length: 12 }, () => ride().stops.deliver({ stopId, code: wrongCode(stopId) })),
		);
		const codes = attempts.map((one) => (one.status === 'rejected' ? one.reason.cause?.code : 'delivered'));
		expect(codes.filter((one) => one === 'INVALID_CODE')).toHaveLength(5);
		expect(codes.filter((one) => one === 'CODE_TRIES_USED_UP')).toHaveLength(7);
		expect(await failure(ride().stops.deliver({ stopId, code, cashCollectedMinor: due }))).toMatchObject({
			code: 'CODE_TRIES_USED_UP',
		});
		const photoId = await photoOf(stopId);
		const end = await ride().stops.deliver({ stopId, photoId, cashCollectedMinor: due });
		expect(end).toMatchObject({ status: 'delivered' });
	});

	it('ends once, however often it is ended at once', { tags: ['race'] }, async () => {
		const { stopId, code, due, order } = await atTheDoor();
		await Promise.allSettled([
			...Array.from({ length: 3 }, () => ride().stops.deliver({ stopId, code, cashCollectedMinor: due })),
			ride().stops.fail({ stopId, reason: 'other' }),
		]);
		const { events, status } = await shopper.api.orders.get({ orderId: order.id });
		expect(events.filter(({ type }) => type === status)).toHaveLength(1);
		expect(['delivered', 'failed']).toContain(status);
		expect((await stopOf(stopId)).status).toBe(status);
	});

	it('R37 takes a photo for a code that is one, and has it cleaned', async () => {
		const { stopId, due } = await atTheDoor();
		const cash = { cashCollectedMinor: due };
		const page = await photoOf(stopId, Buffer.alloc(1_000, '<html>'));
		expect(await failure(ride().stops.deliver({ stopId, photoId: page, ...cash }))).toEqual({
			code: 'UPLOAD_REFUSED',
			details: { reason: 'the file is no image/png' },
		});
		const photoId = await photoOf(stopId);
		await ride().stops.deliver({ stopId, photoId, ...cash });
		expect((await stopOf(stopId)).proof).toBe('photo');
		const jobs = await shop.em().find(OutboxMessage, { name: 'deliveries.cleanPhoto' });
		expect(jobs.map(({ payload }) => payload)).toContainEqual({ photoId });
		// Until the worker has taken the place out of it nobody sees it.
		expect(await staff().deliveries.getPhoto({ stopId })).toEqual({
			...{ status: 'submitted', url: null, expiresAt: null },
		});
	});

	it('keeps the photo of a door for 90 days', async () => {
		const { stopId, due } = await atTheDoor();
		const photoId = await photoOf(stopId);
		await ride().stops.deliver({ stopId, photoId, cashCollectedMinor: due });
		const { objectKey } = await shop.em().findOneOrFail(DeliveryPhoto, { id: photoId });
		const { objectStore } = shop.services;
		const runAfter = (days: number) => {
			const at = new Date(Date.now() + days * 24 * 60 * 60_000);
			return deleteOldPhotos({ ...shop.services, clock: { now: () => at } });
		};
		expect(await runAfter(89)).toBe(0);
		expect(await objectStore.read(objectKey, 10_000)).not.toBeNull();
		expect(await runAfter(91)).toBeGreaterThan(0);
		expect(await objectStore.read(objectKey, 10_000)).toBeNull();
		expect(await shop.em().count(DeliveryPhoto, { id: photoId })).toBe(0);
		expect(await failure(staff().deliveries.getPhoto({ stopId }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('takes no photo of another stop', async () => {
		const { stopId } = await atTheDoor();
		const photoId = await photoOf(stopId);
		rider = await createRider(shop.em());
		const other = await atTheDoor();
		expect(
			await failure(ride().stops.deliver({ stopId: other.stopId, photoId, cashCollectedMinor: other.due })),
		).toEqual({ code: 'NOT_FOUND', details: { resource: 'delivery photo' } });
	});

	it('notes what was refused at the door', async () => {
		const { stopId, code, order } = await atTheDoor();
		const { stops } = await ride().runs.get({ runId: (await stopOf(stopId)).run.id });
		const item = stops.find(({ id }) => id === stopId)?.handover?.items[0];
		const refuse = (quantity: number) => ({
			...{ stopId, code, refused: [{ orderItemId: item?.id ?? '', quantity }] },
			...{ cashCollectedMinor: 0, cashDifferenceReason: 'Half of it was refused' },
		});
		expect(await failure(ride().stops.deliver(refuse(501)))).toMatchObject({ code: 'INVALID_QUANTITY' });
		expect(await ride().stops.deliver(refuse(250))).toMatchObject({ status: 'partly_delivered' });
		expect((await shopper.api.orders.get({ orderId: order.id })).status).toBe('partly_delivered');
	});

	it('takes the cash that is due, or a reason', async () => {
		const { stopId, code, due } = await atTheDoor();
		const deliver = (cashCollectedMinor: number, cashDifferenceReason?: string) =>
			ride().stops.deliver({
				stopId,
				code,
				cashCollectedMinor,
				...(cashDifferenceReason && { cashDifferenceReason }),
			});
		const mismatch = { code: 'CASH_MISMATCH', details: { dueMinor: due } };
		expect(await failure(deliver(due - 100))).toEqual(mismatch);
		expect(await failure(ride().stops.deliver({ stopId, code }))).toEqual(mismatch);
		expect((await stopOf(stopId)).order.status).toBe('dispatched');
		await deliver(due - 100, 'No change');
		expect(await stopOf(stopId)).toMatchObject({
			...{ cashDueMinor: due, cashCollectedMinor: due - 100, cashDifferenceReason: 'No change' },
		});
	});
});

describe('an order that nobody took', () => {
	async function fail() {
		const { order, stopId } = await atTheDoor();
		await ride().stops.fail({ stopId, reason: 'nobody_home' });
		return order.id;
	}

	async function slotId(): Promise<string> {
		const { items } = await shop.as(null).slots.list({ pincode: shop.served.code });
		return items.at(-1)?.id ?? '';
	}

	it('comes again when its customer says, in that slot, with another code', async () => {
		const orderId = await fail();
		expect(await shopper.api.deliveries.get({ orderId })).toMatchObject({
			...{ status: 'failed', code: null, attempts: 1, attemptsLeft: 2, failReason: 'nobody_home' },
		});
		const stranger = await createShopper(shop);
		const input = { orderId, slotId: await slotId() };
		expect(await failure(stranger.api.deliveries.reschedule(input))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await shopper.api.deliveries.reschedule(input)).toMatchObject({ status: 'packed' });
		expect(await failure(shopper.api.deliveries.reschedule(input))).toMatchObject({
			code: 'INVALID_TRANSITION',
		});
		rider = await createRider(shop.em());
		const { runs } = await staff().deliveries.plan({
			...{ hubId: shop.hub.id, slotId: input.slotId, riders: [{ riderId: rider.id, capacity: 1 }] },
		});
		const run = await ride().runs.start({ runId: runs[0]?.id ?? '' });
		const { code } = await shopper.api.deliveries.get({ orderId });
		expect(code).toBe(deliveryCode(shop.services, run.stops[0]?.id ?? ''));
		const stops = await shop.em().find(DeliveryStop, { order: orderId });
		expect(new Set(stops.map(({ id }) => deliveryCode(shop.services, id))).size).toBe(2);
	});

	it('goes out three times and no more', async () => {
		const orderId = await fail();
		const [stop] = await shop.em().find(DeliveryStop, { order: orderId });
		for (const position of [2, 3]) {
			shop.em().create(DeliveryStop, {
				...{ run: stop?.run.id ?? '', order: orderId, activeOrderId: null, position, status: 'failed' },
			});
			const em = shop.em();
			em.create(DeliveryStop, {
				...{ run: stop?.run.id ?? '', order: orderId, activeOrderId: null, position, status: 'failed' },
			});
			await em.flush();
		}
		expect(await failure(staff().deliveries.reschedule({ orderId, slotId: await slotId() }))).toEqual({
			code: 'ATTEMPTS_USED_UP',
			details: { limit: 3 },
		});
	});

	it('takes the last seat of a slot once', { tags: ['race'] }, async () => {
		const orderId = await fail();
		const id = await slotId();
		const seats = async () =>
			(await shop.em().findAll(DeliverySlot)).reduce((sum, { booked }) => sum + booked, 0);
		const before = await seats();
		const attempts = await Promise.allSettled(
			Array.from({ length: 6 }, () => staff().deliveries.reschedule({ orderId, slotId: id })),
		);
		expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await seats()).toBe(before + 1);
	});
});

describe('the cash of a day', () => {
	it('is handed over once, counted once, and a difference has its reason', { tags: ['race'] }, async () => {
		expect(await failure(ride().settlements.declare())).toMatchObject({ code: 'NOTHING_TO_SETTLE' });
		const { stopId, code, due } = await atTheDoor();
		await ride().stops.deliver({ stopId, code, cashCollectedMinor: due });
		expect((await ride().settlements.list({})).inHandMinor).toBe(due);
		expect(await riderCashMinor(shop.em(), rider.id)).toBe(due);
		const declared = await Promise.allSettled(Array.from({ length: 4 }, () => ride().settlements.declare()));
		expect(declared.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const { items, inHandMinor } = await ride().settlements.list({});
		expect(inHandMinor).toBe(0);
		expect(items).toMatchObject([{ status: 'declared', collectedMinor: due, countedMinor: null }]);
		const settlementId = items[0]?.id ?? '';
		const confirm = (countedMinor: number, differenceReason?: string) =>
			staff().deliveries.confirmSettlement({
				...{ settlementId, countedMinor, ...(differenceReason && { differenceReason }) },
			});
		expect(await failure(confirm(due - 500))).toEqual({ code: 'CASH_MISMATCH', details: { dueMinor: due } });
		const confirmed = await confirm(due - 500, 'A note was torn');
		expect(confirmed).toMatchObject({
			...{ status: 'confirmed', countedMinor: due - 500, differenceReason: 'A note was torn' },
		});
		expect(await confirm(due - 500, 'Again')).toEqual(confirmed);
		// Posted once; what was short stays on the rider's account.
		expect(await riderCashMinor(shop.em(), rider.id)).toBe(500);
		expect(await failure(confirm(due))).toEqual({
			code: 'SETTLEMENT_CONFIRMED',
			details: { countedMinor: due - 500 },
		});
		const listed = await staff().deliveries.listSettlements({ riderId: rider.id, status: 'confirmed' });
		expect(listed.items.map(({ id }) => id)).toEqual([settlementId]);
	});
});
