import { AuditEntry, Product, ProductImport, SellUnitPrice, StockItem } from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { deleteOldImportFiles, runProductImport } from './product-imports.public.ts';
import type { ProductImportOutput } from './product-imports.schemas.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff).admin.productImports;
const columns = [
	...['slug', 'category', 'name', 'name_hi', 'name_local', 'description', 'shelf_life_days', 'unit_kind'],
	...['unit_label', 'price_minor', 'currency', 'step_grams', 'min_grams', 'max_grams', 'pack_grams'],
	...['stock_quantity', 'synonyms', 'season'],
];

/** A row of a product sold by the piece. */
const row = (slug: string, traits: Record<string, string | number> = {}) => {
	const cells: Record<string, string | number> = {
		...{ slug, category: shop.catalog.category.slug, name: 'Brinjal', name_hi: 'बैंगन', name_local: '' },
		...{ description: 'Dark and glossy.', shelf_life_days: 5, unit_kind: 'count', unit_label: 'piece' },
		...{ price_minor: 1_200, currency: 'INR', season: 'all', synonyms: 'baingan', ...traits },
	};
	return [...columns, ...Object.keys(cells).filter((name) => !columns.includes(name))]
		.map((name) => cells[name] ?? '')
		.join(',');
};
const file = (rows: string[], more: string[] = []) =>
	[[...columns, ...more].join(','), ...rows, ''].join('\n');
const rows = (prefix: string, count: number, traits: Record<string, string | number> = {}) =>
	Array.from({ length: count }, (_, index) => row(`${prefix}-${index}`, traits));

async function handIn(content: string, mode: 'all_or_nothing' | 'good_rows'): Promise<string> {
	const body = Buffer.from(content);
	const { productImport, upload } = await staff().create({ mode, sizeBytes: body.length });
	const { status } = await fetch(upload.url, { method: upload.method, headers: upload.headers, body });
	expect(status).toBe(200);
	expect(await staff().submit({ id: productImport.id })).toMatchObject({ status: 'queued' });
	return productImport.id;
}

async function bringIn(content: string, mode: 'all_or_nothing' | 'good_rows'): Promise<ProductImportOutput> {
	const id = await handIn(content, mode);
	await runProductImport(shop.services, id);
	return staff().get({ id });
}

const reportOf = async (id: string) => (await fetch((await staff().getReport({ id })).url)).text();
const countOf = (prefix: string) => shop.em().count(Product, { slug: { $like: `${prefix}-%` } });

