import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutboxMessage } from '@dailyveg/db';
import { startObjectStore, startRedis } from '@dailyveg/stack';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createShopper, type OpenShop, openShop } from '../../testing/shopper.ts';

let dir: string;
let redis: Awaited<ReturnType<typeof startRedis>>;
let objectStore: Awaited<ReturnType<typeof startObjectStore>>;
let shop: OpenShop;

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'dailyveg-outage-'));
	redis = await startRedis({ dir: join(dir, 'redis'), ephemeral: true, environment: {} });
	objectStore = await startObjectStore({ dir: join(dir, 's3'), ephemeral: true, environment: {} });
	shop = await openShop({ ...redis.env, ...objectStore.env });
});
afterAll(async () => {
	await shop.close();
	await Promise.all([redis.stop(), objectStore.stop()]);
	await rm(dir, { recursive: true, force: true });
});

it('R39 places orders, shows the catalog and signs in while Redis and S3 are down', async () => {
	const shopper = await createShopper(shop);
	await Promise.all([redis.kill(), objectStore.kill()]);
	const startedAt = performance.now();
	const { items } = await shop.as(null).catalog.listProducts({});
	expect(items).toHaveLength(3);
	expect((await shop.as(null).areas.checkPincode({ pincode: '560034' })).isServiceable).toBe(true);
	await shopper.put(shop.catalog.tomato, 500);
	const order = await shopper.place();
	const jobs = await shop.em().findAll(OutboxMessage);
	expect(jobs.map(({ payload, dispatchedAt }) => [payload, dispatchedAt])).toEqual([
		[{ orderId: order.id }, null],
		[{ orderId: order.id }, null],
	]);
	const login = { email: shopper.user.email, password: 'fresh-veg-every-day' };
	expect((await shop.as(null).auth.login(login)).user.id).toBe(shopper.user.id);
	// Nothing waited for a dead server: four calls and a password hash.
	expect(performance.now() - startedAt).toBeLessThan(3_000);
});

it('R39 keeps the last pieces honest while Redis is down', async () => {
	const buyers = await Promise.all(Array.from({ length: 10 }, () => createShopper(shop)));
	await shop
		.em()
		.execute('update stock_item set on_hand = reserved + 3 where product_id = ?', [
			Buffer.from(shop.catalog.coriander.id.replaceAll('-', ''), 'hex'),
		]);
	for (const buyer of buyers) await buyer.put(shop.catalog.coriander, 1);
	const outcomes = await Promise.allSettled(buyers.map((buyer) => buyer.place()));
	expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
});
