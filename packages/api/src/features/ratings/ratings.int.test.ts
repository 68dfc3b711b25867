import { AuditEntry, findMiscountedProducts, Product, Rating, summarizeStars, User } from '@dailyveg/db';
import { createProduct, TEST_PASSWORD } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringOrder } from '../../testing/bring-order.ts';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { recalculateRatings } from './recalculate-ratings.ts';

let shop: OpenShop;
let meera: Shopper;
let spinach: Product;
beforeAll(async () => {
	shop = await openShop({ CACHE_TTL_SECONDS: 0 });
	meera = await createShopper(shop);
	spinach = await createProduct(shop.em(), { slug: 'spinach', stock: [{ hub: shop.hub, onHand: 50_000 }] });
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff).admin;
const tomato = () => shop.catalog.tomato;

/** An order of one product, moved on to the state. */
async function order(shopper: Shopper, product: Product, status: 'placed' | 'packed' | 'delivered') {
	await shopper.put(product, product.id === shop.catalog.coriander.id ? 1 : 250);
	const { id: orderId } = await shopper.place();
	if (status === 'placed') return orderId;
	await staff().orders.confirm({ orderId });
	await staff().orders.pack({ orderId });
	if (status === 'packed') return orderId;
	await bringOrder(shop, orderId);
	return orderId;
}

async function rate(shopper: Shopper, product: Product, stars: number, comment?: string) {
	const orderId = await order(shopper, product, 'delivered');
	return shopper.api.ratings.create({ orderId, productId: product.id, stars, comment });
}

const publicList = (product: Product, input: { sort?: 'newest' | 'highest'; cursor?: string } = {}) =>
	shop.as(null).ratings.list({ slug: product.slug, limit: 2, ...input });

describe('rating a product', () => {
	it('R05 is for delivered orders only', async () => {
		const productId = tomato().id;
		for (const status of ['placed', 'packed'] as const) {
			const orderId = await order(meera, tomato(), status);
			expect(await failure(meera.api.ratings.create({ orderId, productId, stars: 5 }))).toEqual({
				code: 'ORDER_NOT_DELIVERED',
				details: { status },
			});
		}
		const orderId = await order(meera, tomato(), 'placed');
		await meera.cancel(orderId);
		expect(await failure(meera.api.ratings.create({ orderId, productId, stars: 5 }))).toEqual({
			code: 'ORDER_NOT_DELIVERED',
			details: { status: 'cancelled' },
		});
	});

	it('R15 is for the own order and what it held', async () => {
		const orderId = await order(meera, tomato(), 'delivered');
		const other = await createShopper(shop);
		const notFound = { code: 'NOT_FOUND', details: { resource: 'order' } };
		const given = { orderId, productId: tomato().id, stars: 1 };
		expect(await failure(other.api.ratings.create(given))).toEqual(notFound);
		expect(
			await failure(meera.api.ratings.create({ ...given, productId: shop.catalog.coriander.id })),
		).toEqual(notFound);
		const { id } = await meera.api.ratings.create(given);
		const noRating = { code: 'NOT_FOUND', details: { resource: 'rating' } };
		expect(await failure(other.api.ratings.update({ id, stars: 5 }))).toEqual(noRating);
		expect(await failure(other.api.ratings.delete({ id }))).toEqual(noRating);
		expect((await other.api.ratings.listOwn({})).items).toEqual([]);
		await meera.api.ratings.delete({ id });
	});

	it('happens once per order and product, however often it is tried at once', {
		tags: ['race'],
	}, async () => {
		const orderId = await order(meera, tomato(), 'delivered');
		const attempts = await Promise.allSettled(
			Array.from({ length: 50 }, () =>
				meera.api.ratings.create({ orderId, productId: tomato().id, stars: 4 }),
			),
		);
		const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []));
		expect(refused).toHaveLength(49);
		expect(new Set(refused.map(({ cause }) => cause.code))).toEqual(new Set(['RATING_EXISTS']));
		expect(await shop.em().count(Rating, { order: orderId })).toBe(1);
		expect(await findMiscountedProducts(shop.em())).toEqual([]);
	});

	it('can be changed, which shows when', async () => {
		const { id } = await rate(meera, shop.catalog.coriander, 2, 'Limp');
		expect(await meera.api.ratings.update({ id, stars: 3 })).toMatchObject({ stars: 3, comment: 'Limp' });
		expect(await meera.api.ratings.update({ id, comment: null })).toMatchObject({ stars: 3, comment: null });
		const { items } = await meera.api.ratings.listOwn({ limit: 1 });
		expect(items).toMatchObject([{ id, product: { id: shop.catalog.coriander.id }, status: 'visible' }]);
		await meera.api.ratings.delete({ id });
		expect(await failure(meera.api.ratings.delete({ id }))).toMatchObject({ code: 'NOT_FOUND' });
	});
});

