import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import type { StockMeasure } from '../inventory/inventory.enums.ts';
import { setStockLevels } from '../inventory/set-stock-levels.ts';
import { StockItem } from '../inventory/stock-item.entity.ts';
import { openLots } from '../inventory/stock-lot.repository.ts';
import { toDate } from '../types/raw-date.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { Nutrition } from './catalog.fields.ts';
import { placeholders } from './catalog.repository.ts';
import { refreshHubListPrices } from './hub-list-price.repository.ts';
import { priceColumns, priceJoin } from './price.repository.ts';
import { recordShopPrices } from './price.writer.ts';
import type { Price } from './price-schedule.ts';
import { Product } from './product.entity.ts';
import { insertProductTerms, replaceProductTerms } from './search-term.repository.ts';
import { SellUnit } from './sell-unit.entity.ts';
import type { SellUnitInput } from './sell-unit.fields.ts';

/** A product with its units and stock, as importer and seeder hand it over. */
export interface ProductDraft {
	slug: string;
	/** Id of the category. */
	category: string;
	name: string;
	nameHi: string;
	nameLocal: string;
	description: string;
	synonyms: string;
	season: string;
	shelfLifeDays: number;
	/** Both stay as they are when left out. */
	storageTips?: string | undefined;
	nutrition?: Nutrition | null | undefined;
	/** The first one is shown in lists. */
	units: [SellUnitInput, ...SellUnitInput[]];
	/** Quantity per hub id, in the product's measure; hubs left out keep what they have. */
	stock: Map<string, number>;
	/** When it came into the shop; now unless given. Ignored for a product that is already there. */
	createdAt?: Date;
}

/** What stays the same over many calls of `writeProducts`. */
export interface ProductWriteContext {
	/** Update time of the rows. */
	now: Date;
	/** Makes the key of a row created at that time; the seeder's are repeatable. */
	createId: (at: Date) => string;
	/** Words whose typo variants are known to be stored. */
	knownTerms: Set<string>;
	/** Who changes prices; nobody in particular when left out. */
	userId?: string | null;
}

/** A context for one run of an importer. */
export const newWriteContext = (now: Date): ProductWriteContext => ({
	now,
	createId: () => newId(),
	knownTerms: new Set(),
});

/** A stock is weighed when any unit of the product is. */
export const measureOf = (units: readonly { kind: 'weight' | 'count' }[]): StockMeasure =>
	units.some((unit) => unit.kind === 'weight') ? 'gram' : 'piece';

/** Inserts the products, or brings those whose slug is taken up to date: columns, units, stock, search index. */
export async function writeProducts(
	em: EntityManager,
	drafts: ProductDraft[],
	context: ProductWriteContext,
): Promise<void> {
	const existing = await findKept(em, drafts);
	const products = drafts.map((draft) => {
		const createdAt = draft.createdAt ?? context.now;
		const kept = existing.get(draft.slug);
		const { storageTips = kept?.storageTips ?? '', nutrition = kept?.nutrition ?? null } = draft;
		return { ...draft, storageTips, nutrition, createdAt, id: kept?.id ?? context.createId(createdAt) };
	});
	const changed = products.filter(({ slug }) => existing.has(slug));
	const created = products.filter(({ slug }) => !existing.has(slug));
	await upsertProducts(em, products, context.now);
	await upsertUnits(em, products, changed, context);
	await refreshHubListPrices(em, idsOf(changed), context.now);
	await insertStock(em, created, changed, context);
	await openLots(em, idsOf(created), { at: context.now, kind: 'import' });
	await setStock(em, changed, context.now);
	if (changed.length > 0) await replaceProductTerms(em, changed, context.knownTerms);
	await insertProductTerms(em, created, context.knownTerms);
}

type IdentifiedDraft = ProductDraft & { id: string; createdAt: Date };
type KeptProduct = Pick<Product, 'id' | 'storageTips' | 'nutrition'>;

async function findKept(em: EntityManager, drafts: ProductDraft[]): Promise<Map<string, KeptProduct>> {
	const slugs = drafts.map(({ slug }) => slug);
	const rows = await em.find(
		Product,
		{ slug: { $in: slugs } },
		{ fields: ['id', 'slug', 'storageTips', 'nutrition'], disableIdentityMap: true },
	);
	return new Map(rows.map(({ slug, id, storageTips, nutrition }) => [slug, { id, storageTips, nutrition }]));
}

function upsertProducts(em: EntityManager, products: IdentifiedDraft[], now: Date): Promise<void> {
	const rows = products.map(({ units, stock: _, ...columns }) => ({
		...columns,
		listPriceMinor: units[0].priceMinor,
		imageKey: null,
		updatedAt: now,
	}));
	// Whether it is on sale and which picture it has is decided in the shop, not in a file.
	return bulkInsert(em, Product, rows, {
		overwrite: [
			'category',
			'name',
			'nameHi',
			'nameLocal',
			'description',
			'synonyms',
			'season',
			'shelfLifeDays',
			'storageTips',
			'nutrition',
			'listPriceMinor',
			'updatedAt',
		],
	});
}