describe('good_rows', () => {
	it('writes each product whose rows are all right, and reports the others by line and column', async () => {
		const done = await bringIn(
			file([
				row('brinjal-1', { name_local: 'ಬದನೆ' }),
				row('brinjal-2'),
				row('brinjal-2', { unit_label: 'pack', price_minor: 0 }),
				row('brinjal-3', { category: 'nowhere' }),
				row('brinjal-4', { stock_quantity: 5 }),
			]),
			'good_rows',
		);
		expect(done).toMatchObject({ status: 'done', rowCount: 5, writtenCount: 1, problemCount: 3 });
		const report = (await reportOf(done.id)).trim().split('\r\n');
		expect(report[0]).toBe('line,column,message');
		expect(report[1]).toMatch(/^4,price_minor,/);
		expect(report.slice(2)).toEqual([
			...['5,category,is unknown: nowhere', '6,stock_quantity,has to be empty: stock is left alone'],
		]);
		const product = await shop.as(null).catalog.getProduct({ slug: 'brinjal-1' });
		expect(product).toMatchObject({ nameLocal: 'ಬದನೆ', inStock: false });
		expect((await shop.as(null).catalog.search({ query: 'baingan' })).items).toHaveLength(1);
		const trace = await shop.em().find(AuditEntry, { targetId: done.id }, { orderBy: { id: 'asc' } });
		expect(trace.map(({ action }) => action)).toEqual(['productImport.created', 'productImport.submitted']);
	});

	it('changes a product with its price history, and leaves alone what the file does not speak of', async () => {
		// What counts is the shop's clock, also where the machine's is ahead of it.
		shop.clock.advance(-60 * 60_000);
		const nutrition = {
			...{ energyKj: 100, fatG: 0.2, saturatesG: 0, carbohydrateG: 5.75, sugarsG: 2 },
			...{ fibreG: 3, proteinG: 1, saltG: 0 },
		};
		const values = { energy_kj: 100, fat_g: 0.2, saturates_g: 0, carbohydrate_g: 5.75, sugars_g: 2 };
		const more = { storage_tips: 'Cool and dry.', ...values, fibre_g: 3, protein_g: 1, salt_g: 0 };
		await bringIn(file([row('yam-1', more)], Object.keys(more)), 'good_rows');
		const page = () => shop.as(null).catalog.getProduct({ slug: 'yam-1' });
		expect(await page()).toMatchObject({ nutrition, storageTips: 'Cool and dry.' });
		const { id, units } = await page();
		await shop.as(shop.staff).admin.catalog.setStock({ productId: id, hubId: shop.hub.id, onHand: 7 });
		shop.clock.advance(1_000);
		await bringIn(file([row('yam-1', { price_minor: 1_500 })]), 'good_rows');
		expect(await page()).toMatchObject({ nutrition, storageTips: 'Cool and dry.' });
		expect((await page()).units[0]).toMatchObject({ id: units[0]?.id, priceMinor: 1_500 });
		const prices = await shop.em().find(SellUnitPrice, { sellUnit: units[0]?.id ?? '' });
		expect(prices.map(({ priceMinor, createdBy }) => [priceMinor, createdBy]).toSorted()).toEqual([
			[1_200, null],
			[1_500, shop.staff.id],
		]);
		expect(await shop.em().findOneOrFail(StockItem, { product: id })).toMatchObject({ onHand: 7 });
		const cleared = Object.fromEntries(Object.keys(more).map((name) => [name, '']));
		await bringIn(file([row('yam-1', cleared)], Object.keys(more)), 'good_rows');
		expect(await page()).toMatchObject({ nutrition: null, storageTips: '' });
	});

	it('keeps what was written when it is cancelled, and goes no further', async () => {
		const id = await handIn(file(rows('cancelled', 1_100)), 'good_rows');
		const run = runProductImport(shop.services, id);
		while ((await staff().get({ id })).writtenCount === 0) await new Promise((next) => setTimeout(next, 5));
		const cancelled = await staff().cancel({ id });
		await run;
		expect(await staff().get({ id })).toEqual(cancelled);
		expect(await countOf('cancelled')).toBe(cancelled.writtenCount);
		await runProductImport(shop.services, id);
		expect(await countOf('cancelled')).toBe(cancelled.writtenCount);
		expect(await failure(staff().cancel({ id }))).toEqual({
			...{ code: 'IMPORT_ENDED', details: { status: 'cancelled' } },
		});
	});

	it('R47 run twice at once, and again: every product and every price is written once', async () => {
		const id = await handIn(file(rows('twice', 1_100)), 'good_rows');
		await Promise.all([runProductImport(shop.services, id), runProductImport(shop.services, id)]);
		await runProductImport(shop.services, id);
		const done = { status: 'done', rowCount: 1_100, writtenCount: 1_100, problemCount: 0 };
		expect(await staff().get({ id })).toMatchObject(done);
		const again = await handIn(file(rows('twice', 1_100, { price_minor: 1_300 })), 'good_rows');
		const run = () => runProductImport(shop.services, again);
		await Promise.all([run(), run(), run()]);
		expect(await staff().get({ id: again })).toMatchObject(done);
		const changed = { sellUnit: { product: { slug: { $like: 'twice-%' } } }, priceMinor: 1_300 };
		expect(await shop.em().count(SellUnitPrice, changed)).toBe(1_100);
	});
});

