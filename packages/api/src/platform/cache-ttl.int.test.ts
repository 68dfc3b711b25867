import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterEach, expect, it } from 'vitest';

let shop: TestShop;
afterEach(() => shop.close());

/** How often the loader runs for two reads of one key, one after the other. */
async function loadsOfTwoReads(ttlSeconds: number): Promise<number> {
	shop = await createTestShop({ CACHE_TTL_SECONDS: ttlSeconds });
	let loads = 0;
	const read = () => shop.services.cache.read('catalog', 'key', async () => ++loads);
	await read();
	await read();
	return loads;
}

it('keeps what was loaded', async () => {
	expect(await loadsOfTwoReads(60)).toBe(1);
});

it('loads every time with CACHE_TTL_SECONDS=0', async () => {
	expect(await loadsOfTwoReads(0)).toBe(2);
});
