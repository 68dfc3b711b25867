import { readFile } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { createOrm } from '@dailyveg/db';
import { createTestEnv } from '@dailyveg/testkit';
import superjson from 'superjson';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CustomerWithOrder, openShop } from './testing/customer-with-order.ts';
import { type ServerProcess, startServerProcess } from './testing/server-process.ts';

const STREAMS = 2_000;
/** As many as an account may have open. */
const PER_CUSTOMER = 20;
const MAX_EXTRA_MEBIBYTES = 150;

let test: Awaited<ReturnType<typeof createTestEnv>>;
let server: ServerProcess;
const agent = new Agent({ keepAlive: false });
beforeAll(async () => {
	test = await createTestEnv();
	server = await startServerProcess(test.env);
});
afterAll(async () => {
	agent.destroy();
	server.process.kill('SIGKILL');
	await server.exited;
	await test.drop();
});

/** Memory that the process holds, in MiB. */
async function residentMebibytes(): Promise<number> {
	const status = await readFile(`/proc/${server.process.pid}/status`, 'utf8');
	return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}

/** Resolves once the first event is there. */
function watch({ bearer, orderId }: CustomerWithOrder): Promise<IncomingMessage> {
	const input = encodeURIComponent(superjson.stringify({ orderId }));
	const headers = { accept: 'text/event-stream', authorization: bearer };
	return new Promise((resolve, reject) => {
		const asked = request(`${server.url}/trpc/orders.watch?input=${input}`, { headers, agent });
		asked.on('error', reject);
		asked.on('response', (answer) => {
			answer.on('error', () => undefined);
			let text = '';
			answer.on('data', (chunk: Buffer) => {
				text += chunk.toString();
				if (text.includes('"type":"placed"')) resolve(answer);
				if (text.includes('serialized-error')) reject(new Error(text));
			});
		});
		asked.end();
	});
}

it('2,000 idle streams cost one process less than 150 MiB', async () => {
	const orm = await createOrm(test.env);
	const newCustomer = await openShop(orm.em.fork(), server.url);
	const customers: CustomerWithOrder[] = [];
	while (customers.length < STREAMS / PER_CUSTOMER) {
		customers.push(...(await Promise.all(Array.from({ length: 10 }, newCustomer))));
	}
	await orm.close();
	const before = await residentMebibytes();
	const streams: IncomingMessage[] = [];
	for (const customer of customers) {
		const own = Array.from({ length: PER_CUSTOMER }, () => watch(customer));
		streams.push(...(await Promise.all(own)));
	}
	expect(streams).toHaveLength(STREAMS);
	const extra = async () => (await residentMebibytes()) - before;
	// Opening them left garbage, which the next pings have collected.
	await expect.poll(extra, { timeout: 40_000, interval: 1_000 }).toBeLessThan(MAX_EXTRA_MEBIBYTES);
	console.info(`${STREAMS} idle streams: ${(await extra()).toFixed(0)} MiB`);
	for (const stream of streams) stream.destroy();
}, 120_000);