describe('what everybody reads', () => {
	it('is a page of visible ratings with the summary, and no more of a customer than a first name', async () => {
		const product = shop.catalog.coriander;
		const { slug } = product;
		const page = () => shop.as(null).catalog.listProducts({ sort: 'name' });
		const shown = async () => (await page()).items.find((item) => item.slug === slug)?.rating;
		expect(await publicList(product)).toEqual({ summary: null, items: [], nextCursor: null });
		expect(await shown()).toBeNull();

		const asha = await createShopper(shop);
		await shop.em().nativeUpdate(User, { id: asha.user.id }, { name: 'Asha Rao' });
		const ids: string[] = [];
		for (const stars of [3, 5, 4, 5]) ids.push((await rate(asha, product, stars, `${stars} stars`)).id);

		const newest = await publicList(product);
		expect(newest.summary).toEqual({ average: 4.3, count: 4, histogram: [0, 0, 1, 1, 2] });
		expect(newest.items[0]).toEqual({
			id: ids[3],
			stars: 5,
			comment: '5 stars',
			author: 'Asha R.',
			ratedOn: shop.clock.now().toISOString().slice(0, 10),
		});
		const older = await publicList(product, { cursor: newest.nextCursor ?? undefined });
		expect([...newest.items, ...older.items].map(({ id }) => id)).toEqual(ids.toReversed());
		expect(older.nextCursor).toBeNull();

		const highest = await publicList(product, { sort: 'highest' });
		const next = await publicList(product, { sort: 'highest', cursor: highest.nextCursor ?? undefined });
		expect([...highest.items, ...next.items].map(({ stars }) => stars)).toEqual([5, 5, 4, 3]);

		expect(await shown()).toEqual({ average: 4.3, count: 4 });
		expect((await shop.as(null).catalog.getProduct({ slug })).rating).toEqual({ average: 4.3, count: 4 });
	});

	it('ends with a product that is not sold', async () => {
		expect(await failure(shop.as(null).ratings.list({ slug: 'no-such-thing' }))).toMatchObject({
			code: 'NOT_FOUND',
		});
	});
});

describe('moderation', () => {
	it('takes a rating down and puts it back, with a trace', async () => {
		const product = spinach;
		const { id } = await rate(meera, product, 1, 'The rider is called Imran');
		expect((await publicList(product)).items).toHaveLength(1);
		const hidden = await staff().ratings.hide({ id, reason: 'Names a person' });
		expect(hidden).toMatchObject({
			status: 'hidden',
			moderationReason: 'Names a person',
			moderatedBy: { id: shop.staff.id },
		});
		expect(await publicList(product)).toMatchObject({ summary: null, items: [] });
		expect(await failure(staff().ratings.hide({ id, reason: 'Twice' }))).toMatchObject({ code: 'NOT_FOUND' });
		expect((await staff().ratings.list({ status: 'hidden' })).items).toMatchObject([{ id }]);

		const refused = { code: 'RATING_HIDDEN', details: {} };
		expect(await failure(meera.api.ratings.update({ id, stars: 5 }))).toEqual(refused);
		expect(await failure(meera.api.ratings.delete({ id }))).toEqual(refused);

		expect(await staff().ratings.restore({ id })).toMatchObject({
			status: 'visible',
			moderationReason: null,
		});
		expect((await publicList(product)).summary).toMatchObject({ average: 1, count: 1 });
		expect(await failure(staff().ratings.restore({ id }))).toMatchObject({ code: 'NOT_FOUND' });
		const trace = await shop.em().find(AuditEntry, { targetId: id }, { orderBy: { id: 'asc' } });
		expect(trace.map(({ action }) => action)).toEqual(['rating.hidden', 'rating.restored']);
	});

	it('finds ratings by product and stars', async () => {
		const productId = spinach.id;
		expect((await staff().ratings.list({ productId, maxStars: 1 })).items).toHaveLength(1);
		expect((await staff().ratings.list({ productId, maxStars: 1, status: 'hidden' })).items).toEqual([]);
		const pages = await staff().ratings.list({ limit: 1 });
		const rest = await staff().ratings.list({ cursor: pages.nextCursor ?? undefined });
		expect(rest.items.map(({ id }) => id)).not.toContain(pages.items[0]?.id);
	});
});