async function upsertUnits(
	em: EntityManager,
	products: IdentifiedDraft[],
	changed: IdentifiedDraft[],
	{ now, createId, userId = null }: ProductWriteContext,
): Promise<void> {
	const kept = changed.length > 0 ? await retireUnits(em, changed, now) : new Map<string, KeptUnit>();
	const rows = products.flatMap(({ id, units, createdAt }) =>
		units.map((unit, position) => ({
			...unit,
			id: kept.get(unitKey(id, unit.label))?.id ?? createId(createdAt),
			product: id,
			position,
			isActive: true,
			createdAt,
			updatedAt: now,
		})),
	);
	await bulkInsert(em, SellUnit, rows, {
		overwrite: [
			'kind',
			'priceMinor',
			'compareAtMinor',
			'currency',
			'stepGrams',
			'minGrams',
			'maxGrams',
			'packGrams',
			'position',
			'isActive',
			'updatedAt',
		],
	});
	await recordPrices(em, changed, kept, { at: now, userId });
}

/** A unit that was there already, and what it cost until now. */
interface KeptUnit extends Price {
	id: string;
	openedAt: Date;
}

/** Prices that a file changes begin now; those planned for later still take their turn. */
function recordPrices(
	em: EntityManager,
	changed: IdentifiedDraft[],
	kept: Map<string, KeptUnit>,
	by: { at: Date; userId: string | null },
): Promise<void> {
	const changes = changed.flatMap(({ id, units }) =>
		units.flatMap(({ label, priceMinor, compareAtMinor }) => {
			const unit = kept.get(unitKey(id, label));
			if (!unit || (unit.priceMinor === priceMinor && unit.compareAtMinor === compareAtMinor)) return [];
			const { id: sellUnitId, openedAt } = unit;
			return [{ sellUnitId, priceMinor, compareAtMinor, opening: unit, openedAt, effectiveFrom: by.at }];
		}),
	);
	return recordShopPrices(em, changes, by);
}

const unitKey = (productId: string, label: string): string => `${productId}/${label}`;

type RawKeptUnit = Price & { id: Buffer; productId: Buffer; label: string; openedAt: string | Date };

/** Where units that are off sale stand: behind every other, since lists show the unit at position 0. */
const RETIRED_POSITION = 1_000;

/** Takes all units of the products off sale; the caller puts those still listed back. Orders keep the rest. */
async function retireUnits(
	em: EntityManager,
	products: IdentifiedDraft[],
	now: Date,
): Promise<Map<string, KeptUnit>> {
	const ofProducts = { product: { $in: products.map(({ id }) => id) } };
	await em.nativeUpdate(SellUnit, ofProducts, {
		isActive: false,
		position: RETIRED_POSITION,
		updatedAt: now,
	});
	const price = priceJoin(now);
	const units = await em.execute<RawKeptUnit[]>(
		`select u.id, u.product_id as productId, u.label, u.created_at as openedAt, ${priceColumns}
		from sell_unit u ${price.sql} where u.product_id in (${placeholders(products)})`,
		[...price.params, ...products.map(({ id }) => uuidToBinary(id))],
	);
	return new Map(
		units.map(({ id, productId, label, openedAt, priceMinor, compareAtMinor }) => [
			unitKey(uuidFromBinary(productId), label),
			{
				id: uuidFromBinary(id),
				priceMinor,
				compareAtMinor,
				openedAt: toDate(openedAt),
			},
		]),
	);
}

const idsOf = (products: IdentifiedDraft[]): string[] => products.map(({ id }) => id);

/** Stock of new products, and what is new to a hub of those that were there; `setStock` fills the latter. */
async function insertStock(
	em: EntityManager,
	created: IdentifiedDraft[],
	changed: IdentifiedDraft[],
	{ now, createId }: ProductWriteContext,
): Promise<void> {
	const changedIds = new Set(idsOf(changed));
	const rows = [...created, ...changed].flatMap(({ id, units, stock, createdAt }) =>
		[...stock].map(([hub, onHand]) => ({
			id: createId(createdAt),
			hub,
			product: id,
			measure: measureOf(units),
			onHand: changedIds.has(id) ? 0 : onHand,
			reserved: 0,
			lowAt: null,
			expiringDays: null,
			createdAt,
			updatedAt: now,
		})),
	);
	if (rows.length > 0) await bulkInsert(em, StockItem, rows, 'ignore');
}

/** Stock of products that were there already, through the ledger. */
function setStock(em: EntityManager, changed: IdentifiedDraft[], now: Date): Promise<void> {
	const levels = changed.flatMap(({ id, units, stock }) =>
		[...stock].map(([hubId, onHand]) => ({ productId: id, hubId, measure: measureOf(units), onHand })),
	);
	return setStockLevels(em, levels, { kind: 'import', id: null, actorId: null }, now);
}
