import { randomUUID } from 'node:crypto';
import {
	MAX_AUTOMATIC_PROMOTIONS,
	Order,
	Promotion,
	PromotionCustomer,
	PromotionRedemption,
	StockItem,
} from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import type { CreatePromotionInput } from './promotions.schemas.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const admin = () => shop.as(shop.staff).admin;
const newCode = () => `C${randomUUID().slice(0, 8).toUpperCase()}`;

/** A coupon of ten percent. */
const coupon = (traits: Partial<CreatePromotionInput> = {}) =>
	admin().promotions.create({ code: newCode(), name: 'Harvest', kind: 'percent', value: 1_000, ...traits });

/** Somebody with ₹100 of goods in the cart. */
async function shopperWithCart(): Promise<Shopper> {
	const stock = [{ hub: shop.hub, onHand: 1_000_000 }];
	const product = await createProduct(shop.em(), { category: shop.catalog.category, stock });
	const shopper = await createShopper(shop);
	await shopper.put(product, 2_500);
	return shopper;
}

const place = ({ user, address }: Shopper, couponCode: string | null) =>
	shop.as(user, { idempotencyKey: randomUUID() }).orders.place({
		addressId: address.id,
		...(couponCode !== null && { couponCode }),
	});

describe('a coupon', () => {
	it('takes off what the quote said, line by line to the paisa', async () => {
		const { code } = await coupon();
		const shopper = await shopperWithCart();
		const quoted = await shopper.api.cart.quote({ addressId: shopper.address.id, couponCode: code ?? '' });
		expect(quoted).toMatchObject({
			...{ subtotalMinor: 10_000, discountMinor: 1_000, deliveryFeeMinor: 2_500, totalMinor: 11_500 },
			applied: [{ code, discountMinor: 1_000 }],
			notApplied: [],
		});
		const order = await place(shopper, code);
		expect(order).toMatchObject({ couponCode: code, discountMinor: 1_000, totalMinor: quoted.totalMinor });
		expect(order.items.map(({ discountMinor }) => discountMinor)).toEqual([1_000]);
	});

	it('says why it does not count, and the order is not placed', async () => {
		const { code } = await coupon({ minimumMinor: 50_000 });
		const shopper = await shopperWithCart();
		const { notApplied } = await shopper.api.cart.quote({
			addressId: shopper.address.id,
			couponCode: (code ?? '').toLowerCase(),
		});
		expect(notApplied).toEqual([{ name: 'Harvest', code, reason: 'minimum_not_reached' }]);
		expect(await failure(place(shopper, code))).toEqual({
			code: 'COUPON_NOT_APPLICABLE',
			details: { reason: 'minimum_not_reached' },
		});
		expect(await failure(place(shopper, 'NO-SUCH'))).toMatchObject({ details: { reason: 'unknown_code' } });
		expect(await shop.em().count(Order, { user: shopper.user.id })).toBe(0);
	});

	it('of a first order counts once, however many first orders are placed at once', {
		tags: ['race'],
	}, async () => {
		const { code, id } = await coupon({ isFirstOrderOnly: true });
		const shopper = await shopperWithCart();
		const another = await createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand: 1_000_000 }] });
		const first = place(shopper, code);
		await shopper.put(another, 500);
		const outcomes = await Promise.allSettled([first, ...[1, 2, 3].map(() => place(shopper, code))]);
		expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
		expect(await shop.em().count(PromotionRedemption, { promotion: id })).toBeLessThanOrEqual(1);
	});
});

