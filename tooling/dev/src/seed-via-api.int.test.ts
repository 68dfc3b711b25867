import { createClient } from '@dailyveg/client';
import { createDemoShop, runServer, runWorker, type ServerProcess, toVariables } from '@dailyveg/testkit';
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import { seedViaApi } from './seed-via-api.ts';

const options = { scale: 'demo', products: 12, orders: 9, seed: 3 } as const;

let server: ServerProcess;
let stop: () => Promise<void>;
beforeAll(async () => {
	const { env, drop } = await createDemoShop();
	server = await runServer(env);
	const worker = await runWorker({ ...inject('stackEnv'), ...toVariables(env) });
	stop = async () => {
		await Promise.all([worker.stop(), server.stop()]);
		await drop();
	};
});
afterAll(() => stop());
afterEach(() => vi.restoreAllMocks());

/** What the seeding says at its end. */
async function summaryOf(url: string): Promise<string> {
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const log = vi.spyOn(console, 'log').mockReturnValue();
	await seedViaApi(url, options, inject('stackEnv').MAIL_DIR);
	return String(log.mock.lastCall?.[0]);
}

test('fills a running shop, and finds all of it there when it is run again', async () => {
	expect(await summaryOf(server.url)).toMatch(
		/^products: 12 created, 0 there before; customers: 2 registered, 0 there before; orders: 9 placed, 0 /,
	);
	expect(await summaryOf(server.url)).toMatch(
		/^products: 0 created, 12 there before; customers: 0 registered, 2 there before; orders: 0 placed, 9 /,
	);
	const client = createClient({ url: server.url });
	const { items } = await client.catalog.listProducts.query({ sort: 'newest', limit: 12, pincode: '560034' });
	expect(items.every(({ slug, inStock }) => slug.includes('-3-') && inStock)).toBe(true);
});

test('says so when nobody here reads the mails of new customers', async () => {
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const strangers = seedViaApi(server.url, { ...options, seed: 4 });
	await expect(strangers).rejects.toThrow('only mails of `npm start` can be read here');
});

test('says what is wrong with the account or the address', async () => {
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	await expect(seedViaApi(server.url, { ...options, password: 'wrong' })).rejects.toThrow(
		'INVALID_CREDENTIALS',
	);
	const customer = seedViaApi(server.url, { ...options, email: 'asha@example.com' });
	await expect(customer).rejects.toThrow('asha@example.com is not of the staff');
	await expect(seedViaApi('http://127.0.0.1:1', options)).rejects.toThrow(
		/could not be seeded: fetch failed/,
	);
});
