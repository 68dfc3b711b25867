import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { createDemoShop, runServer, type ServerProcess } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient, createTokenAuth, type DailyVegClient, type RouterOutputs } from './index.ts';
import { startTcpProxy, type TcpProxy } from './testing/tcp-proxy.ts';

let shop: Awaited<ReturnType<typeof createDemoShop>>;
/** Two processes of the shop; customers reach the first over a line that can be cut. */
let servers: [ServerProcess, ServerProcess];
let line: TcpProxy;

beforeAll(async () => {
	shop = await createDemoShop();
	servers = [await runServer(shop.env), await runServer(shop.env)];
	line = await startTcpProxy(servers[0].url, []);
});
afterAll(async () => {
	await line.close();
	for (const server of servers) await server.stop();
	await shop.drop();
});

async function signIn(role: keyof typeof demoAccounts, url: string) {
	const urls: string[] = [];
	const client = createClient({
		...{ url, auth: createTokenAuth(), retry: { baseDelayMs: 10 } },
		fetch: (input, init) => {
			urls.push(input);
			return fetch(input, init);
		},
	});
	const { email, password } = demoAccounts[role];
	const { user, tokens } = await client.auth.login.mutate({ email, password });
	return { client, user, urls, token: tokens?.accessToken ?? 'none' };
}

/** A packed order in a slot of its own, and its hub. */
async function packedOrder(customer: DailyVegClient, staff: DailyVegClient) {
	const { units } = await customer.catalog.getProduct.query({ slug: 'tomato' });
	const { items } = await customer.addresses.list.query();
	const [home] = items;
	const { hub } = await customer.areas.checkPincode.query({ pincode: home?.pincode ?? '' });
	const slots = await customer.slots.list.query({ pincode: home?.pincode ?? '' });
	const slotId = slots.items.at(-1)?.id ?? '';
	await customer.cart.setItem.mutate({ sellUnitId: units[0]?.id ?? '', quantity: 1_000 });
	const { id: orderId } = await customer.orders.place.mutate({ addressId: home?.id ?? '', slotId });
	await staff.admin.orders.confirm.mutate({ orderId });
	await staff.admin.orders.pack.mutate({ orderId });
	return { orderId, slotId, hubId: hub?.id ?? '' };
}

type Seen = RouterOutputs['deliveries']['get']['status'] | `${number} stops ahead at ${number}`;

test('R35 a rider is seen across two servers and a line that breaks, no event is lost, no address holds a token', async () => {
	const customer = await signIn('customer', line.url);
	const { client: staff } = await signIn('staff', servers[1].url);
	const { client, user } = await signIn('rider', servers[1].url);
	const { rider } = client;
	const { orderId, slotId, hubId } = await packedOrder(customer.client, staff);
	const seen: Seen[] = [];
	let wake = () => {};
	const over = new Promise<void>((resolve, reject) => {
		customer.client.deliveries.track.subscribe(
			{ orderId },
			{
				onData: ({ data: { event, status, courier } }) => {
					if (event) seen.push(status);
					const latitude = courier?.position?.latitude;
					if (courier && latitude) seen.push(`${courier.stopsAhead} stops ahead at ${latitude}`);
					wake();
				},
				onError: reject,
				onComplete: resolve,
			},
		);
	});
	const until = async (last: Seen) => {
		while (!seen.includes(last)) await Promise.race([over, new Promise<void>((resolve) => (wake = resolve))]);
	};
	await until('packed');
	line.cut();
	const { runs } = await staff.admin.deliveries.plan.mutate({
		...{ hubId, slotId, riders: [{ riderId: user.id, capacity: 5 }] },
	});
	const runId = runs[0]?.id ?? '';
	const run = await rider.runs.start.mutate({ runId });
	await until('dispatched');
	await rider.runs.reportPosition.mutate({ runId, latitude: 12.91, longitude: 77.62 });
	await until('0 stops ahead at 12.91');
	line.cut();
	await rider.runs.reportPosition.mutate({ runId, latitude: 12.92, longitude: 77.62 });
	await until('0 stops ahead at 12.92');
	line.cut();
	const [stop] = run.stops;
	const stopId = stop?.id ?? '';
	await rider.stops.arrive.mutate({ stopId });
	const { code } = await customer.client.deliveries.get.query({ orderId });
	const cashCollectedMinor = stop?.handover?.amountToCollectMinor ?? 0;
	await rider.stops.deliver.mutate({ stopId, code: code ?? '', cashCollectedMinor });
	await over;
	const events = seen.filter((one) => !one.includes(' '));
	expect(events).toEqual(['placed', 'confirmed', 'packing', 'packed', 'dispatched', 'delivered']);
	const streams = customer.urls.filter((url) => url.includes('deliveries.track'));
	expect(streams.length).toBeGreaterThan(2);
	for (const url of customer.urls) expect(decodeURIComponent(url)).not.toContain(customer.token);
}, 30_000);
