import { DeliveryPhoto, DeliveryStop, OutboxMessage } from '@dailyveg/db';
import { createRider } from '@dailyveg/db/testing';
import { describe, expect, it, vi } from 'vitest';
import { failure } from '../../testing/shopper.ts';
import { deleteOldPhotos } from './delete-old-photos.ts';
import { deliveryCode } from './delivery-code.ts';
import { useDeliveryShop } from './testing/use-delivery-shop.ts';

const kit = useDeliveryShop();
const { staff, ride, packedOrder, planned, atTheDoor, stopOf, photoOf } = kit;
const wrongCode = (stopId: string) =>
	deliveryCode(kit.shop.services, stopId) === '111111' ? '222222' : '111111';

describe('a stop', () => {
	it('R05 is passed step by step', async () => {
		await packedOrder();
		const runId = await planned();
		const [stop] = await kit.shop.em().find(DeliveryStop, { run: runId });
		const stopId = stop?.id ?? '';
		const state = (status: string) => ({ code: 'INVALID_RUN_STATE', details: { status } });
		expect(await failure(ride().stops.arrive({ stopId }))).toEqual(state('planned'));
		await ride().runs.start({ runId });
		const code = deliveryCode(kit.shop.services, stopId);
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
		const { events, status } = await kit.shopper.api.orders.get({ orderId: order.id });
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
		const jobs = await kit.shop.em().find(OutboxMessage, { name: 'deliveries.cleanPhoto' });
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
		const { objectKey } = await kit.shop.em().findOneOrFail(DeliveryPhoto, { id: photoId });
		const { objectStore } = kit.shop.services;
		const runAfter = (days: number) => {
			const at = new Date(Date.now() + days * 24 * 60 * 60_000);
			return deleteOldPhotos({ ...kit.shop.services, clock: { now: () => at } });
		};
		expect(await runAfter(89)).toBe(0);
		expect(await objectStore.read(objectKey, 10_000)).not.toBeNull();
		expect(await runAfter(91)).toBeGreaterThan(0);
		expect(await objectStore.read(objectKey, 10_000)).toBeNull();
		expect(await kit.shop.em().count(DeliveryPhoto, { id: photoId })).toBe(0);
		expect(await failure(staff().deliveries.getPhoto({ stopId }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('leaves no copy behind of a photo that was handed in in vain', async () => {
		const { stopId, code, due } = await atTheDoor();
		const { objectStore } = kit.shop.services;
		const put = vi.spyOn(objectStore, 'put');
		const photoId = await photoOf(stopId);
		const withoutCash = () => failure(ride().stops.deliver({ stopId, photoId }));
		expect([await withoutCash(), await withoutCash()]).toMatchObject([
			{ code: 'CASH_MISMATCH' },
			{ code: 'CASH_MISMATCH' },
		]);
		await ride().stops.deliver({ stopId, code, cashCollectedMinor: due });
		const keys = new Set(put.mock.calls.map(([key]) => key));
		put.mockRestore();
		expect(keys.size).toBe(2);
		const later = new Date(Date.now() + 91 * 24 * 60 * 60_000);
		await deleteOldPhotos({ ...kit.shop.services, clock: { now: () => later } });
		for (const key of keys) expect(await objectStore.read(key, 10_000)).toBeNull();
	});

	it('takes no photo of another stop', async () => {
		const { stopId } = await atTheDoor();
		const photoId = await photoOf(stopId);
		kit.rider = await createRider(kit.shop.em());
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
		expect((await kit.shopper.api.orders.get({ orderId: order.id })).status).toBe('partly_delivered');
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
