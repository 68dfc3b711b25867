import { transact } from '@dailyveg/api';
import { DeliveryPhoto, DeliveryRun, DeliveryStop, newId, OutboxMessage } from '@dailyveg/db';
import { createRider, createUser } from '@dailyveg/db/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOrders, createStore } from '../../testing/create-orders.ts';
import { noise, pixelBomb } from '../../testing/pictures.ts';
import { createTestBench, type TestBench } from '../../testing/test-worker.ts';
import type { JobContext } from '../handler.ts';
import { handleCleanPhoto } from './clean-photo.ts';

let bench: TestBench;
let stopId: string;
beforeAll(async () => {
	bench = await createTestBench();
	const em = bench.shop.em();
	const store = await createStore(em);
	const [orderId = ''] = await createOrders(em, store, 1);
	const run = em.create(DeliveryRun, {
		...{ hub: store.hubId, date: '2026-11-24', slot: null, rider: await createRider(em) },
		...{ status: 'finished', capacity: 1 },
	});
	const stop = em.create(DeliveryStop, {
		...{ id: newId(), run, order: orderId, activeOrderId: null, position: 1, status: 'failed' },
	});
	await em.flush();
	stopId = stop.id;
});
afterAll(() => bench.close());

const read = (key: string) => bench.shop.services.objectStore.read(key, 20_000_000);

/** As the API leaves it: what was uploaded lies under a name that no link reaches. */
async function submitted(file: Buffer): Promise<DeliveryPhoto> {
	const em = bench.shop.em();
	const objectKey = `delivery-photos/raw/${newId()}`;
	await bench.shop.services.objectStore.put(objectKey, file, 'image/jpeg');
	const photo = em.create(DeliveryPhoto, {
		...{ id: newId(), stop: stopId, status: 'submitted', objectKey },
		...{ contentType: 'image/jpeg', sizeBytes: file.length },
	});
	await em.flush();
	return photo;
}

/** The handler's work and its effect, the given number of times at once. */
async function clean({ id }: DeliveryPhoto, times = 1): Promise<DeliveryPhoto> {
	const { services, em } = bench.shop;
	const context = { api: services, env: bench.env, messageId: 'a' } as unknown as JobContext;
	const effects = await Promise.all(
		Array.from({ length: times }, () => handleCleanPhoto({ photoId: id }, context)),
	);
	await Promise.all(
		effects.map((effect) => transact(services, async (transaction) => effect?.(transaction))),
	);
	expect(await handleCleanPhoto({ photoId: id }, context)).toBeUndefined();
	return em().findOneOrFail(DeliveryPhoto, { id });
}

/** What was promised to be deleted since this was asked last. */
async function filesToDelete(): Promise<string[]> {
	const promised = await bench.shop.em().find(OutboxMessage, { name: 'media.deleteFiles' });
	await bench.shop.em().nativeDelete(OutboxMessage, {});
	return promised.flatMap(({ payload }) => (payload as { keys: string[] }).keys);
}

it('R37 keeps the pixels of a photo and nothing of where it was taken, however often it runs', async () => {
	const gps = { GPSLatitudeRef: 'N', GPSLatitude: '12/1 58/1 0/1', GPSLongitudeRef: 'E' };
	const file = await noise(1_600, 1_200)
		.withExif({ IFD0: { Make: 'SecretPhone' }, IFD3: gps })
		.toBuffer();
	expect(file.toString('latin1')).toContain('SecretPhone');
	const raw = await submitted(file);
	const { status, objectKey, contentType } = await clean(raw, 2);
	expect({ status, contentType }).toEqual({ status: 'kept', contentType: 'image/webp' });
	expect(await filesToDelete()).toEqual([raw.objectKey]);
	const { exif, format, width } = await sharp(Buffer.from((await read(objectKey)) ?? [])).metadata();
	expect({ exif, format, width }).toEqual({ exif: undefined, format: 'webp', width: 1_280 });
	const staff = await createUser(bench.shop.em(), { role: 'staff' });
	const { url } = await bench.shop.as(staff).admin.deliveries.getPhoto({ stopId });
	const answer = await fetch(url ?? '');
	expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).not.toContain('SecretPhone');
});

it.each([
	[
		'what only begins as one',
		() => Promise.resolve(Buffer.from('\xff\xd8\xff\xe0'.padEnd(500, 'a'), 'latin1')),
	],
	['a few bytes that claim to be a huge one', () => pixelBomb(60_000, 60_000)],
])('R37 refuses %s and keeps no file of it', async (_case, file) => {
	const raw = await submitted(await file());
	expect((await clean(raw)).status).toBe('refused');
	expect(await filesToDelete()).toEqual([raw.objectKey]);
});
