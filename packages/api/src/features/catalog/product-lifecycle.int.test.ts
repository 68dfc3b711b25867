import { AuditEntry, type Product } from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { switchDueProducts } from './switch-due-products.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const catalog = () => shop.as(shop.staff).admin.catalog;
const newProduct = (name: string, slug = name.toLowerCase().replaceAll(' ', '-')) =>
	createProduct(shop.em(), { name, slug, stock: [{ hub: shop.hub, onHand: 50_000 }] });
const notFound = { code: 'NOT_FOUND', details: { resource: 'product' } };

/** Whether customers find it: by its page, in the list and by search. */
async function isShown({ slug, name }: Product): Promise<boolean> {
	const { catalog: shown } = shop.as(null);
	const page = await shown.getProduct({ slug }).then(
		() => true,
		() => false,
	);
	const { items } = await shown.listProducts({ limit: 100 });
	const { items: found } = await shown.search({ query: name });
	const answers = new Set([page, ...[items, found].map((list) => list.some((item) => item.slug === slug))]);
	expect([...answers]).toHaveLength(1);
	return page;
}

const inMinutes = (minutes: number) => new Date(shop.clock.now().getTime() + minutes * 60_000);

describe('a deleted product', () => {
	it('is not shown, sold, planned or changed, and its slug stays taken', async () => {
		const product = await newProduct('Ridge gourd');
		const shopper = await createShopper(shop);
		await shopper.put(product, 250);
		expect(await isShown(product)).toBe(true);
		const deleted = await catalog().deleteProduct({ id: product.id });
		expect(deleted).toMatchObject({ isActive: false, deletedAt: shop.clock.now() });
		expect(await isShown(product)).toBe(false);

		expect((await shopper.api.cart.get()).items).toMatchObject([{ isAvailable: false }]);
		expect(await failure(shopper.place())).toMatchObject({ code: 'PRODUCT_UNAVAILABLE' });
		expect(await failure(shopper.put(product, 500))).toMatchObject({ code: 'NOT_FOUND' });

		const { id, slug } = product;
		expect(await failure(catalog().deleteProduct({ id }))).toEqual(notFound);
		expect(await failure(catalog().updateProduct({ id, isActive: true }))).toEqual(notFound);
		expect(await failure(catalog().scheduleProduct({ id, publishAt: null, unpublishAt: null }))).toEqual(
			notFound,
		);
		const again = catalog().createProduct({
			...{ slug, categorySlug: product.category.slug, name: 'Ridge gourd', nameHi: 'तोरी' },
			...{ description: 'Young', shelfLifeDays: 4 },
			units: [
				{
					...{ kind: 'count', label: 'piece', priceMinor: 2_000, currency: 'INR' },
					...{ stepGrams: null, minGrams: null, maxGrams: null, packGrams: 300 },
				},
			],
		});
		expect(await failure(again)).toMatchObject({ code: 'SLUG_TAKEN' });
	});

	it('comes back off sale, with a trace', async () => {
		const product = await newProduct('Snake gourd');
		const { id } = product;
		expect(await failure(catalog().restoreProduct({ id }))).toEqual(notFound);
		await catalog().scheduleProduct({ id, publishAt: null, unpublishAt: inMinutes(5) });
		await catalog().deleteProduct({ id });
		expect(await catalog().restoreProduct({ id })).toMatchObject({
			isActive: false,
			unpublishAt: null,
			deletedAt: null,
		});
		expect(await isShown(product)).toBe(false);
		await catalog().updateProduct({ id, isActive: true });
		expect(await isShown(product)).toBe(true);
		const trace = await shop.em().find(AuditEntry, { targetId: id }, { orderBy: { id: 'asc' } });
		expect(trace.map(({ action }) => action)).toEqual([
			'product.scheduled',
			'product.deleted',
			'product.restored',
			'product.changed',
		]);
	});
});

