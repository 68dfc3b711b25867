import { randomUUID } from 'node:crypto';
import { Cart, CartItem } from '@dailyveg/db';
import { createProduct, createUser } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { visit } from '../../testing/visit.ts';
import { MAX_CART_LINES } from './cart.schemas.ts';
import { deleteExpiredCarts } from './guest-cart.ts';

const DAY_MS = 24 * 60 * 60_000;

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const potato = () => shop.catalog.potato.units.getItems()[0]?.id ?? '';
const tomato = () => shop.catalog.tomato.units.getItems()[0]?.id ?? '';

async function createGuest() {
	const { token, expiresAt } = await shop.as(null).cart.create();
	return { cartToken: token, expiresAt, cart: shop.as(null, { cartToken: token }).cart };
}

const merging = (shopper: Pick<Shopper, 'user'>, cartToken: string, idempotencyKey = randomUUID()) =>
	shop.as(shopper.user, { cartToken, idempotencyKey }).cart.merge();

describe('a guest’s cart', () => {
	it('is opened by its token alone, which the table does not have', async () => {
		const guest = await createGuest();
		await guest.cart.setItem({ sellUnitId: potato(), quantity: 500 });
		expect(await guest.cart.get()).toMatchObject({ items: [{ quantity: 500 }], subtotalMinor: 1_750 });
		expect((await guest.cart.acceptPrices()).items).toHaveLength(1);
		expect((await guest.cart.removeItem({ sellUnitId: potato() })).items).toEqual([]);
		expect(await shop.em().count(Cart, { tokenHash: guest.cartToken })).toBe(0);
		for (const cartToken of [undefined, '', 'a'.repeat(43), `${guest.cartToken}a`, "' or 1=1 --"]) {
			const stranger = shop.as(null, { cartToken }).cart;
			expect(await failure(stranger.get())).toMatchObject({ code: 'UNAUTHENTICATED' });
			const set = stranger.setItem({ sellUnitId: potato(), quantity: 500 });
			expect(await failure(set)).toMatchObject({ code: 'UNAUTHENTICATED' });
		}
	});

	it('is not what somebody means who sends other credentials', async () => {
		const { cartToken } = await createGuest();
		const { api } = visit(shop.services, { cartToken, authorization: 'Bearer a.b.c' });
		expect(await failure(api.cart.get())).toMatchObject({ code: 'UNAUTHENTICATED' });
		expect(await failure(shop.as(shop.rider, { cartToken }).cart.get())).toMatchObject({ code: 'FORBIDDEN' });
		const shopper = await createShopper(shop);
		await shopper.put(shop.catalog.tomato, 500);
		const both = await shop.as(shopper.user, { cartToken }).cart.get();
		expect(both.items.map(({ slug }) => slug)).toEqual([shop.catalog.tomato.slug]);
	});

	it('is kept for 30 days after it was last changed, then deleted with its lines', async () => {
		const now = shop.clock.now();
		const guest = await createGuest();
		expect(guest.expiresAt.getTime() - now.getTime()).toBe(30 * DAY_MS);
		shop.clock.advance(29 * DAY_MS);
		await guest.cart.setItem({ sellUnitId: potato(), quantity: 500 });
		shop.clock.advance(29 * DAY_MS);
		expect((await guest.cart.get()).items).toHaveLength(1);
		await deleteExpiredCarts(shop.services);
		expect((await guest.cart.get()).items).toHaveLength(1);
		shop.clock.advance(DAY_MS);
		expect(await failure(guest.cart.get())).toMatchObject({ code: 'UNAUTHENTICATED' });
		expect(await deleteExpiredCarts(shop.services)).toBeGreaterThan(0);
		expect(await deleteExpiredCarts(shop.services)).toBe(0);
		shop.clock.set(now);
		expect(await failure(guest.cart.get())).toMatchObject({ code: 'UNAUTHENTICATED' });
	});

	it('R19 is made by an address no more often than its limit allows', async () => {
		const { api } = visit(shop.services, { ip: '203.0.113.77' });
		for (let made = 0; made < 600; made++) await api.cart.create();
		expect(await failure(api.cart.create())).toMatchObject({ code: 'RATE_LIMITED' });
		await visit(shop.services, { ip: '203.0.113.78' }).api.cart.create();
	});
});

