import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkShop, DeliverySlot, IdempotencyKey, Order, StockItem } from '@dailyveg/db';
import {
	createAddress,
	createAreas,
	createProduct,
	createSlots,
	createUser,
	TEST_PASSWORD,
} from '@dailyveg/db/testing';
import { createTestShop, runServer, type ServerProcess, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';

const CUSTOMERS = 10;
const RUN_MS = 10_000;
const CREDIT_MINOR = 1_000_000;
const GRAMS = 500;
const SEATS = 25;

interface Customer {
	id: string;
	addressId: string;
	token: string;
	/** What the shop has said of each order: its price, and whether it still stands. */
	orders: Map<string, { totalMinor: number; isActive: boolean }>;
}

let shop: TestShop;
let customers: Customer[];
let sellUnitId: string;
let slotId: string;
let servers: ServerProcess[];
let isOver = false;

beforeAll(async () => {
	shop = await createTestShop();
	const em = shop.em();
	const { hub, served } = await createAreas(em);
	const product = await createProduct(em, { stock: [{ hub, onHand: 20_000 }] });
	sellUnitId = product.units.getItems()[0]?.id ?? '';
	await createSlots(em, { hub, capacity: SEATS });
	slotId = (await shop.as(null).slots.list({ pincode: served.code })).items.at(-1)?.id ?? '';
	const staff = await createUser(em, { role: 'staff' });
	customers = [];
	for (let index = 0; index < CUSTOMERS; index++) {
		const user = await createUser(em);
		const address = await createAddress(em, { user, pincode: served });
		const { tokens } = await shop.as(null).auth.login({ email: user.email, password: TEST_PASSWORD });
		const { payments } = shop.as(staff, { idempotencyKey: randomUUID() }).admin;
		await payments.creditWallet({ userId: user.id, amountMinor: CREDIT_MINOR, reason: 'To spend' });
		const token = tokens?.accessToken ?? '';
		customers.push({ id: user.id, addressId: address.id, token, orders: new Map() });
	}
	servers = await Promise.all([runServer(shop.env), runServer(shop.env)]);
});
afterAll(async () => {
	await Promise.all(servers.map((server) => server.stop()));
	await shop.close();
});

const any = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;

/** An order, or why there is none. */
interface Answer {
	id: string;
	totalMinor: number;
	code?: string;
}

/** Asks one server or the other, under one key, until one of them says how it ended. */
async function ask(
	{ token }: Customer,
	method: string,
	path: string,
	body: object,
): Promise<{ status: number; answer: Answer }> {
	const key = randomUUID();
	for (;;) {
		const response = await fetch(`${any(servers).url}/api/v1/${path}`, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				'content-type': 'application/json',
				'idempotency-key': key,
			},
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(5_000),
		}).catch(() => null);
		const answer = (await response?.json().catch(() => null)) as Answer | null | undefined;
		const isInFlight = answer?.code === 'IDEMPOTENCY_IN_FLIGHT';
		if (response && answer && response.status < 500 && !isInFlight)
			return { status: response.status, answer };
		await sleep(50);
	}
}

/** Orders and cancels, and remembers what was said. */
async function shopAround(customer: Customer): Promise<void> {
	const { orders, addressId } = customer;
	while (!isOver) {
		const active = [...orders].filter(([, { isActive }]) => isActive);
		const [orderId, order] = active.length > 0 && Math.random() < 0.4 ? any(active) : [];
		if (orderId !== undefined && order) {
			const { status } = await ask(customer, 'POST', `orders/${orderId}/cancel`, {});
			// Repeated without its answer it may find that it was cancelled already: either way it is.
			expect([200, 409]).toContain(status);
			order.isActive = false;
			continue;
		}
		await ask(customer, 'PUT', `cart/items/${sellUnitId}`, { quantity: GRAMS });
		const { status, answer } = await ask(customer, 'POST', 'orders', {
			...{ addressId, slotId, paymentMethod: 'wallet' },
		});
		if (status === 201) orders.set(answer.id, { totalMinor: answer.totalMinor, isActive: true });
		else expect(['INSUFFICIENT_STOCK', 'SLOT_FULL', 'SLOT_CLOSED', 'CART_EMPTY']).toContain(answer.code);
	}
}

/** Cuts connections of the servers to the database. */
async function partition(): Promise<void> {
	const em = shop.em();
	const rows = await em.execute<{ id: number }[]>(
		'select id from information_schema.processlist where db = database() and id <> connection_id() order by rand() limit 6',
	);
	for (const { id } of rows) await em.execute(`kill connection ${Number(id)}`).catch(() => undefined);
}

async function kill(): Promise<void> {
	const index = Math.floor(Math.random() * servers.length);
	await servers[index]?.kill();
	servers[index] = await runServer(shop.env);
}

async function attack(): Promise<void> {
	const end = performance.now() + RUN_MS;
	const attacks = [kill, partition, () => any(servers).pause(700)];
	for (let round = 0; performance.now() < end; round++) {
		await attacks[round % attacks.length]?.();
		await sleep(200);
	}
	isOver = true;
	// What was claimed by a server that was killed may be taken over a minute later.
	const longAgo = new Date(Date.now() - 61_000);
	await shop.em().nativeUpdate(IdempotencyKey, { outcome: null }, { lockedAt: longAgo });
}

it('R04 R46 what customers were told is what the books say, whatever was killed, paused or cut off', {
	timeout: 90_000,
}, async () => {
	await Promise.all([attack(), ...customers.map(shopAround)]);
	const em = shop.em();
	let active = 0;
	for (const { id, orders } of customers) {
		const rows = await em.find(Order, { user: id });
		expect(new Set(rows.map((row) => row.id))).toEqual(new Set(orders.keys()));
		for (const row of rows) expect(row.status === 'placed').toBe(orders.get(row.id)?.isActive);
		const standing = [...orders.values()].filter(({ isActive }) => isActive);
		active += standing.length;
		const spent = standing.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
		const { balanceMinor } = await shop.as({ id, role: 'customer' }).wallet.get();
		expect(balanceMinor).toBe(CREDIT_MINOR - spent);
	}
	expect(active).toBeGreaterThan(0);
	expect((await em.findOneOrFail(DeliverySlot, { id: slotId })).booked).toBe(active);
	const stock = await em.findAll(StockItem);
	expect(stock.reduce((sum, { reserved }) => sum + reserved, 0)).toBe(active * GRAMS);
	expect(await checkShop(shop.services.orm)).toEqual([]);
});
