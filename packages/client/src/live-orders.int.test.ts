import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { createDemoShop, runServer, type ServerProcess } from '@dailyveg/testkit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createClient, createTokenAuth, type DailyVegClient, isErrorOf } from './index.ts';
import { startTcpProxy, type TcpProxy } from './testing/tcp-proxy.ts';

let shop: Awaited<ReturnType<typeof createDemoShop>>;
let server: ServerProcess;
let staff: DailyVegClient;
let proxy: TcpProxy | undefined;
const ends: (() => void)[] = [];

beforeAll(async () => {
	shop = await createDemoShop();
	server = await runServer(shop.env);
	staff = createClient({ url: server.url, auth: createTokenAuth() });
	await staff.auth.login.mutate(credentials('staff'));
});
afterEach(async () => {
	for (const end of ends.splice(0)) end();
	await proxy?.close();
	proxy = undefined;
});
afterAll(async () => {
	await server.stop();
	await shop.drop();
});

function credentials(role: keyof typeof demoAccounts) {
	const { email, password } = demoAccounts[role];
	return { email, password };
}

interface Customer {
	api: DailyVegClient;
	auth: ReturnType<typeof createTokenAuth>;
	/** Every address that was asked. */
	urls: string[];
	tokens: string[];
}

async function signIn(url = server.url): Promise<Customer> {
	const urls: string[] = [];
	const tokens: string[] = [];
	const auth = createTokenAuth();
	const api = createClient({
		url,
		auth,
		retry: { baseDelayMs: 10 },
		fetch: (input, init) => {
			urls.push(input);
			return fetch(input, init);
		},
	});
	const signedIn = await api.auth.login.mutate(credentials('customer'));
	tokens.push(signedIn.tokens?.accessToken ?? '', signedIn.tokens?.refreshToken ?? '');
	return { api, auth, urls, tokens };
}

async function placeOrder({ api }: Customer, slotId?: string): Promise<string> {
	const { units } = await api.catalog.getProduct.query({ slug: 'tomato' });
	const { items } = await api.addresses.list.query();
	await api.cart.setItem.mutate({ sellUnitId: units[0]?.id ?? '', quantity: 1_000 });
	const addressId = items[0]?.id ?? '';
	return (await api.orders.place.mutate({ addressId, ...(slotId && { slotId }) })).id;
}

/** The slot that takes orders longest, and its hub. */
async function lastSlot({ api }: Customer): Promise<{ slotId: string; hubId: string }> {
	const { items } = await api.addresses.list.query();
	const pincode = items[0]?.pincode ?? '';
	const slots = await api.slots.list.query({ pincode });
	const { hub } = await api.areas.checkPincode.query({ pincode });
	return { slotId: slots.items.at(-1)?.id ?? '', hubId: hub?.id ?? '' };
}

/** The rider takes what the slot has and brings the order to its door. */
async function bring({ api }: Customer, orderId: string, slot: { slotId: string; hubId: string }) {
	const client = createClient({ url: server.url, auth: createTokenAuth() });
	const { user } = await client.auth.login.mutate(credentials('rider'));
	const riders = [{ riderId: user.id, capacity: 5 }];
	const { runs } = await staff.admin.deliveries.plan.mutate({ ...slot, riders });
	const stop = runs.flatMap(({ stops }) => stops).find((one) => one.orderId === orderId);
	const stopId = stop?.id ?? '';
	const { rider } = client;
	const run = await rider.runs.start.mutate({ runId: runs[0]?.id ?? '' });
	await rider.stops.arrive.mutate({ stopId });
	const { code } = await api.deliveries.get.query({ orderId });
	const cashCollectedMinor = run.stops[0]?.handover?.amountToCollectMinor ?? 0;
	await rider.stops.deliver.mutate({ stopId, code: code ?? '', cashCollectedMinor });
}

type Event = { id: string; data: { type: string; status: string; occurredAt: Date } };