describe('cart.merge', () => {
	it('adds the guest’s lines to the customer’s, once, and says what changed', async () => {
		const shopper = await createShopper(shop);
		await shopper.put(shop.catalog.potato, 4_000);
		const guest = await createGuest();
		await guest.cart.setItem({ sellUnitId: potato(), quantity: 2_000 });
		await guest.cart.setItem({ sellUnitId: tomato(), quantity: 500 });
		const key = randomUUID();
		const merged = await merging(shopper, guest.cartToken, key);
		expect(merged.items.map(({ sellUnitId, quantity }) => [sellUnitId, quantity])).toEqual([
			[potato(), 5_000],
			[tomato(), 500],
		]);
		expect(merged.changes).toEqual([
			{ sellUnitId: potato(), name: 'Potato', requested: 6_000, quantity: 5_000, reason: 'capped' },
		]);
		expect(await merging(shopper, guest.cartToken, key)).toEqual(merged);
		expect(await failure(merging(shopper, guest.cartToken))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(guest.cart.get())).toMatchObject({ code: 'UNAUTHENTICATED' });
		expect((await shopper.api.cart.get()).items).toEqual(merged.items);
	});

	it('leaves out what is no longer sold and what finds no place', async () => {
		const shopper = await createShopper(shop);
		const em = shop.em();
		const { category } = shop.catalog;
		for (let line = 0; line < MAX_CART_LINES - 1; line++)
			await shopper.put(await createProduct(em, { category }), 250);
		const guest = await createGuest();
		const withdrawn = await createProduct(em, { category });
		const sellUnitId = withdrawn.units.getItems()[0]?.id ?? '';
		for (const id of [sellUnitId, potato(), tomato()])
			await guest.cart.setItem({ sellUnitId: id, quantity: 500 });
		await shop.as(shop.staff).admin.catalog.updateProduct({ id: withdrawn.id, isActive: false });
		const { items, changes } = await merging(shopper, guest.cartToken);
		expect(items).toHaveLength(MAX_CART_LINES);
		expect(changes.map(({ reason, quantity }) => [reason, quantity])).toEqual([
			['not_sold', 0],
			['cart_full', 0],
		]);
	});

	it('needs a token that opens a cart, and a customer', async () => {
		const shopper = await createShopper(shop);
		const nothing = shop.as(shopper.user, { idempotencyKey: randomUUID() }).cart.merge();
		expect(await failure(nothing)).toEqual({ code: 'NOT_FOUND', details: { resource: 'guest cart' } });
		const { cartToken } = await createGuest();
		expect(await failure(merging({ user: shop.staff }, cartToken))).toMatchObject({ code: 'FORBIDDEN' });
		const other = shop.as(shopper.user, { cartToken }).cart.merge();
		expect(await failure(other)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REQUIRED' });
		const key = randomUUID();
		await merging(shopper, cartToken, key);
		const another = await createGuest();
		const reused = merging(shopper, another.cartToken, key);
		expect(await failure(reused)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
	});

	it('happens once, however many merge at the same time', { tags: ['race'] }, async () => {
		const shoppers = await Promise.all([createShopper(shop), createShopper(shop)]);
		const guest = await createGuest();
		await guest.cart.setItem({ sellUnitId: potato(), quantity: 500 });
		const attempts = shoppers.flatMap((shopper) => [0, 1, 2].map(() => merging(shopper, guest.cartToken)));
		const ends = await Promise.allSettled(attempts);
		expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const carts = await Promise.all(shoppers.map(({ api }) => api.cart.get()));
		expect(carts.flatMap(({ items }) => items).map(({ quantity }) => quantity)).toEqual([500]);
	});

	it('loses no line that is set meanwhile, in either cart', { tags: ['race'] }, async () => {
		const shopper = { user: await createUser(shop.em()) };
		const own = shop.as(shopper.user).cart;
		const guest = await createGuest();
		await guest.cart.setItem({ sellUnitId: potato(), quantity: 250 });
		const another = await createGuest();
		await another.cart.setItem({ sellUnitId: tomato(), quantity: 250 });
		const [first, second, set, late] = await Promise.allSettled([
			merging(shopper, guest.cartToken),
			merging(shopper, another.cartToken),
			own.setItem({ sellUnitId: potato(), quantity: 1_000 }),
			guest.cart.setItem({ sellUnitId: potato(), quantity: 500 }),
		]);
		expect([first.status, second.status, set.status]).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
		const quantities = new Map(
			(await own.get()).items.map(({ sellUnitId, quantity }) => [sellUnitId, quantity]),
		);
		expect(quantities.get(tomato())).toBe(250);
		// Set before the merge it is added to, set after it it counts alone; the guest's last word came in time or not at all.
		const added = late.status === 'fulfilled' ? 500 : 250;
		expect([1_000, 1_000 + added]).toContain(quantities.get(potato()));
		const orphans = await shop.em().count(CartItem, { cart: { tokenHash: { $ne: null } } });
		expect(orphans).toBe(0);
	});
});