describe('all_or_nothing', () => {
	it('writes nothing of a file with a bad row, and names all of them', async () => {
		const bad = [row('all-x', { price_minor: 'x' }), row('all-y', { season: '13' })];
		const refused = await bringIn(file([...rows('all', 600), ...bad]), 'all_or_nothing');
		expect(refused).toMatchObject({ status: 'refused', rowCount: 602, writtenCount: 0, problemCount: 2 });
		expect(refused.refuseReason).toMatch(/some rows/);
		expect(await countOf('all')).toBe(0);
		expect((await reportOf(refused.id)).split('\r\n')).toHaveLength(4);
		const done = await bringIn(file(rows('all', 600)), 'all_or_nothing');
		expect(done).toMatchObject({ status: 'done', rowCount: 600, writtenCount: 600, hasReport: false });
		expect(await countOf('all')).toBe(600);
	});

	it('writes nothing when it is cancelled before the end', async () => {
		const id = await handIn(file(rows('none', 1_100)), 'all_or_nothing');
		const run = runProductImport(shop.services, id);
		while ((await staff().get({ id })).status !== 'running') await new Promise((next) => setTimeout(next, 5));
		await staff().cancel({ id });
		await run;
		expect(await staff().get({ id })).toMatchObject({ status: 'cancelled', writtenCount: 0 });
		expect(await countOf('none')).toBe(0);
	});

	it('refuses what is no such file, and products that are deleted', async () => {
		const refused = await bringIn('slug,colour\n', 'all_or_nothing');
		expect(refused).toMatchObject({ status: 'refused', problemCount: 0, hasReport: false });
		expect(refused.refuseReason).toMatch(/^the header misses category, .*unknown columns colour$/);
		const { id } = await createProduct(shop.em(), { slug: 'gone-1' });
		await shop.as(shop.staff).admin.catalog.deleteProduct({ id });
		const deleted = await bringIn(file([row('gone-1')]), 'all_or_nothing');
		expect(await reportOf(deleted.id)).toContain('2,slug,is deleted: restore it first');
	});
});

describe('the upload', () => {
	it('R37 has to be there, of the announced size, and cannot be replaced once it is handed in', async () => {
		const { productImport, upload } = await staff().create({ mode: 'good_rows', sizeBytes: 9 });
		const { id } = productImport;
		expect(await failure(staff().submit({ id }))).toMatchObject({ code: 'UPLOAD_REFUSED' });
		const put = (body: string) => fetch(upload.url, { method: 'PUT', headers: upload.headers, body });
		await put('slug,name');
		const [first, second] = await Promise.all([staff().submit({ id }), staff().submit({ id })]);
		expect([first?.status, second?.status]).toEqual(['queued', 'queued']);
		await put('=cmd|boom');
		const { objectKey } = await shop.em().findOneOrFail(ProductImport, { id });
		const kept = await shop.services.objectStore.read(objectKey ?? '', 100);
		expect(Buffer.from(kept as Uint8Array).toString()).toBe('slug,name');
		await expect(staff().create({ mode: 'good_rows', sizeBytes: 30_000_000 })).rejects.toMatchObject({
			code: 'BAD_REQUEST',
		});
	});

	it('is listed newest first, and deleted after thirty days with its report', async () => {
		const { id } = await bringIn(file([row('old-1', { season: 'winter' })]), 'good_rows');
		const page = await staff().list({ limit: 1 });
		expect(page.items).toMatchObject([{ id, hasReport: true }]);
		const next = await staff().list({ limit: 1, cursor: page.nextCursor ?? undefined });
		expect(next.items[0]?.id).not.toBe(id);
		const { objectKey } = await shop.em().findOneOrFail(ProductImport, { id });
		shop.clock.advance(31 * 24 * 60 * 60 * 1_000);
		expect(await deleteOldImportFiles(shop.services)).toBeGreaterThan(0);
		expect(await deleteOldImportFiles(shop.services)).toBe(0);
		expect(await shop.services.objectStore.read(objectKey ?? '', 10_000)).toBeNull();
		expect(await staff().get({ id })).toMatchObject({ status: 'done', hasReport: false });
		expect(await failure(staff().getReport({ id }))).toMatchObject({ code: 'NOT_FOUND' });
		const missing = '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10';
		for (const call of [staff().get, staff().getReport, staff().cancel, staff().submit])
			expect(await failure(call({ id: missing }))).toMatchObject({ code: 'NOT_FOUND' });
	});
});
