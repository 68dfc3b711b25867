import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { type BenchCustomer, createCustomers } from '../fixtures/customers.ts';
import { fillCarts, findHubOffers, makeStockPlentiful } from '../fixtures/offers.ts';
import { signInStaff } from '../fixtures/staff.ts';
import { quantile } from '../load/measure.ts';
import { mutation, query, send } from '../load/trpc-request.ts';
import { atMost, type Outcome } from '../report/row.ts';
import type { Session } from '../session.ts';
import { LINES, placeRequest } from './visits.ts';

const SUBSCRIBERS = 200;
/** Staff who confirm at the same time. */
const STAFF = 2;
const WANTED_P99_MS = 100;

/**
 * W12: 200 customers follow their orders over SSE while staff confirm one after another. Each time is that from
 * sending the confirmation until its customer has the event, so it holds the commit as well.
 */
export async function benchSubscribers(session: Session): Promise<Outcome> {
	const { server } = session;
	session.say('Loading W12: subscribers of orders …');
	const agent = new Agent({ keepAlive: false });
	try {
		const orders = await placeOrders(session);
		const staff = await signInStaff(server.url);
		const streams = await Promise.all(orders.map((order) => watch(server.url, agent, order)));
		const waiting = orders.map(({ orderId }, index) => ({ orderId, stream: streams[index] }));
		const latencies: number[] = [];
		const confirmAll = async () => {
			for (let next = waiting.pop(); next; next = waiting.pop()) {
				const begin = performance.now();
				const told = eventOf(next.stream, 'confirmed');
				await send(server.url, mutation('admin.orders.confirm', { orderId: next.orderId }, staff));
				await told;
				latencies.push(performance.now() - begin);
			}
		};
		await Promise.all(Array.from({ length: STAFF }, confirmAll));
		const sorted = Float64Array.from(latencies).sort();
		const p99 = quantile(sorted, 0.99);
		const name = `confirmation → ${SUBSCRIBERS} subscribers`;
		return {
			rows: [{ workload: 'W12', name, p50: quantile(sorted, 0.5), p99 }],
			goals: [atMost('W12 event → subscriber, p99', p99, WANTED_P99_MS, 'ms')],
		};
	} finally {
		agent.destroy();
	}
}

interface PlacedOrder {
	customer: BenchCustomer;
	orderId: string;
}

async function placeOrders({ shop, server }: Session): Promise<PlacedOrder[]> {
	const { offers, pincode } = await findHubOffers(shop.pool);
	await makeStockPlentiful(shop.pool);
	const customers = await createCustomers(shop, SUBSCRIBERS, { label: 'subscriber', pincode });
	await fillCarts(shop.pool, customers, offers, LINES);
	const orders: PlacedOrder[] = [];
	for (const customer of customers) {
		const { result } = JSON.parse(String(await send(server.url, placeRequest(customer))));
		orders.push({ customer, orderId: result.data.json.id });
	}
	return orders;
}

/** Follows an order; resolves once the stream has told where it stands. */
async function watch(
	url: string,
	agent: Agent,
	{ customer, orderId }: PlacedOrder,
): Promise<IncomingMessage> {
	const { path } = query('orders.watch', { orderId });
	const headers = { accept: 'text/event-stream', ...customer.headers };
	const asked = request(new URL(path, url), { headers, agent }).end();
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	answer.on('error', () => undefined);
	await eventOf(answer, 'placed');
	return answer;
}

/** Resolves when the stream tells of an event of this type. */
function eventOf(stream: IncomingMessage | undefined, type: string): Promise<void> {
	return new Promise((resolve, reject) => {
		let text = '';
		const read = (chunk: Buffer) => {
			text += chunk.toString();
			if (text.includes('serialized-error')) reject(new Error(text));
			if (!text.includes(`"type":"${type}"`)) return;
			stream?.off('data', read);
			resolve();
		};
		stream?.on('data', read);
		stream?.once('close', () => reject(new Error(`the stream ended before ${type}`)));
	});
}