describe('a planned product', () => {
	it('is shown from its first moment to its last', async () => {
		const product = await newProduct('Alphonso mango');
		const { id } = product;
		await catalog().scheduleProduct({ id, publishAt: inMinutes(10), unpublishAt: inMinutes(20) });
		expect(await isShown(product)).toBe(false);
		shop.clock.advance(9 * 60_000);
		expect(await switchDueProducts(shop.services)).toBe(0);
		expect(await isShown(product)).toBe(false);
		shop.clock.advance(60_000);
		expect(await switchDueProducts(shop.services)).toBe(1);
		expect(await isShown(product)).toBe(true);
		expect(await switchDueProducts(shop.services)).toBe(0);
		shop.clock.advance(10 * 60_000);
		expect(await switchDueProducts(shop.services)).toBe(1);
		expect(await isShown(product)).toBe(false);
	});

	it('stays off sale when both moments passed while nobody looked', async () => {
		const product = await newProduct('Kesar mango');
		await catalog().scheduleProduct({
			id: product.id,
			publishAt: inMinutes(1),
			unpublishAt: inMinutes(2),
		});
		shop.clock.advance(5 * 60_000);
		expect(await switchDueProducts(shop.services)).toBe(1);
		expect(await isShown(product)).toBe(false);
	});

	it('follows whoever decides by hand, and a newer plan', async () => {
		const product = await newProduct('Langra mango');
		const { id } = product;
		const plan = { publishAt: inMinutes(10), unpublishAt: inMinutes(20) };
		await catalog().scheduleProduct({ id, ...plan });
		expect(await catalog().updateProduct({ id, isActive: true })).toMatchObject({
			...{ isActive: true, publishAt: null, unpublishAt: plan.unpublishAt },
		});
		expect(await catalog().updateProduct({ id, isActive: false })).toMatchObject({ unpublishAt: null });
		await catalog().scheduleProduct({ id, ...plan });
		const none = { publishAt: null, unpublishAt: null };
		expect(await catalog().scheduleProduct({ id, ...none })).toMatchObject({ ...none, isActive: false });
		shop.clock.advance(30 * 60_000);
		expect(await switchDueProducts(shop.services)).toBe(0);
	});

	it('cannot be planned into the past or backwards', async () => {
		const { id } = await newProduct('Totapuri mango');
		for (const [publishAt, unpublishAt, field] of [
			[inMinutes(-1), null, 'publishAt'],
			[null, inMinutes(0), 'unpublishAt'],
			[inMinutes(10), inMinutes(10), 'unpublishAt'],
		] as const) {
			expect(await failure(catalog().scheduleProduct({ id, publishAt, unpublishAt }))).toMatchObject({
				code: 'VALIDATION_FAILED',
				details: { issues: [{ path: [field] }] },
			});
		}
	});
});

describe('the list for staff', () => {
	it('finds products in every state, by the beginnings of their words, a page at a time', async () => {
		const names = ['Bottle gourd small', 'Bottle gourd large', 'Bottle gourd giant'];
		const products: Product[] = [];
		for (const name of names) products.push(await newProduct(name));
		const [small, large, giant] = products.map(({ id }) => id);
		if (!small || !large || !giant) throw new TypeError('three products');
		await catalog().deleteProduct({ id: small });
		await catalog().scheduleProduct({ id: large, publishAt: inMinutes(5), unpublishAt: null });

		const find = async (input: Parameters<ReturnType<typeof catalog>['listProducts']>[0]) =>
			(await catalog().listProducts({ search: 'BOTT gou', ...input })).items.map(({ id }) => id);
		expect(await find({})).toEqual([giant, large, small]);
		expect(await find({ state: 'active' })).toEqual([giant]);
		expect(await find({ state: 'inactive' })).toEqual([large]);
		expect(await find({ state: 'scheduled' })).toEqual([large]);
		expect(await find({ state: 'deleted' })).toEqual([small]);
		expect(await find({ search: 'giant bottle' })).toEqual([giant]);
		expect(await find({ search: '!%' })).toEqual([]);

		const first = await catalog().listProducts({ search: 'bottle', limit: 2 });
		const second = await catalog().listProducts({
			...{ search: 'bottle', limit: 2, cursor: first.nextCursor ?? undefined },
		});
		expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([giant, large, small]);
		expect(second.nextCursor).toBeNull();
		expect((await catalog().listProducts({ limit: 1 })).items).toHaveLength(1);
	});
});
