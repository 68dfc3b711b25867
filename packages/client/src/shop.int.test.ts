import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { type ServerProcess, startServerProcess } from '@dailyveg/testkit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
	callOptions,
	createClient,
	createTokenAuth,
	type DailyVegClient,
	isAppError,
	isErrorOf,
	type TokenAuth,
} from './index.ts';
import { type Fate, startTcpProxy, type TcpProxy } from './testing/tcp-proxy.ts';

let server: ServerProcess;
let auth: TokenAuth;
let customer: DailyVegClient;
let proxy: TcpProxy | undefined;

beforeAll(async () => {
	server = await startServerProcess();
	auth = createTokenAuth();
	customer = createClient({ url: server.url, auth });
	await signIn(customer, 'customer');
});
afterEach(async () => {
	await proxy?.close();
	proxy = undefined;
});
afterAll(() => server.stop());

async function signIn(client: DailyVegClient, role: 'customer' | 'staff'): Promise<void> {
	const { email, password } = demoAccounts[role];
	await client.auth.login.mutate({ email, password });
}

/** The customer behind a line with so many bad connections. */
async function behind(...fates: Fate[]): Promise<DailyVegClient> {
	proxy = await startTcpProxy(server.url, fates);
	return createClient({ url: proxy.url, auth, retry: { baseDelayMs: 10 } });
}

/** Something sold by weight, with its limits in grams. */
async function findUnit(): Promise<{ productId: string; sellUnitId: string; maxGrams: number }> {
	const { id: productId, units } = await customer.catalog.getProduct.query({ slug: 'tomato' });
	for (const { id: sellUnitId, maxGrams } of units)
		if (maxGrams !== null) return { productId, sellUnitId, maxGrams };
	return expect.fail('tomatoes are not sold by weight');
}

async function fillCart(quantity: number): Promise<string> {
	const { sellUnitId } = await findUnit();
	await customer.cart.setItem.mutate({ sellUnitId, quantity });
	const { items } = await customer.addresses.list.query();
	return items[0]?.id ?? expect.fail('the customer has no address');
}

const failureOf = (call: Promise<unknown>) =>
	call.then(
		() => expect.fail('the call did not fail'),
		(error: unknown) => error,
	);

test('signs in, and revives what JSON cannot carry', async () => {
	expect((await customer.auth.me.query()).email).toBe(demoAccounts.customer.email);
	expect((await customer.system.time.query()).now).toBeInstanceOf(Date);
});

test('R18 the client keeps to the size of batches that the server insists on', async () => {
	let requests = 0;
	const client = createClient({
		url: server.url,
		auth,
		fetch: (input, init) => {
			requests += 1;
			return fetch(input, init);
		},
	});
	await Promise.all(Array.from({ length: 45 }, () => client.auth.me.query()));
	expect(requests).toBe(3);
	const paths = Array.from({ length: 21 }, () => 'system.time').join();
	const input = encodeURIComponent('{}');
	const refused = await fetch(`${server.url}/trpc/${paths}?batch=1&input=${input}`);
	expect(refused.status).toBe(400);
});

test('calls of one batch fail and succeed on their own', async () => {
	const [page, missing, me] = await Promise.allSettled([
		customer.catalog.listProducts.query({ limit: 2 }),
		customer.catalog.getProduct.query({ slug: 'no-such-thing' }),
		customer.auth.me.query(),
	]);
	expect(page).toMatchObject({ status: 'fulfilled', value: { items: { length: 2 } } });
	expect(me.status).toBe('fulfilled');
	expect(missing.status === 'rejected' && isAppError(missing.reason, 'NOT_FOUND')).toBe(true);
	expect(missing.status === 'rejected' && isErrorOf('catalog.getProduct', missing.reason)).toBe(true);
});

test('errors carry the details of their code', async () => {
	const { productId, sellUnitId, maxGrams } = await findUnit();
	const staff = createClient({ url: server.url, auth: createTokenAuth() });
	await signIn(staff, 'staff');
	const addressId = await fillCart(maxGrams);
	const { hub } = await customer.areas.checkPincode.query({ pincode: '560034' });
	const hubId = hub?.id ?? expect.fail('no hub');
	const stock = await staff.admin.catalog.setStock.mutate({ productId, hubId, onHand: 50_000 });
	await staff.admin.catalog.setStock.mutate({ productId, hubId, onHand: stock.reserved + 500 });
	const error = await failureOf(customer.orders.place.mutate({ addressId }));
	if (!isAppError(error, 'INSUFFICIENT_STOCK')) throw error;
	const { details } = error.data.appError;
	expect(details.lines).toEqual([
		{ sellUnitId, name: 'Tomato', measure: 'gram', requested: maxGrams, available: 500 },
	]);
	await staff.admin.catalog.setStock.mutate({ productId, hubId, onHand: 50_000 });
	await customer.cart.clear.mutate();
});

test('a wrong input and a missing sign-in have names as well', async () => {
	const invalid = await failureOf(customer.cart.setItem.mutate({ sellUnitId: 'x', quantity: 0 }));
	if (!isAppError(invalid, 'VALIDATION_FAILED')) throw invalid;
	expect(invalid.data.appError.details.issues.map(({ path }) => path)).toEqual([
		['sellUnitId'],
		['quantity'],
	]);
	const stranger = await failureOf(createClient({ url: server.url }).cart.get.query());
	expect(isAppError(stranger, 'UNAUTHENTICATED')).toBe(true);
});

test('a query survives connections that break', async () => {
	const client = await behind('drop', 'loseAnswer');
	expect((await client.auth.me.query()).role).toBe('customer');
	expect(proxy?.connections).toBe(3);
});

test('a mutation without a key is not repeated on a connection that breaks', async () => {
	const client = await behind('drop');
	const error = await failureOf(client.cart.clear.mutate());
	expect(isAppError(error)).toBe(false);
	expect(proxy?.connections).toBe(1);
});

test('R07 an order whose answer was lost is placed once, and its answer is had after all', async () => {
	const addressId = await fillCart(500);
	const before = await customer.orders.list.query({});
	const order = await (await behind('loseAnswer')).orders.place.mutate({ addressId });
	expect(proxy?.connections).toBe(2);
	const after = await customer.orders.list.query({});
	expect(after.items).toHaveLength(before.items.length + 1);
	expect(after.items[0]?.id).toBe(order.id);
	expect((await customer.cart.get.query()).items).toEqual([]);
});

test('R07 the caller’s key gives the same order again; R08 not for another input', async () => {
	const addressId = await fillCart(500);
	const options = callOptions({ idempotencyKey: `test-${Date.now()}` });
	const order = await customer.orders.place.mutate({ addressId }, options);
	expect(await customer.orders.place.mutate({ addressId }, options)).toEqual(order);
	const misuse = await failureOf(customer.orders.place.mutate({ addressId, note: 'more' }, options));
	expect(isAppError(misuse, 'IDEMPOTENCY_KEY_REUSED')).toBe(true);
});
