import type { EntityManager } from '@mikro-orm/mysql';
import type { Hub } from '../areas/hub.entity.ts';
import { Category } from '../catalog/category.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { measureOf } from '../catalog/product.writer.ts';
import { reindexProductTerms } from '../catalog/search-term.repository.ts';
import { SellUnit } from '../catalog/sell-unit.entity.ts';
import type { SellUnitInput } from '../catalog/sell-unit.fields.ts';
import { StockItem } from '../inventory/stock-item.entity.ts';
import { openLots } from '../inventory/stock-lot.repository.ts';
import { unique } from './unique.ts';

/** Sold by weight: ₹40 a kilogram in steps of 250 g, up to 5 kg. */
export function weightUnit(traits: Partial<SellUnitInput> = {}): SellUnitInput {
	return {
		kind: 'weight',
		label: 'kg',
		priceMinor: 4_000,
		compareAtMinor: null,
		currency: 'INR',
		stepGrams: 250,
		minGrams: 250,
		maxGrams: 5_000,
		packGrams: null,
		...traits,
	};
}

/** Sold by count: ₹15 a bunch of about 100 g. */
export function countUnit(traits: Partial<SellUnitInput> = {}): SellUnitInput {
	return {
		kind: 'count',
		label: 'bunch',
		priceMinor: 1_500,
		compareAtMinor: null,
		currency: 'INR',
		stepGrams: null,
		minGrams: null,
		maxGrams: null,
		packGrams: 100,
		...traits,
	};
}

/** A category. */
export async function createCategory(
	em: EntityManager,
	traits: { slug?: string; name?: string; nameHi?: string; parent?: Category; position?: number } = {},
): Promise<Category> {
	const category = em.create(Category, {
		slug: `vegetables-${unique()}`,
		name: 'Vegetables',
		nameHi: 'सब्ज़ियाँ',
		parent: null,
		...traits,
	});
	await em.persist(category).flush();
	return category;
}

/** What a test may want to fix of a product. Quantities in grams when a unit is by weight, else pieces. */
export interface ProductTraits {
	category?: Category;
	slug?: string;
	name?: string;
	nameHi?: string;
	nameLocal?: string;
	synonyms?: string;
	isActive?: boolean;
	createdAt?: Date;
	units?: SellUnitInput[];
	stock?: { hub: Hub; onHand: number; reserved?: number }[];
}

/** A product with its units, stock and search words; tomatoes by weight, nowhere in stock, unless told. */
export async function createProduct(
	em: EntityManager,
	{ category, units = [weightUnit()], stock = [], ...traits }: ProductTraits = {},
): Promise<Product> {
	const product = em.create(Product, {
		slug: `tomato-${unique()}`,
		name: 'Tomato',
		nameHi: 'टमाटर',
		nameLocal: '',
		description: 'Ripe red tomatoes.',
		synonyms: 'tamatar',
		shelfLifeDays: 5,
		imageKey: null,
		...traits,
		category: category ?? (await createCategory(em)),
	});
	product.setSellUnits(units.map((unit) => em.create(SellUnit, { ...unit, product })));
	for (const { hub, onHand, reserved = 0 } of stock)
		em.create(StockItem, { product, hub, measure: measureOf(units), onHand, reserved });
	await em.persist(product).flush();
	await openLots(em, [product.id], { at: new Date(), kind: 'opening' });
	await reindexProductTerms(em, product);
	return product;
}

/** Ids of so many products with nothing to buy of them, in one go. */
export async function createShelf(
	em: EntityManager,
	{ id: category }: Category,
	count: number,
): Promise<string[]> {
	const products = Array.from({ length: count }, () =>
		em.create(Product, {
			...{ slug: `shelved-${unique()}`, name: 'Gourd', nameHi: 'लौकी', nameLocal: '', description: '' },
			...{ synonyms: '', shelfLifeDays: 5, imageKey: null, category },
		}),
	);
	await em.persist(products).flush();
	return products.map(({ id }) => id);
}

/** A small shop: one product of each way of selling, each in stock at the hub. */
export interface TestCatalog {
	category: Category;
	/** By weight, 50 kg in stock. */
	tomato: Product;
	/** By count from a stock in pieces, 40 bunches. */
	coriander: Product;
	/** By weight and as 1 kg pack from one stock of 80 kg. */
	potato: Product;
}

/** The products of `TestCatalog`. */
export async function createCatalog(em: EntityManager, { hub }: { hub: Hub }): Promise<TestCatalog> {
	const category = await createCategory(em);
	const potatoPack = countUnit({ label: '1 kg pack', priceMinor: 3_800, packGrams: 1_000 });
	return {
		category,
		tomato: await createProduct(em, { category, slug: 'tomato', stock: [{ hub, onHand: 50_000 }] }),
		coriander: await createProduct(em, {
			category,
			slug: 'coriander',
			name: 'Coriander',
			nameHi: 'धनिया पत्ता',
			synonyms: 'dhania|cilantro',
			units: [countUnit()],
			stock: [{ hub, onHand: 40 }],
		}),
		potato: await createProduct(em, {
			category,
			slug: 'potato',
			name: 'Potato',
			nameHi: 'आलू',
			synonyms: 'aloo|batata',
			units: [weightUnit({ priceMinor: 3_500 }), potatoPack],
			stock: [{ hub, onHand: 80_000 }],
		}),
	};
}