describe('limits', () => {
	it('R19 of five uses hold against forty orders at once', { tags: ['race'] }, async () => {
		const { code, id } = await coupon({ totalLimit: 5 });
		const shoppers = await Promise.all(Array.from({ length: 40 }, shopperWithCart));
		const outcomes = await Promise.all(
			shoppers.map((shopper) =>
				place(shopper, code).then(
					() => 'placed',
					async () => (await failure(place(shopper, code))).code,
				),
			),
		);
		expect(outcomes.filter((outcome) => outcome === 'placed')).toHaveLength(5);
		expect(new Set(outcomes)).toEqual(new Set(['placed', 'COUPON_NOT_APPLICABLE']));
		expect((await shop.em().findOneOrFail(Promotion, { id })).used).toBe(5);
		expect(await shop.em().count(PromotionRedemption, { promotion: id })).toBe(5);
	});

	it('R19 of one customer hold, however many of their orders are placed at once', {
		tags: ['race'],
	}, async () => {
		const { code, id } = await coupon({ perCustomerLimit: 2 });
		const shopper = await shopperWithCart();
		const { category } = shop.catalog;
		const products = await Promise.all(
			Array.from({ length: 8 }, () =>
				createProduct(shop.em(), { category, stock: [{ hub: shop.hub, onHand: 1_000_000 }] }),
			),
		);
		// Each puts something else into the one cart and orders what it finds there.
		const outcomes = await Promise.all(
			products.map(async (product) => {
				await shopper.put(product, 500);
				return place(shopper, code).then(
					({ discountMinor }) => discountMinor > 0,
					() => false,
				);
			}),
		);
		const used = outcomes.filter(Boolean).length;
		expect(used).toBeGreaterThan(0);
		expect(used).toBeLessThanOrEqual(2);
		const own = await shop.em().findOneOrFail(PromotionCustomer, { promotion: id, user: shopper.user.id });
		expect(own.used).toBe(used);
		expect(await shop.em().count(PromotionRedemption, { promotion: id })).toBe(used);
	});

	it('R01 R19 of a coupon and of the stock hold together against 200 orders at once', {
		tags: ['race'],
		timeout: 120_000,
	}, async () => {
		const { code, id } = await coupon({ totalLimit: 8 });
		const stock = [{ hub: shop.hub, onHand: 25_000 }];
		const product = await createProduct(shop.em(), { category: shop.catalog.category, stock });
		const shoppers = await Promise.all(Array.from({ length: 200 }, () => createShopper(shop)));
		await Promise.all(shoppers.map((shopper) => shopper.put(product, 1_000)));
		// Every other one has the coupon; all want of the same 25 kilograms.
		const outcomes = await Promise.allSettled(
			shoppers.map((shopper, index) => place(shopper, index % 2 === 0 ? code : null)),
		);
		const orders = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
		expect(orders).toHaveLength(25);
		const discounted = orders.filter(({ couponCode }) => couponCode === code).length;
		expect(discounted).toBeLessThanOrEqual(8);
		expect((await shop.em().findOneOrFail(Promotion, { id })).used).toBe(discounted);
		expect(await shop.em().count(PromotionRedemption, { promotion: id })).toBe(discounted);
		const item = await shop.em().findOneOrFail(StockItem, { product: product.id, hub: shop.hub.id });
		expect([item.onHand, item.reserved]).toEqual([25_000, 25_000]);
	});

	it('come back when an order is cancelled, once', async () => {
		const { code, id } = await coupon({ totalLimit: 1, perCustomerLimit: 1 });
		const shopper = await shopperWithCart();
		const order = await place(shopper, code);
		const other = await shopperWithCart();
		expect(await failure(place(other, code))).toMatchObject({ details: { reason: 'used_up' } });
		await Promise.allSettled([1, 2, 3].map(() => shopper.cancel(order.id)));
		expect((await shop.em().findOneOrFail(Promotion, { id })).used).toBe(0);
		const own = await shop.em().findOneOrFail(PromotionCustomer, { promotion: id, user: shopper.user.id });
		expect(own.used).toBe(0);
		expect((await place(other, code)).discountMinor).toBe(1_000);
	});
});

describe('what counts by itself', () => {
	it('counts for every order until staff end it', async () => {
		const { id } = await admin().promotions.create({ code: null, name: 'Monsoon', kind: 'flat', value: 700 });
		const shopper = await shopperWithCart();
		expect((await place(shopper, null)).discountMinor).toBe(700);
		const { items } = await admin().promotions.list({});
		expect(items.find((one) => one.id === id)).toMatchObject({ redemptions: 1, discountMinor: 700 });
		await admin().promotions.update({ id, isActive: false });
		expect((await place(await shopperWithCart(), null)).discountMinor).toBe(0);
	});

	it('is refused a limit that comes too late, and a code that is taken', async () => {
		const { id, code } = await coupon();
		expect(await failure(admin().promotions.update({ id, totalLimit: 5 }))).toMatchObject({
			code: 'PROMOTION_UNLIMITED',
		});
		expect(await failure(coupon({ code: code ?? '' }))).toMatchObject({ code: 'NAME_TAKEN' });
	});

	it('finds no place beside 50 others, new or resumed, until one of them has ended', async () => {
		const { promotions } = admin();
		const automatic = () =>
			promotions.create({ code: null, name: 'Small', kind: 'flat', value: 1, minimumMinor: 1_000_000 });
		const tooMany = { code: 'TOO_MANY_PROMOTIONS', details: { limit: MAX_AUTOMATIC_PROMOTIONS } };
		const { id: resumed } = await automatic();
		await promotions.update({ id: resumed, isActive: false });
		const count = () => shop.em().count(Promotion, { code: null, isActive: true });
		let last = resumed;
		while ((await count()) < MAX_AUTOMATIC_PROMOTIONS) last = (await automatic()).id;
		expect(await failure(automatic())).toEqual(tooMany);
		expect(await failure(promotions.update({ id: resumed, isActive: true }))).toEqual(tooMany);
		await promotions.update({ id: last, endsAt: shop.clock.now() });
		expect(await promotions.update({ id: resumed, isActive: true })).toMatchObject({ isActive: true });
		await shop.em().nativeUpdate(Promotion, { code: null }, { isActive: false });
	});
});

describe('delivery rules', () => {
	it('ask their hub’s fees of orders to come, and refuse small ones', async () => {
		const other = await openShop();
		try {
			const hubId = other.hub.id;
			const rule = { feeMinor: 4_000, freeFromMinor: null, minimumMinor: 5_000, packingFeeMinor: 300 };
			const { pricing } = other.as(other.staff).admin;
			expect(await pricing.getDeliveryRule({ hubId })).toMatchObject({
				feeMinor: 2_500,
				freeFromMinor: 20_000,
			});
			await pricing.setDeliveryRule({ hubId, ...rule });
			const shopper = await createShopper(other);
			await shopper.put(other.catalog.tomato, 500);
			expect(await failure(shopper.place())).toMatchObject({
				code: 'ORDER_TOO_SMALL',
				details: { minimumMinor: 5_000, subtotalMinor: 2_000 },
			});
			await shopper.put(other.catalog.tomato, 1_500);
			expect(await shopper.place()).toMatchObject({
				...{ subtotalMinor: 6_000, deliveryFeeMinor: 4_000, packingFeeMinor: 300, totalMinor: 10_300 },
			});
		} finally {
			await other.close();
		}
	});
});
