import { createOrm, Order } from '@dailyveg/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShop } from './testing/customer-with-order.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const POOL_SIZE = 3;
const CUSTOMERS = 60;
const LOOK_MS = 5;

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer({ MYSQL_POOL_SIZE: POOL_SIZE });
});
afterAll(() => server.close());

it('R40 sixty who order at once queue for three connections, and all get their order', async () => {
	const newCustomer = await openShop(server.services.orm.em.fork(), server.url);
	// The onlooker has one connection of its own.
	const onlooker = await createOrm({ MYSQL_URL: server.mysqlUrl, MYSQL_POOL_SIZE: 1 });
	const em = onlooker.em.fork();
	let isOver = false;
	const orders = Promise.all(Array.from({ length: CUSTOMERS }, newCustomer)).finally(() => {
		isOver = true;
	});
	const seen: number[] = [];
	while (!isOver) {
		const [row] = await em.execute<{ open: number }[]>(
			'select count(*) as open from information_schema.processlist where db = database()',
		);
		seen.push(Number(row?.open) - 1);
		await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
	}
	const ids = (await orders).map(({ orderId }) => orderId);
	expect(new Set(ids).size).toBe(CUSTOMERS);
	expect(await em.count(Order, { id: { $in: ids } })).toBe(CUSTOMERS);
	expect(Math.max(...seen)).toBe(POOL_SIZE);
	await onlooker.close(true);
});