/** Follows the order; `until` resolves once so many events are there, `over` when the stream has ended. */
function follow({ api }: Customer, orderId: string) {
	const events: Event[] = [];
	const states: string[] = [];
	let wake = () => {};
	const over = new Promise<void>((resolve, reject) => {
		const { unsubscribe } = api.orders.watch.subscribe(
			{ orderId },
			{
				onData: (event) => {
					events.push(event);
					wake();
				},
				onConnectionStateChange: ({ state }) => states.push(state),
				onError: reject,
				onComplete: resolve,
			},
		);
		ends.push(unsubscribe);
	});
	const until = async (count: number) => {
		while (events.length < count) {
			await Promise.race([over, new Promise<void>((resolve) => (wake = resolve))]);
		}
	};
	return { events, states, over, until };
}

const types = (events: readonly Event[]) => events.map(({ data }) => data.type);

test('R35 the life of an order is seen once each and in order over a line that breaks, and no address holds a token', async () => {
	proxy = await startTcpProxy(server.url, []);
	const customer = await signIn(proxy.url);
	const slot = await lastSlot(customer);
	const orderId = await placeOrder(customer, slot.slotId);
	const { events, over, until, states } = follow(customer, orderId);
	await until(1);
	for (const [count, move] of [
		[2, () => staff.admin.orders.confirm.mutate({ orderId })],
		[4, () => staff.admin.orders.pack.mutate({ orderId })],
	] as const) {
		proxy.cut();
		await move();
		await until(count);
	}
	proxy.cut();
	await bring(customer, orderId, slot);
	await over;
	expect(types(events)).toEqual(['placed', 'confirmed', 'packing', 'packed', 'dispatched', 'delivered']);
	expect(events[0]?.data.occurredAt).toBeInstanceOf(Date);
	expect(states.filter((state) => state === 'pending').length).toBeGreaterThan(2);
	const streams = customer.urls.filter((url) => url.includes('orders.watch'));
	expect(streams.length).toBeGreaterThan(3);
	for (const url of customer.urls)
		for (const token of customer.tokens) expect(decodeURIComponent(url)).not.toContain(token);
}, 30_000);

test('goes on at another server when its own is stopped', async () => {
	const other = await runServer(shop.env);
	const customer = await signIn(other.url);
	const orderId = await placeOrder(customer);
	const { events, over, until } = follow(customer, orderId);
	await until(1);
	const { port } = other;
	await other.stop();
	await staff.admin.orders.confirm.mutate({ orderId });
	const next = await runServer(shop.env, { PORT: String(port) });
	await until(2);
	await customer.api.orders.cancel.mutate({ orderId });
	await over;
	expect(types(events)).toEqual(['placed', 'confirmed', 'cancelled']);
	await next.stop();
}, 60_000);

test('a refused token is renewed, each time a stream begins anew', async () => {
	const customer = await signIn();
	const orderId = await placeOrder(customer);
	let token = 'refused';
	let renewals = 0;
	const real = customer.auth;
	proxy = await startTcpProxy(server.url, []);
	const api = createClient({
		url: proxy.url,
		retry: { baseDelayMs: 10 },
		auth: {
			getAccessToken: () => token,
			renew: async () => {
				renewals += 1;
				token = (await real.getAccessToken()) ?? '';
				return true;
			},
		},
	});
	const { events, over, until } = follow({ ...customer, api }, orderId);
	await until(1);
	token = 'refused again';
	proxy.cut();
	await customer.api.orders.cancel.mutate({ orderId });
	await over;
	expect([types(events), renewals]).toEqual([['placed', 'cancelled'], 2]);
});

test('waits while the device is offline', async () => {
	const customer = await signIn();
	const orderId = await placeOrder(customer);
	let isOnline = false;
	const api = createClient({ url: server.url, auth: customer.auth, isOnline: () => isOnline });
	const { events, until } = follow({ ...customer, api }, orderId);
	expect(events).toEqual([]);
	isOnline = true;
	await until(1);
	expect(types(events)).toEqual(['placed']);
});

test('somebody else’s order is refused by name, and a loop ends with its signal', async () => {
	const customer = await signIn();
	const { over } = follow(customer, '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10');
	const error: unknown = await over.catch((reason: unknown) => reason);
	expect(isErrorOf('orders.watch', error) && error.data.appError.code).toBe('NOT_FOUND');
	const orderId = await placeOrder(customer);
	const seen: string[] = [];
	for await (const { data } of customer.api.orders.watch.subscribe({ orderId })) {
		seen.push(data.status);
		break;
	}
	expect(seen).toEqual(['placed']);
});
