import { newId, OutboxMessage, Product } from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import {
	deleteOldProductExports,
	recordProductFile,
	runProductImport,
	writeProductFile,
} from './product-imports.public.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff).admin;

async function exported(): Promise<{ id: string; text: string }> {
	const { id } = await staff().productExports.create();
	expect(await staff().productExports.get({ id })).toMatchObject({ url: null, rowsWritten: 0 });
	const jobs = await shop.em().find(OutboxMessage, { name: 'productImports.export' });
	expect(jobs.map(({ payload }) => payload)).toContainEqual({ exportId: id });
	const written = await writeProductFile(shop.services, id);
	if (!written) throw new TypeError('it is not wanted');
	await transact(shop.services, (em) => recordProductFile(em, written));
	const { url, rowsWritten } = await staff().productExports.get({ id });
	const text = await (await fetch(url ?? '')).text();
	expect(text.trim().split('\r\n')).toHaveLength(rowsWritten + 1);
	return { id, text };
}

async function snapshot(): Promise<string> {
	const em = shop.em();
	const tables = [
		await em.execute('select * from product order by id'),
		await em.execute('select * from sell_unit where is_active = 1 order by id'),
		await em.execute('select * from sell_unit_price order by id'),
		await em.execute('select * from product_term order by product_id, term'),
		await em.execute('select * from stock_item order by id'),
	];
	return JSON.stringify(tables, (key, value) => (key === 'updated_at' ? undefined : value));
}

it('what is exported comes in again and changes nothing, whatever the products hold', async () => {
	const nutrition = {
		...{ energyKj: 100, fatG: 0.25, saturatesG: 0, carbohydrateG: 5.75, sugarsG: 2 },
		...{ fibreG: 3, proteinG: 1.01, saltG: 0 },
	};
	const { id, units } = await staff().catalog.createProduct({
		...{ slug: 'curry-leaf', categorySlug: shop.catalog.category.slug, name: 'Curry, "fresh"' },
		...{ nameHi: 'कढ़ी पत्ता', nameLocal: 'ಕರಿಬೇವು', description: 'Two\nlines.', shelfLifeDays: 6 },
		...{ synonyms: 'kadi|patta', season: '6|7', storageTips: 'Dry, then cold.', nutrition },
		units: [
			{ kind: 'count', label: 'bunch', priceMinor: 900, compareAtMinor: 1_000, packGrams: 50 },
			{ kind: 'weight', label: 'kg', priceMinor: 9_000, stepGrams: 50, minGrams: 50, maxGrams: 500 },
		],
	});
	shop.clock.advance(1_000);
	const unitPrices = [{ sellUnitId: units[0]?.id ?? '', priceMinor: 950, compareAtMinor: 1_000 }];
	await staff().catalog.updateProduct({ id, unitPrices, isActive: false });
	const deleted = await createProduct(shop.em(), { slug: 'gone-leaf' });
	await staff().catalog.deleteProduct({ id: deleted.id });
	const { text } = await exported();
	expect(text).not.toContain('gone-leaf');
	expect(text).toContain('Dry, then cold.');

	const before = await snapshot();
	const body = Buffer.from(text);
	const { productImport, upload } = await staff().productImports.create({
		...{ mode: 'all_or_nothing', sizeBytes: body.length },
	});
	await fetch(upload.url, { method: upload.method, headers: upload.headers, body });
	await staff().productImports.submit({ id: productImport.id });
	await runProductImport(shop.services, productImport.id);
	const products = await shop.em().count(Product, { deletedAt: null });
	expect(await staff().productImports.get({ id: productImport.id })).toMatchObject({
		...{ status: 'done', problemCount: 0, writtenCount: products },
	});
	expect(await snapshot()).toBe(before);
});

it('is written once, kept for a week, and holds no formulas', async () => {
	await createProduct(shop.em(), { slug: 'odd-name', name: '=1+1' });
	const { id, text } = await exported();
	expect(text).toContain("'=1+1");
	expect(await writeProductFile(shop.services, id)).toBeNull();
	shop.clock.advance(8 * 24 * 60 * 60 * 1_000);
	expect(await failure(staff().productExports.get({ id }))).toMatchObject({ code: 'NOT_FOUND' });
	expect(await deleteOldProductExports(shop.services)).toBeGreaterThan(0);
	const key = `exports/products/${id}.csv`;
	expect(await shop.services.objectStore.read(key, 1_000_000)).toBeNull();
	expect(await failure(staff().productExports.get({ id: newId() }))).toMatchObject({ code: 'NOT_FOUND' });
});