describe('the summary', () => {
	it('is exact after a storm of ratings, changes, deletions and moderation', async () => {
		const product = tomato();
		const shoppers = await Promise.all(Array.from({ length: 6 }, () => createShopper(shop)));
		const orders = await Promise.all(
			shoppers.map(async (shopper) => ({ shopper, orderId: await order(shopper, product, 'delivered') })),
		);
		const storm = orders.map(async ({ shopper, orderId }, index) => {
			for (let round = 0; round < 4; round++) {
				const stars = ((index + round) % 5) + 1;
				const { id } = await shopper.api.ratings.create({ orderId, productId: product.id, stars });
				const attempts = await Promise.allSettled([
					...[1, 2, 3, 4, 5].map((given) => shopper.api.ratings.update({ id, stars: given })),
					staff().ratings.hide({ id, reason: 'Storm' }),
					staff().ratings.hide({ id, reason: 'Storm' }),
					staff().ratings.restore({ id }),
				]);
				const codes = attempts.flatMap((end) => (end.status === 'rejected' ? [end.reason.cause?.code] : []));
				expect(['NOT_FOUND', 'RATING_HIDDEN']).toEqual(expect.arrayContaining([...new Set(codes)]));
				const rating = await shop.em().findOneOrFail(Rating, { id });
				if (round === 3 && index % 2 === 0) return;
				if (rating.status === 'hidden') await staff().ratings.restore({ id });
				await shopper.api.ratings.delete({ id });
			}
		});
		await Promise.all(storm);
		const rows = await shop.em().find(Rating, { product: product.id, status: 'visible' });
		const row = await shop.em().findOneOrFail(Product, { id: product.id });
		const sum = rows.reduce((total, { stars }) => total + stars, 0);
		expect(summarizeStars(row)).toEqual(
			rows.length === 0 ? null : { average: Math.round((10 * sum) / rows.length) / 10, count: rows.length },
		);
		expect(await findMiscountedProducts(shop.em())).toEqual([]);
		expect(await recalculateRatings(shop.services)).toBe(0);
	});

	it('is counted anew where somebody has written past it', async () => {
		await rate(meera, tomato(), 5);
		const before = await shop.em().findOneOrFail(Product, { id: tomato().id });
		await shop.em().nativeUpdate(Product, { id: tomato().id }, { stars5: 77, stars2: 9 });
		expect(await recalculateRatings(shop.services)).toBe(1);
		const { stars2, stars5 } = await shop.em().findOneOrFail(Product, { id: tomato().id });
		expect({ stars2, stars5 }).toEqual({ stars2: before.stars2, stars5: before.stars5 });
		expect(await recalculateRatings(shop.services)).toBe(0);
	});
});

describe('an author who leaves', () => {
	it('takes name and comment along, and leaves the stars', async () => {
		const leaving = await createShopper(shop);
		const product = spinach;
		const { id } = await rate(leaving, product, 5, 'I live behind the temple');
		const { summary } = await publicList(product);
		await leaving.api.account.delete({ password: TEST_PASSWORD });
		const after = await publicList(product);
		expect(after.summary).toEqual(summary);
		expect(after.items.find((item) => item.id === id)).toMatchObject({
			stars: 5,
			comment: null,
			author: null,
		});
	});
});
