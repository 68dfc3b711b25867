import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pincode } from './areas/pincode.entity.ts';
import { Product } from './catalog/product.entity.ts';
import { findProductsByTerms, findTerms } from './catalog/search.repository.ts';
import { reindexProductTerms } from './catalog/search-term.repository.ts';
import { SellUnit } from './catalog/sell-unit.entity.ts';
import { entities } from './entities.ts';
import { areaName, hubName, productDescription, productName, productSlug, sellUnitLabel } from './fields.ts';
import { StockItem } from './inventory/stock-item.entity.ts';
import { createOrm, type Orm } from './orm.ts';
import { seedShop } from './seeders/seed.ts';
import {
	countUnit,
	createAddress,
	createAreas,
	createCatalog,
	createHub,
	createProduct,
	createUser,
} from './testing/factories.ts';

let database: TestDatabase;
let orm: Orm;

beforeAll(async () => {
	database = await createTestDatabase();
	orm = await createOrm({ MYSQL_URL: database.url });
});
afterAll(async () => {
	await orm.close();
	await database.drop();
});

describe('factories', () => {
	it('make a shop and a customer who can order from it', async () => {
		const em = orm.em.fork();
		const { city, hub, served, unserved } = await createAreas(em);
		const user = await createUser(em);
		const address = await createAddress(em, { user, pincode: served });
		const { tomato, coriander, potato } = await createCatalog(em, { hub });
		const other = await createProduct(em, { stock: [{ hub: await createHub(em, { city }), onHand: 5 }] });
		expect([served.isServiceable, unserved.isServiceable]).toEqual([true, false]);
		expect(address.user.isDisabled).toBe(false);
		expect([tomato, coriander, potato, other].map(({ listPriceMinor }) => listPriceMinor)).toEqual([
			4_000, 1_500, 3_500, 4_000,
		]);
		const stock = await em.find(StockItem, { hub }, { orderBy: { onHand: 'asc' } });
		expect(stock.map(({ measure, available }) => [measure, available])).toEqual([
			['piece', 40],
			['gram', 50_000],
			['gram', 80_000],
		]);
	});
});

async function unitsOf({ id }: Product) {
	const { listPriceMinor, units } = await orm.em.fork().findOneOrFail(Product, id, { populate: ['units'] });
	return [listPriceMinor, ...units.getItems().map(({ label, isActive }) => [label, isActive])];
}

describe('a product', () => {
	it('has at least one unit, the price of the first, and keeps those that are left out', async () => {
		const em = orm.em.fork();
		const product = await createProduct(em, {});
		const kilogram = product.units.getItems();
		expect(() => product.setSellUnits([])).toThrow(TypeError);
		const bunch = em.create(SellUnit, { ...countUnit({ label: 'big bunch', priceMinor: 2_900 }), product });
		product.setSellUnits([bunch, ...kilogram]);
		await em.flush();
		expect(await unitsOf(product)).toEqual([2_900, ['big bunch', true], ['kg', true]]);
		product.setSellUnits(kilogram);
		await em.flush();
		expect(await unitsOf(product)).toEqual([4_000, ['kg', true], ['big bunch', false]]);
	});

	it('is found by its new words and no more by its old ones', async () => {
		const em = orm.em.fork();
		const product = await createProduct(em, { name: 'Ashgourd', synonyms: 'petha' });
		product.name = 'Waxgourd';
		await em.transactional(async (inner) => {
			await inner.flush();
			await reindexProductTerms(inner, product);
		});
		const find = async (word: string) => {
			const found = await findProductsByTerms(em, [await findTerms(em, word)], { limit: 5 });
			return found.map(({ id }) => id);
		};
		expect(await find('waxgourd')).toEqual([product.id]);
		expect(await find('wxagourd')).toEqual([product.id]);
		expect(await find('petha')).toEqual([product.id]);
		expect(await find('ashgourd')).toEqual([]);
	});
});

describe('stock', () => {
	it('cannot be oversold, whatever the code does', async () => {
		const em = orm.em.fork();
		const item = await em.findOneOrFail(StockItem, { measure: 'piece' });
		await expect(
			em.nativeUpdate(StockItem, { id: item.id }, { reserved: item.onHand + 1 }),
		).rejects.toThrow();
		expect(await em.nativeUpdate(StockItem, { id: item.id }, { reserved: item.onHand })).toBe(1);
	});
});

describe('every entity', () => {
	it('is clean after it is loaded: a flush writes nothing', async () => {
		const seeded = await createTestDatabase();
		const shop = await createOrm({ MYSQL_URL: seeded.url });
		await seedShop(shop, { scale: 'demo', orderCount: 30, seed: 1 });
		for (const entity of entities) {
			const em = shop.em.fork();
			await em.find(entity as typeof Pincode, {}, { limit: 20 });
			em.getUnitOfWork().computeChangeSets();
			expect(em.getUnitOfWork().getChangeSets(), entity.name).toEqual([]);
		}
		await shop.close();
		await seeded.drop();
	});

	it('has room for all that its fields allow', () => {
		const lengthOf = (entity: string, property: string) =>
			Number(
				[...orm.getMetadata().getAll().values()].find(({ className }) => className === entity)?.properties[
					property as never
				]?.['length'],
			);
		for (const [field, entity, property] of [
			[productName, 'Product', 'name'],
			[productSlug, 'Product', 'slug'],
			[productDescription, 'Product', 'description'],
			[sellUnitLabel, 'SellUnit', 'label'],
			[areaName, 'Pincode', 'areaName'],
			[hubName, 'Hub', 'name'],
		] as const)
			expect(field.maxLength, `${entity}.${property}`).toBe(lengthOf(entity, property));
	});
});
