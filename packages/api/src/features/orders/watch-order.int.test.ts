import { newId, OrderEvent } from '@dailyveg/db';
import { createTestLogger } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServices, type Services } from '../../platform/services.ts';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { changeOrder } from './change-order.ts';
import { watchOrder } from './watch-order.ts';

let shop: OpenShop;
let shopper: Shopper;
/** Another process, on the same database and Redis. */
let other: Services;

beforeAll(async () => {
	shop = await openShop();
	shopper = await createShopper(shop);
	other = await createServices(shop.env, createTestLogger(), shop.clock);
});
afterAll(async () => {
	await other.close();
	await shop.close();
});

/** As it comes out of a procedure: tRPC's types promise the shape that only its client makes of it. */
type Tracked = [id: string, data: { type: string; status: string; occurredAt: Date }];

async function watch(input: { orderId: string; lastEventId?: string }, as = shopper.api) {
	const stream = await as.orders.watch(input);
	return stream[Symbol.asyncIterator]() as unknown as AsyncGenerator<Tracked, void>;
}

async function place(): Promise<string> {
	await shopper.put(shop.catalog.tomato, 500);
	return (await shopper.place()).id;
}

/** Steps of an order, and in whose name they are taken here. */
const by = {
	confirmed: 'orders:confirm',
	packing: 'orders:pack',
	packed: 'orders:pack',
	dispatched: 'rider',
	delivered: 'rider',
	cancelled: 'customer',
} as const;

const move = (services: Services, orderId: string, status: keyof typeof by) =>
	changeOrder(services, {
		...{ orderId, actorId: null, status, by: by[status] },
		apply: (order) => {
			if (status === 'cancelled') order.cancelReason = 'customer_request';
		},
	});

const typeOf = ({ value }: IteratorResult<Tracked, void>) => value?.[1].type;

async function rest(stream: AsyncGenerator<Tracked, void>): Promise<Tracked[]> {
	const entries: Tracked[] = [];
	for await (const entry of stream) entries.push(entry);
	return entries;
}

async function first(orderId: string, count: number): Promise<Tracked[]> {
	const stream = await watch({ orderId });
	const entries: Tracked[] = [];
	while (entries.length < count) entries.push((await stream.next()).value as Tracked);
	await stream.return();
	return entries;
}

it('tells what was, then what another process does at once, and ends with the order', async () => {
	const orderId = await place();
	const stream = await watch({ orderId });
	expect(typeOf(await stream.next())).toBe('placed');
	for (const status of ['confirmed', 'packing', 'packed', 'dispatched', 'delivered'] as const) {
		const next = stream.next();
		const startedAt = performance.now();
		await move(other, orderId, status);
		const { value } = await next;
		expect(value?.[1]).toEqual({ type: status, status, occurredAt: shop.clock.now() });
		// Long before the poll.
		expect(performance.now() - startedAt).toBeLessThan(5_000);
	}
	expect(await stream.next()).toEqual({ value: undefined, done: true });
});

it('goes on behind the last event that was seen, nothing lost and nothing twice', async () => {
	const orderId = await place();
	await move(other, orderId, 'confirmed');
	const all = await first(orderId, 2);
	await move(other, orderId, 'cancelled');
	const resumed = await rest(await watch({ orderId, lastEventId: all[0]?.[0] ?? '' }));
	expect(resumed.map(([, { type, status }]) => [type, status])).toEqual([
		['confirmed', 'confirmed'],
		['cancelled', 'cancelled'],
	]);
	expect(resumed[0]).toEqual(all[1]);
	expect(await rest(await watch({ orderId, lastEventId: resumed[1]?.[0] ?? '' }))).toEqual([]);
});

it('keeps the ids ascending where the clock of a machine is behind', async () => {
	const orderId = await place();
	const em = shop.em();
	const ahead = `ffffffff-0000-7000-8000-${newId().slice(-12)}`;
	const event = await em.findOneOrFail(OrderEvent, { order: orderId });
	await em.execute('update order_event set id = unhex(?) where id = unhex(?)', [
		ahead.replaceAll('-', ''),
		event.id.replaceAll('-', ''),
	]);
	await move(other, orderId, 'cancelled');
	const entries = await rest(await watch({ orderId }));
	expect(entries.map(([id]) => id)).toEqual(entries.map(([id]) => id).sort());
	expect(entries.map(([, { type }]) => type)).toEqual(['placed', 'cancelled']);
});

it('R15 knows nothing of somebody else’s order', async () => {
	const orderId = await place();
	const stranger = await createShopper(shop);
	const stream = await watch({ orderId }, stranger.api);
	expect(await failure(stream.next())).toEqual({ code: 'NOT_FOUND', details: { resource: 'order' } });
	const nowhere = await watch({ orderId: newId() });
	expect(await failure(nowhere.next())).toMatchObject({ code: 'NOT_FOUND' });
});

it('finds out by itself, once Redis is back, what it was not told of', async () => {
	const orderId = await place();
	const stream = await watch({ orderId });
	await stream.next();
	const next = stream.next();
	await killSubscribers();
	await move({ ...other, wakeUps: { ...other.wakeUps, wake: () => undefined } }, orderId, 'cancelled');
	expect(typeOf(await next)).toBe('cancelled');
}, 20_000);

async function killSubscribers(): Promise<void> {
	const { redis } = shop.services;
	const clients = String(await redis.call('client', 'list', 'type', 'pubsub')).split('\n');
	// Other test files have databases of their own on the same Redis.
	const own = clients.filter((line) => line.includes(` db=${redis.options.db} `));
	for (const line of own) await redis.call('client', 'kill', 'id', /^id=(\d+)/.exec(line)?.[1] ?? '');
}

it('ends at its client’s wish and gives its seat back', async () => {
	const orderId = await place();
	const ctx = { services: shop.services, user: { id: shopper.user.id } } as Parameters<typeof watchOrder>[0];
	for (let round = 0; round < 30; round++) {
		const ending = new AbortController();
		const stream = watchOrder(ctx, { orderId }, ending.signal);
		await stream.next();
		const next = stream.next();
		ending.abort();
		expect(await next).toEqual({ value: undefined, done: true });
	}
});

it('R18 gives an account no more than 20 streams', async () => {
	const { api, put, place: order } = await createShopper(shop);
	await put(shop.catalog.tomato, 500);
	const { id: orderId } = await order();
	const streams = await Promise.all(Array.from({ length: 20 }, () => watch({ orderId }, api)));
	await Promise.all(streams.map((stream) => stream.next()));
	const oneMore = await watch({ orderId }, api);
	expect(await failure(oneMore.next())).toMatchObject({ code: 'RATE_LIMITED' });
	await streams[0]?.return();
	const another = await watch({ orderId }, api);
	expect(typeOf(await another.next())).toBe('placed');
	await Promise.all([...streams, another].map((stream) => stream.return()));
});
