import { setTimeout as sleep } from 'node:timers/promises';
import {
	CartItem,
	checkShop,
	IdempotencyKey,
	Order,
	OutboxMessage,
	StockItem,
	StockMovement,
} from '@dailyveg/db';
import {
	createAddress,
	createAreas,
	createCatalog,
	createUser,
	TEST_PASSWORD,
	type TestCatalog,
} from '@dailyveg/db/testing';
import { createTestShop, runServer, type ServerProcess, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CUSTOMERS = 24;

interface Customer {
	id: string;
	addressId: string;
	token: string;
}

let shop: TestShop;
let catalog: TestCatalog;
let customers: Customer[];

beforeAll(async () => {
	shop = await createTestShop();
	const em = shop.em();
	const { hub, served } = await createAreas(em);
	catalog = await createCatalog(em, { hub });
	customers = [];
	for (let index = 0; index < CUSTOMERS; index++) {
		const user = await createUser(em);
		const address = await createAddress(em, { user, pincode: served });
		const { tokens } = await shop.as(null).auth.login({ email: user.email, password: TEST_PASSWORD });
		customers.push({ id: user.id, addressId: address.id, token: tokens?.accessToken ?? '' });
	}
});
afterAll(() => shop.close());

const fillCarts = () =>
	Promise.all(
		customers.map(async ({ id }) => {
			const { cart } = shop.as({ id, role: 'customer' });
			for (const [product, quantity] of [
				[catalog.tomato, 500],
				[catalog.coriander, 1],
			] as const) {
				await cart.setItem({ sellUnitId: product.units[0]?.id ?? '', quantity });
			}
		}),
	);

/** The order's id; null when the server died before it answered. */
async function place(
	server: ServerProcess,
	{ addressId, token }: Customer,
	key: string,
): Promise<string | null> {
	const response = await fetch(`${server.url}/api/v1/orders`, {
		method: 'POST',
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
		body: JSON.stringify({ addressId }),
	}).catch(() => null);
	const answer = await response?.json().catch(() => null);
	return response?.status === 201 ? (answer as { id: string }).id : null;
}

/** That every order is whole, and that nothing is claimed without an order. */
async function checkBooks(): Promise<Order[]> {
	const em = shop.em();
	const orders = await em.find(Order, {}, { populate: ['items', 'events'] });
	const messages = await em.findAll(OutboxMessage);
	const claimed = new Map<string, number>();
	for (const order of orders) {
		expect(order.items).toHaveLength(2);
		expect(order.events.getItems().map(({ type }) => type)).toEqual(['placed']);
		expect(
			messages.filter(({ payload }) => (payload as { orderId: string }).orderId === order.id),
		).toHaveLength(2);
		for (const { stockItem, reservedQuantity } of order.items) {
			claimed.set(stockItem.id, (claimed.get(stockItem.id) ?? 0) + reservedQuantity);
		}
	}
	for (const { id, reserved } of await em.findAll(StockItem)) expect(reserved).toBe(claimed.get(id) ?? 0);
	// An outcome is stored with its order or not at all.
	expect(await em.count(IdempotencyKey, { outcome: { $ne: null } })).toBe(orders.length);
	expect(messages).toHaveLength(2 * orders.length);
	expect(await checkShop(shop.services.orm)).toEqual([]);
	return orders;
}

describe('R04 the server killed in the middle of checkouts', () => {
	it.each([5, 15, 30, 60, 120])(
		'after %i ms leaves whole orders or none, and every repetition is safe',
		async (delay) => {
			await shop.em().nativeDelete(OutboxMessage, {});
			await shop.em().nativeDelete(IdempotencyKey, {});
			await shop.em().nativeDelete(Order, {});
			await shop.em().nativeDelete(StockMovement, { type: 'reserve' });
			await shop.em().nativeUpdate(StockItem, {}, { reserved: 0 });
			await fillCarts();
			const server = await runServer(shop.env);
			// Its caches and pools are warm, so that the kill falls into the checkouts.
			await fetch(`${server.url}/api/v1/products`);
			const answers = customers.map((customer, index) => place(server, customer, `key-${index}`));
			await sleep(delay);
			await server.kill();
			const answered = await Promise.all(answers);

			const orders = await checkBooks();
			const ids = new Set(orders.map(({ id }) => id));
			for (const id of answered) if (id !== null) expect(ids).toContain(id);
			// Whoever got no order still has the cart.
			expect(await shop.em().count(CartItem, {})).toBe(2 * (CUSTOMERS - orders.length));

			const next = await runServer(shop.env);
			const repeated = await Promise.all(
				customers.map((customer, index) => place(next, customer, `key-${index}`)),
			);
			await next.stop();
			const after = await checkBooks();
			expect(new Set(after.map(({ user }) => user.id)).size).toBe(after.length);
			answered.forEach((id, index) => {
				if (id !== null) expect(repeated[index]).toBe(id);
			});
		},
	);
});
