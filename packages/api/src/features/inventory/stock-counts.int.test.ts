import { randomUUID } from 'node:crypto';
import { checkShop, type Product, StockItem } from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const counts = () => shop.as(shop.staff).admin.stockCounts;
const stocked = (onHand: number) => createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand }] });
const stockOf = (product: Product) => shop.em().findOneOrFail(StockItem, { product: product.id });

async function sell(product: Product, grams: number, until: 'placed' | 'packed'): Promise<void> {
	const shopper = await createShopper(shop);
	await shopper.put(product, grams);
	const { id: orderId } = await shopper.place();
	if (until === 'placed') return;
	await shop.as(shop.staff).admin.orders.confirm({ orderId });
	await shop.as(shop.staff).admin.orders.pack({ orderId });
}

describe('admin.stockCounts', () => {
	it('books by how far the books were off, whatever is sold and received while it is counted', async () => {
		const [short, over, right] = [await stocked(10_000), await stocked(5_000), await stocked(3_000)];
		const { id: countId, status } = await counts().start({ hubId: shop.hub.id, note: 'Cold room' });
		expect(status).toBe('open');
		await sell(short, 2_000, 'placed');
		const enter = (product: Product, counted: number) =>
			counts().enter({ countId, productId: product.id, counted });
		// 9.4 kg lie there, 2 of them for an order.
		expect(await enter(short, 9_400)).toMatchObject({ counted: 9_400, expected: 10_000, booked: null });
		await enter(over, 1);
		await enter(over, 5_250);
		await enter(right, 3_000);
		await sell(short, 1_000, 'packed');
		await shop.as(shop.staff, { idempotencyKey: randomUUID() }).admin.inventory.receiveLot({
			...{ hubId: shop.hub.id, productId: over.id, quantity: 4_000 },
		});
		const closed = await counts().close({ countId });
		expect(closed).toMatchObject({ status: 'closed', lines: 3, corrected: 2, unbookable: 0 });
		expect(await stockOf(short)).toMatchObject({ onHand: 8_400, reserved: 2_000 });
		expect(await stockOf(over)).toMatchObject({ onHand: 9_250 });
		const { items } = await counts().listLines({ countId });
		expect(items.map(({ booked }) => booked)).toEqual([-600, 250, 0]);
	});

	it('takes nothing from what orders claim, and says so', async () => {
		const product = await stocked(2_000);
		await sell(product, 1_500, 'placed');
		const { id: countId } = await counts().start({ hubId: shop.hub.id });
		await counts().enter({ countId, productId: product.id, counted: 1_000 });
		expect(await counts().close({ countId })).toMatchObject({ corrected: 1, unbookable: 1 });
		expect(await stockOf(product)).toMatchObject({ onHand: 1_500, reserved: 1_500 });
		expect((await counts().listLines({ countId })).items).toMatchObject([{ booked: -500, counted: 1_000 }]);
	});

	it('counts a product that the hub never had', async () => {
		const product = await createProduct(shop.em());
		const { id: countId } = await counts().start({ hubId: shop.hub.id });
		await counts().enter({ countId, productId: product.id, counted: 700 });
		await counts().close({ countId });
		expect(await stockOf(product)).toMatchObject({ onHand: 700 });
	});

	it('is ended once: closed, or given up without booking anything', async () => {
		const product = await stocked(500);
		const { id: countId } = await counts().start({ hubId: shop.hub.id });
		const productId = product.id;
		await counts().enter({ countId, productId, counted: 400 });
		const ends = await Promise.allSettled([
			counts().close({ countId }),
			counts().close({ countId }),
			counts().cancel({ countId }),
		]);
		expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const call of [
			() => counts().enter({ countId, productId, counted: 1 }),
			() => counts().close({ countId }),
			() => counts().cancel({ countId }),
		])
			expect(await failure(call())).toMatchObject({ code: 'COUNT_ENDED' });
		const other = await counts().start({ hubId: shop.hub.id });
		await counts().enter({ countId: other.id, productId, counted: 0 });
		const before = await stockOf(product);
		await counts().cancel({ countId: other.id });
		expect(await stockOf(product)).toMatchObject({ onHand: before.onHand });
		const { items } = await counts().list({ hubId: shop.hub.id, status: 'cancelled' });
		expect(items.map(({ id }) => id)).toContain(other.id);
	});

	it('refuses what does not exist', async () => {
		const countId = randomUUID();
		const { id: open } = await counts().start({ hubId: shop.hub.id });
		for (const call of [
			() => counts().start({ hubId: randomUUID() }),
			() => counts().list({ hubId: randomUUID() }),
			() => counts().listLines({ countId }),
			() => counts().close({ countId }),
			() => counts().enter({ countId: open, productId: randomUUID(), counted: 1 }),
		])
			expect(await failure(call())).toMatchObject({ code: 'NOT_FOUND' });
	});
});

it('has books that balance over the whole file', async () => {
	expect(await checkShop(shop.services.orm)).toEqual([]);
});
