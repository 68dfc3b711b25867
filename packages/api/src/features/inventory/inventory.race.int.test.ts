import { randomUUID } from 'node:crypto';
import { checkShop, type Product, StockItem, StockLot } from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());
afterEach(async () => {
	expect(await checkShop(shop.services.orm)).toEqual([]);
});

const race = { tags: ['race'] };
const staff = () => shop.as(shop.staff, { idempotencyKey: randomUUID() }).admin;
const of = (product: Product) => ({ hubId: shop.hub.id, productId: product.id });
const stockOf = (product: Product) => shop.em().findOneOrFail(StockItem, { product: product.id });
const stocked = (onHand: number) => createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand }] });

/** How many of the calls succeeded; the others must have been refused as what they asked for is not there. */
async function winners(calls: Promise<unknown>[]): Promise<number> {
	const outcomes = await Promise.allSettled(calls);
	for (const outcome of outcomes) {
		if (outcome.status === 'fulfilled') continue;
		expect(['STOCK_BELOW_RESERVED', 'INSUFFICIENT_STOCK']).toContain(outcome.reason.cause.code);
	}
	return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

/** Customers with a cart of 500 g of each product. */
function shoppers(count: number, products: Product[]): Promise<Shopper[]> {
	return Promise.all(
		Array.from({ length: count }, async (_, index) => {
			const shopper = await createShopper(shop);
			for (const product of index % 2 ? products : products.toReversed()) await shopper.put(product, 500);
			return shopper;
		}),
	);
}

/** Confirmed orders of 500 g of each product. */
async function confirmedOrders(count: number, products: Product[]): Promise<string[]> {
	const orders = [];
	for (const shopper of await shoppers(count, products)) orders.push((await shopper.place()).id);
	for (const orderId of orders) await staff().orders.confirm({ orderId });
	return orders;
}

describe('the last of a lot', () => {
	it('R01 is thrown away or sold once, never more than there is', race, async () => {
		const product = await stocked(5_000);
		const buyers = await shoppers(15, [product]);
		const wasted = { ...of(product), quantity: 500, reason: 'spoiled' as const };
		const won = await winners([
			...buyers.map((buyer) => buyer.place()),
			...buyers.map(() => staff().inventory.recordWaste(wasted)),
		]);
		expect(won).toBe(10);
		const { onHand, reserved } = await stockOf(product);
		expect(onHand).toBe(reserved);
	});

	it('comes back once, however many take it back at once', race, async () => {
		const product = await stocked(2_000);
		const [orderId = ''] = await confirmedOrders(1, [product]);
		await staff().orders.pack({ orderId });
		const back = { orderId, productId: product.id, quantity: 100, isSellable: true };
		const outcomes = await Promise.allSettled(
			Array.from({ length: 12 }, () => staff().inventory.takeBack(back)),
		);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
		expect(await stockOf(product)).toMatchObject({ onHand: 2_000, reserved: 0 });
	});
});

describe('rivals over the same stock', () => {
	it('lose no delivery, and make one row of a product that the hub never had', race, async () => {
		const product = await createProduct(shop.em());
		const call = () => staff().inventory.receiveLot({ ...of(product), quantity: 70 });
		await Promise.all(Array.from({ length: 20 }, call));
		expect(await stockOf(product)).toMatchObject({ onHand: 1_400 });
		expect(await shop.em().count(StockLot, { stockItem: (await stockOf(product)).id })).toBe(20);
	});

	it(
		'R46 keep the books while orders are placed, cancelled and packed, and lots come and go',
		race,
		async () => {
			const products = [await stocked(20_000), await stocked(20_000)];
			const packed = await confirmedOrders(6, products);
			const buyers = await shoppers(8, products);
			const cancelled = await Promise.all((await shoppers(6, products)).map((buyer) => placed(buyer)));
			const calls = products.flatMap((product) =>
				[1, 2, 3, 4].flatMap((round) => [
					staff().inventory.receiveLot({ ...of(product), quantity: 100 * round }),
					staff().inventory.recordWaste({ ...of(product), quantity: 50 * round, reason: 'damaged' }),
					staff().inventory.adjust({ ...of(product), delta: round % 2 ? 10 : -10, reason: 'correction' }),
				]),
			);
			const won = await winners([
				...calls,
				...packed.map((orderId) => staff().orders.pack({ orderId })),
				...buyers.map((buyer) => buyer.place()),
				...cancelled.map(({ buyer, orderId }) => buyer.cancel(orderId)),
			]);
			expect(won).toBe(24 + 6 + 8 + 6);
			for (const product of products) {
				expect(await stockOf(product)).toMatchObject({
					onHand: 20_000 - 3_000 + 1_000 - 500,
					reserved: 4_000,
				});
			}
		},
	);

	it('count while it is sold: the difference is booked, and every sale besides', race, async () => {
		const products = [await stocked(10_000), await stocked(10_000)];
		const orders = await confirmedOrders(8, products);
		const { id: countId } = await staff().stockCounts.start({ hubId: shop.hub.id });
		for (const { id: productId } of products)
			await staff().stockCounts.enter({ countId, productId, counted: 9_000 });
		await Promise.all([
			...orders.map((orderId) => staff().orders.pack({ orderId })),
			staff().stockCounts.close({ countId }),
		]);
		for (const product of products) {
			expect(await stockOf(product)).toMatchObject({ onHand: 10_000 - 1_000 - 4_000, reserved: 0 });
		}
	});
});

async function placed(buyer: Shopper) {
	return { buyer, orderId: (await buyer.place()).id };
}

describe('connections that are cut', () => {
	it('R46 leave whole movements or none: after hundreds of calls the books balance', race, async () => {
		const products = [await stocked(30_000), await stocked(30_000), await stocked(500)];
		const buyers = await shoppers(12, products.slice(0, 2));
		const orders = await confirmedOrders(6, products.slice(0, 2));
		const { id: countId } = await staff().stockCounts.start({ hubId: shop.hub.id });
		const any = <Item>(items: Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;
		const amount = () => 1 + Math.floor(Math.random() * 400);
		const operations = [
			() => staff().inventory.receiveLot({ ...of(any(products)), quantity: amount() }),
			() => staff().inventory.recordWaste({ ...of(any(products)), quantity: amount(), reason: 'spoiled' }),
			() => staff().inventory.adjust({ ...of(any(products)), delta: amount() - 200 || 1, reason: 'found' }),
			() => staff().catalog.setStock({ ...of(any(products)), onHand: 20_000 + amount() }),
			() => staff().stockCounts.enter({ countId, productId: any(products).id, counted: 20_000 + amount() }),
			() => any(buyers).place(),
			() => staff().orders.pack({ orderId: any(orders) }),
			() =>
				staff().inventory.takeBack({
					...{ orderId: any(orders), productId: any(products).id, quantity: amount(), isSellable: true },
				}),
		];
		let isRunning = true;
		const cutter = cutConnections(() => isRunning);
		const outcomes = [];
		for (let round = 0; round < 12; round++) {
			const calls = Array.from({ length: 12 }, () => any(operations)());
			outcomes.push(...(await Promise.allSettled(calls)));
		}
		outcomes.push(...(await Promise.allSettled([staff().stockCounts.close({ countId })])));
		isRunning = false;
		expect(await cutter).toBeGreaterThan(0);
		expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(20);
	});
});

/** Kills a connection of the shop's database every few milliseconds; returns how many. */
async function cutConnections(isRunning: () => boolean): Promise<number> {
	let count = 0;
	await shop.em().transactional(async (em) => {
		const others = `select id from information_schema.processlist
			where db = database() and id <> connection_id() order by rand() limit 1`;
		while (isRunning()) {
			const [victim] = await em.execute<{ id: number }[]>(others);
			// It may have ended by itself.
			if (victim)
				await em.execute(`kill connection ${Number(victim.id)}`).then(
					() => count++,
					() => {},
				);
			await new Promise((resolve) => setTimeout(resolve, 15));
		}
	});
	return count;
}
