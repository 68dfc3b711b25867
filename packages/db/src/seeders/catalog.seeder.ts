import { hubIds } from '../areas/area.lookup.ts';
import { Pincode } from '../areas/pincode.entity.ts';
import { bulkInsert } from '../bulk-insert.ts';
import { categoryCsvRow, type ProductCsvRow, productCsvRow } from '../catalog/catalog.csv-row.ts';
import { Category } from '../catalog/category.entity.ts';
import { categoryIds, productDraft } from '../catalog/product.import.ts';
import { type ProductDraft, type ProductWriteContext, writeProducts } from '../catalog/product.writer.ts';
import { readTrustedCsv } from '../import/read-csv.ts';
import { dataFile } from './data-file.ts';
import { demoAddress } from './demo-accounts.ts';
import { productVariants, variedQuantity } from './product-variants.ts';
import { DAY, newRow, type SeedContext } from './seed-context.ts';

const PRODUCTS_PER_BATCH = 500;

/** A real product is out of stock in so many of its hubs. */
const OUT_OF_STOCK_SHARE = 0.08;

/** The oldest product came so long before now, the others since, in even steps. */
const CATALOG_AGE = 365 * DAY;

/** Categories and real products, then variants of them until there are `productCount`; returns how many there are. */
export async function seedCatalog(context: SeedContext, productCount: number): Promise<number> {
	await seedCategories(context);
	const hubs = await hubsFavouredFirst(context);
	const bases = await realProducts(context, hubs);
	const total = Math.max(productCount, bases.length);
	const write: ProductWriteContext = {
		now: context.now,
		createId: (at) => context.random.uuid(at),
		knownTerms: new Set(),
	};
	let done = 0;
	for (const batch of batchesOf(allProducts(context, bases, hubs, total))) {
		await writeProducts(context.em, batch, write);
		done += batch.length;
		context.onProgress('products', done, total);
	}
	return done;
}

async function seedCategories(context: SeedContext): Promise<void> {
	const rows = await readTrustedCsv(dataFile('categories.csv'), categoryCsvRow);
	const ids = await categoryIds(context.em);
	for (const row of rows) if (!ids.has(row.slug)) ids.set(row.slug, newRow(context).id);
	const categories = rows.map((row) => ({
		...newRow(context),
		id: ids.get(row.slug),
		slug: row.slug,
		parent: row.parent_slug === null ? null : (ids.get(row.parent_slug) ?? null),
		name: row.name,
		nameHi: row.name_hi,
		position: row.position,
	}));
	await bulkInsert(context.em, Category, categories, {
		overwrite: ['parent', 'name', 'nameHi', 'position', 'updatedAt'],
	});
}

/** All hubs, the demo customer's first. */
async function hubsFavouredFirst({ em }: SeedContext): Promise<[string, ...string[]]> {
	const { hub } = await em.findOneOrFail(
		Pincode,
		{ code: demoAddress.pincode },
		{ fields: ['hub'], disableIdentityMap: true },
	);
	if (!hub) throw new TypeError(`the demo customer's pincode ${demoAddress.pincode} has no hub`);
	return [hub.id, ...[...(await hubIds(em)).values()].filter((id) => id !== hub.id)];
}

async function realProducts({ em, random }: SeedContext, hubs: string[]): Promise<ProductDraft[]> {
	const rows = await readTrustedCsv(dataFile('products.csv'), productCsvRow);
	const categories = await categoryIds(em);
	const bySlug = Map.groupBy(rows, (row: ProductCsvRow) => row.slug);
	return [...bySlug.values()].map((unitRows) => {
		const draft = productDraft(unitRows, categories, hubs);
		const stock = [...draft.stock].map(([hub, usual]): [string, number] => [
			hub,
			random.chance(OUT_OF_STOCK_SHARE) ? 0 : variedQuantity(usual, draft.units, random),
		]);
		return { ...draft, stock: new Map(stock) };
	});
}

function* allProducts(
	{ random, now }: SeedContext,
	bases: ProductDraft[],
	hubs: [string, ...string[]],
	total: number,
): Generator<ProductDraft> {
	const oldest = now.getTime() - CATALOG_AGE;
	const variants = productVariants({ bases, hubs, random });
	for (let index = 0; index < total; index++) {
		const draft = bases[index] ?? variants.next().value;
		// Ascending, so that keys (UUID v7) append to the table instead of scattering.
		yield { ...draft, createdAt: new Date(oldest + Math.floor((index * CATALOG_AGE) / total)) };
	}
}

function* batchesOf(products: Iterable<ProductDraft>): Generator<ProductDraft[]> {
	let batch: ProductDraft[] = [];
	for (const product of products) {
		batch.push(product);
		if (batch.length < PRODUCTS_PER_BATCH) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
