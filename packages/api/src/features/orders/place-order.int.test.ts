import { CartItem, Order, OrderEvent, OrderItem, OutboxMessage, SellUnit, StockItem } from '@dailyveg/db';
import { createProduct, weightUnit } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';

let shop: OpenShop;
let shopper: Shopper;

beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const stockOf = (productId: string) =>
	shop.em().findOneOrFail(StockItem, { product: productId, hub: shop.hub.id });

/** A product of which there is enough for whatever a test does, however often it is repeated. */
const plentyOf = (name: string) =>
	createProduct(shop.em(), { name, stock: [{ hub: shop.hub, onHand: 1_000_000 }] });

describe('placing an order', () => {
	it('commits order, items, event, jobs, reservation and the emptied cart together', async () => {
		shopper = await createShopper(shop);
		const { tomato, potato } = shop.catalog;
		const before = await stockOf(tomato.id);
		await shopper.put(tomato, 1_250);
		await shopper.put(potato, 2, 1);
		const placed = await shopper.place();

		// 1.25 kg at ₹40 and two packs at ₹38: ₹126, below free delivery.
		expect(placed).toMatchObject({
			status: 'placed',
			subtotalMinor: 12_600,
			deliveryFeeMinor: 2_500,
			totalMinor: 15_100,
		});
		expect(placed.number).toMatch(/^DV-\d{6}-[0-9A-HJKMNP-TV-Z]{8}$/);
		expect(placed.events).toEqual([{ type: 'placed', occurredAt: shop.clock.now() }]);
		const em = shop.em();
		expect(await em.count(OrderItem, { order: placed.id })).toBe(2);
		expect(await em.count(OrderEvent, { order: placed.id })).toBe(1);
		expect(await em.count(CartItem, { cart: { user: shopper.user.id } })).toBe(0);
		const jobs = (await em.findAll(OutboxMessage)).filter(
			({ payload }) => (payload as { orderId: string }).orderId === placed.id,
		);
		expect(jobs.map(({ name }) => name).sort()).toEqual(['orders.renderInvoice', 'orders.sendConfirmation']);
		expect((await stockOf(tomato.id)).reserved).toBe(before.reserved + 1_250);
		expect((await stockOf(potato.id)).reserved).toBe(2_000);
		expect(await shopper.api.orders.get({ orderId: placed.id })).toEqual(placed);
	});

	it('refuses an empty cart', async () => {
		expect(await failure((await createShopper(shop)).place())).toEqual({ code: 'CART_EMPTY', details: {} });
	});

	it('refuses an address outside the area, and one of somebody else', async () => {
		const outside = await createShopper(shop, shop.unserved);
		await outside.put(shop.catalog.tomato, 500);
		expect(await failure(outside.place())).toEqual({
			code: 'PINCODE_NOT_SERVICEABLE',
			details: { pincode: '562112' },
		});
		const foreign = shop
			.as(outside.user, { idempotencyKey: 'foreign' })
			.orders.place({ addressId: shopper.address.id });
		expect(await failure(foreign)).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('names the lines whose price changed and goes on once the customer accepts', async () => {
		const buyer = await createShopper(shop);
		const product = await createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand: 10_000 }] });
		await buyer.put(product, 500);
		const [unit] = product.units.getItems();
		await shop.em().nativeUpdate(SellUnit, { id: unit?.id }, { priceMinor: 4_400 });
		expect(await failure(buyer.place())).toEqual({
			code: 'PRICE_CHANGED',
			details: {
				lines: [{ sellUnitId: unit?.id, name: 'Tomato', seenPriceMinor: 4_000, currentPriceMinor: 4_400 }],
			},
		});
		await buyer.api.cart.acceptPrices();
		expect(await buyer.place()).toMatchObject({ subtotalMinor: 2_200 });
	});

	it('names products that are no longer sold', async () => {
		const buyer = await createShopper(shop);
		const product = await createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand: 10_000 }] });
		await buyer.put(product, 500);
		await shop.as(shop.staff).admin.catalog.updateProduct({ id: product.id, isActive: false });
		expect(await failure(buyer.place())).toMatchObject({ code: 'PRODUCT_UNAVAILABLE' });
	});

	it('R03 sums two lines that draw on one stock item', async () => {
		const buyer = await createShopper(shop);
		const units = [weightUnit(), weightUnit({ label: 'half kg', minGrams: 500, stepGrams: 500 })];
		const product = await createProduct(shop.em(), { units, stock: [{ hub: shop.hub, onHand: 1_000 }] });
		await buyer.put(product, 750, 0);
		await buyer.put(product, 500, 1);
		const short = { name: 'Tomato', measure: 'gram', available: 1_000 };
		expect(await failure(buyer.place())).toMatchObject({
			code: 'INSUFFICIENT_STOCK',
			details: {
				lines: [
					{ ...short, requested: 750 },
					{ ...short, requested: 500 },
				],
			},
		});
		expect((await stockOf(product.id)).reserved).toBe(0);
		await buyer.put(product, 500, 0);
		expect(await buyer.place()).toMatchObject({ status: 'placed' });
		expect((await stockOf(product.id)).reserved).toBe(1_000);
	});

	it('orders a cart once, however many calls with keys of their own come in', {
		tags: ['race'],
	}, async () => {
		const buyer = await createShopper(shop);
		await buyer.put(await plentyOf('Okra'), 500);
		const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => buyer.place()));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await shop.em().count(Order, { user: buyer.user.id })).toBe(1);
	});

	it('loses no line that is added while the order is placed', { tags: ['race'] }, async () => {
		const buyer = await createShopper(shop);
		const [okra, spinach] = [await plentyOf('Okra'), await plentyOf('Spinach')];
		await buyer.put(okra, 500);
		const [order] = await Promise.all([buyer.place(), buyer.put(spinach, 500)]);
		const { items } = await buyer.api.cart.get();
		const names = [...order.items, ...items].map(({ name }) => name);
		expect(names.sort()).toEqual(['Okra', 'Spinach']);
	});

	it('tells a product that the hub never had from one that is short', async () => {
		const buyer = await createShopper(shop);
		const product = await createProduct(shop.em());
		await buyer.put(product, 500);
		expect(await failure(buyer.place())).toMatchObject({
			code: 'INSUFFICIENT_STOCK',
			details: { lines: [{ available: 0 }] },
		});
	});
});

