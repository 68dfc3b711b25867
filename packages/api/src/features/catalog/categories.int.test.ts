import { AuditEntry, Category } from '@dailyveg/db';
import { countUnit, createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure, type OpenShop, openShop } from '../../testing/shopper.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff).admin.categories;
const shown = async () => (await shop.as(null).catalog.listCategories()).items.map(({ slug }) => slug);
let made = 0;
const create = (
	traits: { parentId?: string | null; isHidden?: boolean; name?: string } = {},
): ReturnType<ReturnType<typeof staff>['create']> =>
	staff().create({ slug: `shelf-${made++}`, name: 'Shelf', nameHi: 'शेल्फ़', ...traits });
const missing = '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10';

describe('admin.categories', () => {
	it('adds one last below its parent, with three names, and shows it at once', async () => {
		const top = await create();
		const first = await create({ parentId: top.id });
		const second = await staff().create({
			...{ slug: 'soppu', parentId: top.id, name: 'Greens', nameHi: 'साग', nameLocal: 'ಸೊಪ್ಪು' },
		});
		expect(second).toMatchObject({ parentId: top.id, parentSlug: top.slug, nameLocal: 'ಸೊಪ್ಪು', products: 0 });
		expect(second.position).toBeGreaterThan(first.position);
		const slugs = await shown();
		expect(slugs.filter((slug) => [top.slug, first.slug, 'soppu'].includes(slug))).toEqual([
			top.slug,
			first.slug,
			'soppu',
		]);
		expect(await failure(staff().create({ slug: 'soppu', name: 'a', nameHi: 'b' }))).toMatchObject({
			code: 'SLUG_TAKEN',
		});
		expect(await failure(create({ parentId: missing }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('renames one, and products say so', async () => {
		const { id, slug } = await create({ name: 'Roots' });
		const category = shop.em().getReference(Category, id);
		await createProduct(shop.em(), { category, name: 'Yam', slug: 'yam' });
		await staff().update({ id, name: 'Roots and tubers' });
		const product = await shop.as(null).catalog.getProduct({ slug: 'yam' });
		expect(product).toMatchObject({ categorySlug: slug, categoryName: 'Roots and tubers' });
		const { items } = await staff().list();
		expect(items.find((item) => item.id === id)).toMatchObject({ products: 1 });
		expect(await failure(staff().update({ id: missing, name: 'a' }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('hides one with all below it, while their products stay on sale', async () => {
		const top = await create();
		const middle = await create({ parentId: top.id });
		const low = await create({ parentId: middle.id });
		const category = shop.em().getReference(Category, low.id);
		await createProduct(shop.em(), { category, name: 'Truffle', slug: 'truffle', units: [countUnit()] });
		await staff().update({ id: middle.id, isHidden: true });
		const slugs = await shown();
		expect(slugs).toContain(top.slug);
		expect(slugs).not.toContain(middle.slug);
		expect(slugs).not.toContain(low.slug);
		const { catalog } = shop.as(null);
		expect(await failure(catalog.listProducts({ category: low.slug }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await catalog.getProduct({ slug: 'truffle' })).toMatchObject({ categorySlug: low.slug });
		await staff().update({ id: middle.id, isHidden: false });
		expect(await shown()).toContain(low.slug);
	});

	it('moves one with all below it, and never below itself', async () => {
		const [left, right] = [await create(), await create()];
		const child = await create({ parentId: left.id });
		const grandchild = await create({ parentId: child.id });
		const moved = await staff().move({ id: child.id, parentId: right.id });
		expect(moved).toMatchObject({ parentId: right.id, parentSlug: right.slug });
		const slugs = await shown();
		expect(slugs.indexOf(right.slug)).toBeLessThan(slugs.indexOf(grandchild.slug));
		for (const parentId of [right.id, child.id, grandchild.id])
			expect(await failure(staff().move({ id: right.id, parentId }))).toMatchObject({
				code: 'CATEGORY_CYCLE',
			});
		expect(await staff().move({ id: child.id, parentId: null })).toMatchObject({ parentId: null });
		expect(await failure(staff().move({ id: missing, parentId: null }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('makes no more than five levels, by adding or by moving', async () => {
		let parentId: string | null = null;
		const line: string[] = [];
		for (let level = 0; level < 5; level++) {
			const { id } = await create({ parentId });
			line.push(id);
			parentId = id;
		}
		const tooDeep = { code: 'VALIDATION_FAILED', details: { issues: [{ path: ['parentId'] }] } };
		expect(await failure(create({ parentId }))).toMatchObject(tooDeep);
		const pair = await create();
		await create({ parentId: pair.id });
		const [, , , fourth = ''] = line;
		expect(await failure(staff().move({ id: pair.id, parentId: fourth }))).toMatchObject(tooDeep);
	});

	it('orders those of one parent, first those that are named', async () => {
		const top = await create();
		const ids: string[] = [];
		for (let index = 0; index < 4; index++) ids.push((await create({ parentId: top.id })).id);
		const [a = '', b = '', c = '', d = ''] = ids;
		const { items } = await staff().reorder({ parentId: top.id, categoryIds: [d, b, d] });
		const ordered = (list: { id: string; parentId: string | null }[]) =>
			list.filter(({ parentId }) => parentId === top.id).map(({ id }) => id);
		expect(ordered(items)).toEqual([d, b, a, c]);
		expect(ordered((await staff().list()).items)).toEqual([d, b, a, c]);
		expect(await failure(staff().reorder({ parentId: top.id, categoryIds: [top.id] }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		const trace = await shop.em().find(AuditEntry, { targetId: top.id }, { orderBy: { id: 'asc' } });
		expect(trace.map(({ action }) => action)).toEqual(['category.created', 'category.reordered']);
	});

	it('two moves at once that would make a circle: one is refused', { tags: ['race'] }, async () => {
		const [left, right] = [await create(), await create()];
		const outcomes = await Promise.allSettled([
			staff().move({ id: left.id, parentId: right.id }),
			staff().move({ id: right.id, parentId: left.id }),
		]);
		expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
		expect(await failure(Promise.reject(refused.reason))).toMatchObject({ code: 'CATEGORY_CYCLE' });
		const rows = await shop.em().find(Category, { id: { $in: [left.id, right.id] } });
		expect(rows.filter(({ parent }) => parent === null)).toHaveLength(1);
		for (const { id } of [left, right]) await shop.em().nativeUpdate(Category, { id }, { parent: null });
		await shop.em().nativeDelete(Category, { id: { $in: [left.id, right.id] } });
	});

	it('those added at once have places of their own', { tags: ['race'] }, async () => {
		const top = await create();
		const all = await Promise.all(Array.from({ length: 6 }, () => create({ parentId: top.id })));
		expect(new Set(all.map(({ position }) => position)).size).toBe(6);
		await shop.em().nativeDelete(Category, { parent: top.id });
		await shop.em().nativeDelete(Category, { id: top.id });
	});
});

describe('what a product tells', () => {
	const nutrition = {
		...{ energyKj: 74, fatG: 0.2, saturatesG: 0.03, carbohydrateG: 2.7 },
		...{ sugarsG: 2.6, fibreG: 1.2, proteinG: 0.9, saltG: 0.01 },
	};
	const draft = (slug: string) => ({
		...{ slug, categorySlug: shop.catalog.category.slug, name: 'Plum tomato', nameHi: 'टमाटर' },
		...{ nameLocal: 'ಟೊಮೆಟೊ', description: 'Firm.', shelfLifeDays: 6, season: '11|12|1' },
		units: [
			{ kind: 'weight' as const, label: 'kg', priceMinor: 900, stepGrams: 250, minGrams: 250, maxGrams: 500 },
		],
	});

	it('has three names, season, storage and nutrition, and staff change each', async () => {
		const { catalog } = shop.as(shop.staff).admin;
		const slug = 'plum-tomato';
		const storageTips = 'At room temperature.';
		const { id } = await catalog.createProduct({ ...draft(slug), storageTips, nutrition });
		const page = () => shop.as(null).catalog.getProduct({ slug });
		expect(await page()).toMatchObject({
			...{ nameLocal: 'ಟೊಮೆಟೊ', season: '11|12|1', seasonMonths: [11, 12, 1], storageTips, nutrition },
		});
		const salty = { ...nutrition, saltG: 1.25 };
		await catalog.updateProduct({ id, nutrition: salty, season: 'all', synonyms: 'perini' });
		expect(await page()).toMatchObject({ nutrition: salty, storageTips, nameLocal: 'ಟೊಮೆಟೊ' });
		expect((await page()).seasonMonths).toHaveLength(12);
		expect((await shop.as(null).catalog.search({ query: 'perini' })).items).toHaveLength(1);
		const elsewhere = await create();
		await catalog.updateProduct({ id, nutrition: null, categorySlug: elsewhere.slug });
		expect(await page()).toMatchObject({ nutrition: null, categorySlug: elsewhere.slug });
		expect(await failure(catalog.updateProduct({ id, categorySlug: 'nowhere' }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		const trace = await shop.em().find(AuditEntry, { targetId: id }, { orderBy: { id: 'asc' } });
		expect(trace[1]).toMatchObject({
			before: { nutrition, season: '11|12|1' },
			after: { nutrition: salty, season: 'all' },
		});
	});

	it('refuses nutrition that cannot be', async () => {
		const { catalog } = shop.as(shop.staff).admin;
		for (const wrong of [
			{ sugarsG: 2.8 },
			{ saturatesG: 0.3 },
			{ proteinG: 97 },
			{ proteinG: 0.123 },
			{ energyKj: 4_000 },
			{ fatG: -1 },
		]) {
			const product = { ...draft('odd-tomato'), nutrition: { ...nutrition, ...wrong } };
			await expect(catalog.createProduct(product)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		}
	});
});