describe('R01 N buyers, the last K grams', () => {
	it('sells exactly what is there, whoever comes first', { tags: ['race'] }, async () => {
		const buyers = await Promise.all(Array.from({ length: 50 }, () => createShopper(shop)));
		const product = await createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand: 10_000 }] });
		await Promise.all(buyers.map((buyer) => buyer.put(product, 1_000)));
		const outcomes = await Promise.all(
			buyers.map((buyer) =>
				buyer.place().then(
					() => 'placed',
					() => failureCode(buyer),
				),
			),
		);
		expect(outcomes.filter((outcome) => outcome === 'placed')).toHaveLength(10);
		const stock = await stockOf(product.id);
		expect(stock).toMatchObject({ onHand: 10_000, reserved: 10_000 });
		expect(await shop.em().count(OrderItem, { stockItem: stock.id })).toBe(10);
	});

	it('survives carts over the same products in opposite orders', { tags: ['race'] }, async () => {
		const em = shop.em();
		const stock = [{ hub: shop.hub, onHand: 20_000 }];
		const first = await createProduct(em, { stock });
		const second = await createProduct(em, { stock });
		const buyers = await Promise.all(Array.from({ length: 40 }, () => createShopper(shop)));
		await Promise.all(
			buyers.map(async (buyer, index) => {
				for (const product of index % 2 ? [first, second] : [second, first]) await buyer.put(product, 500);
			}),
		);
		const outcomes = await Promise.allSettled(buyers.map((buyer) => buyer.place()));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
		expect((await stockOf(first.id)).reserved).toBe(20_000);
		expect((await stockOf(second.id)).reserved).toBe(20_000);
	});

	const failureCode = async (buyer: Shopper) => {
		// What a loser is told when asking again.
		const { code } = await failure(buyer.place());
		expect(code).toBe('INSUFFICIENT_STOCK');
		return code;
	};
});

it('keeps reservations equal to the open orders over the whole file', async () => {
	const em = shop.em();
	const orders = await em.find(Order, { status: 'placed' }, { populate: ['items'] });
	const claimed = orders
		.flatMap((order) => order.items.getItems())
		.reduce((sum, item) => sum + item.reservedQuantity, 0);
	const reserved = (await em.findAll(StockItem)).reduce((sum, item) => sum + item.reserved, 0);
	expect(reserved).toBe(claimed);
});
