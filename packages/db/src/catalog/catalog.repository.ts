import type { EntityManager } from '@mikro-orm/mysql';
import { type RatingSummary, type StarCounts, starColumns, summarizeStars } from '../ratings/star-counts.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { SellUnitKind } from './catalog.enums.ts';
import type { Nutrition } from './catalog.fields.ts';
import { priceColumns, priceJoin } from './price.repository.ts';
import type { ShownImage } from './product.entity.ts';

/** A sell unit as lists and details read it; weights in grams, price in minor units. */
export interface SellUnitRow {
	id: string;
	kind: SellUnitKind;
	label: string;
	priceMinor: number;
	compareAtMinor: number | null;
	currency: string;
	stepGrams: number | null;
	minGrams: number | null;
	maxGrams: number | null;
	packGrams: number | null;
}

/** A product as lists read it: without hydration, one query for the whole page. */
export interface ProductRow {
	id: string;
	slug: string;
	name: string;
	nameHi: string;
	nameLocal: string;
	/** Months as `1|2|12`, or `all`. */
	season: string;
	imageKey: string | null;
	categorySlug: string;
	categoryName: string;
	/** Last moment of the sort key: what a cursor needs. */
	createdAt: string;
	listPriceMinor: number;
	inStock: boolean;
	rating: RatingSummary | null;
	/** In lists only the first. */
	images: ShownImage[];
	unit: SellUnitRow;
}

/** Columns that can order the list; each has indexes on Product. */
export type ProductSortColumn = 'name' | 'list_price_minor' | 'created_at';

export interface ProductPageQuery {
	/** One id or several: a category and those below it. */
	categoryIds?: string[];
	minPriceMinor?: number;
	maxPriceMinor?: number;
	inStock?: boolean;
	/** Stock of this hub; of any hub when left out. */
	hubId?: string;
	/** Prices are those of this moment. */
	now: Date;
	sort: { column: ProductSortColumn; direction: 'asc' | 'desc' };
	/** Sort key and id of the last row of the page before. */
	after?: { value: string | number; id: string };
	limit: number;
}

const unitColumns = `u.id as unitId, u.kind, u.label, ${priceColumns}, u.currency,
	u.step_grams as stepGrams, u.min_grams as minGrams, u.max_grams as maxGrams, u.pack_grams as packGrams`;

const productColumns = `p.id, p.slug, p.name, p.name_hi as nameHi, p.name_local as nameLocal, p.season,
	p.image_key as imageKey,
	c.slug as categorySlug, c.name as categoryName, p.created_at as createdAt, p.list_price_minor as listPriceMinor,
	${starColumns}`;

// As text: MySQL returns JSON parsed, MariaDB does not.
const firstImage = `cast(json_extract(p.images, '$[0]') as char) as images`;
const allImages = 'cast(p.images as char) as images';

type RawUnit = Omit<SellUnitRow, 'id'> & { unitId: Buffer };
type RawProduct = Omit<ProductRow, 'id' | 'unit' | 'inStock' | 'images' | 'rating'> &
	RawUnit &
	StarCounts & { id: Buffer; inStock: number; images: string | null };

/**
 * Whether the product can be ordered: in the hub, or in any. A scalar look-up rather than EXISTS, which MariaDB
 * turns into a join with the whole materialized stock table.
 */
export function stockExists(hubId: string | undefined): { sql: string; params: Buffer[] } {
	const hub = hubId ? ' and s.hub_id = ?' : '';
	return {
		sql: `(select 1 from stock_item s where s.product_id = p.id and s.on_hand > s.reserved${hub} limit 1) is not null`,
		params: hubId ? [uuidToBinary(hubId)] : [],
	};
}

/** One page of active products. Left joins keep MariaDB on the index of the sort (inner ones make it filesort). */
export async function findProductPage(em: EntityManager, query: ProductPageQuery): Promise<ProductRow[]> {
	const stock = stockExists(query.hubId);
	const conditions = ['p.is_active = 1'];
	const price = priceJoin(query.now, query.hubId);
	const params: unknown[] = [...stock.params, ...price.params];
	const where = (sql: string, ...values: unknown[]) => {
		conditions.push(sql);
		params.push(...values);
	};
	const { column, direction } = query.sort;
	if (query.categoryIds?.length === 1) where('p.category_id = ?', ...query.categoryIds.map(uuidToBinary));
	if (query.categoryIds && query.categoryIds.length !== 1) {
		where(`p.category_id in (${placeholders(query.categoryIds)})`, ...query.categoryIds.map(uuidToBinary));
	}
	if (query.minPriceMinor !== undefined) where('p.list_price_minor >= ?', query.minPriceMinor);
	if (query.maxPriceMinor !== undefined) where('p.list_price_minor <= ?', query.maxPriceMinor);
	if (query.inStock) where(stock.sql, ...stock.params);
	if (query.after) {
		const { value, id } = query.after;
		const beyond = direction === 'asc' ? '>' : '<';
		// The first half is redundant, yet it is the one an index range can start from.
		where(
			`p.${column} ${beyond}= ? and (p.${column} ${beyond} ? or p.id ${beyond} ?)`,
			value,
			value,
			uuidToBinary(id),
		);
	}
	// A set of categories tempts the optimizer to read them all and sort; the index of the sort stops after a page.
	const hint =
		(query.categoryIds?.length ?? 0) > 1 ? `force index (product_is_active_${column}_id_index)` : '';
	const rows = await em.execute<RawProduct[]>(
		`select ${productColumns}, ${firstImage}, ${unitColumns}, ${stock.sql} as inStock
		from product p ${hint}
		left join category c on c.id = p.category_id
		left join sell_unit u on u.product_id = p.id and u.position = 0 ${price.sql}
		where ${conditions.join(' and ')}
		order by p.${column} ${direction}, p.id ${direction}
		limit ${query.limit}`,
		params,
	);
	return rows.map(toProductRow);
}

/** Active products by id, in no order. */
export async function findProductsByIds(
	em: EntityManager,
	ids: string[],
	now: Date,
	hubId?: string,
): Promise<ProductRow[]> {
	if (ids.length === 0) return [];
	const stock = stockExists(hubId);
	const price = priceJoin(now, hubId);
	const rows = await em.execute<RawProduct[]>(
		`select ${productColumns}, ${firstImage}, ${unitColumns}, ${stock.sql} as inStock
		from product p
		left join category c on c.id = p.category_id
		left join sell_unit u on u.product_id = p.id and u.position = 0 ${price.sql}
		where p.id in (${placeholders(ids)}) and p.is_active = 1`,
		[...stock.params, ...price.params, ...ids.map(uuidToBinary)],
	);
	return rows.map(toProductRow);
}

/** A product with everything its page shows. */
export interface ProductDetailRow extends Omit<ProductRow, 'unit'> {
	description: string;
	synonyms: string;
	shelfLifeDays: number;
	storageTips: string;
	nutrition: Nutrition | null;
	units: SellUnitRow[];
}

type RawDetail = RawProduct &
	Pick<ProductDetailRow, 'description' | 'synonyms' | 'shelfLifeDays' | 'storageTips'> & {
		nutrition: string | null;
	};

/** An active product by slug with its active units, in one query; null when there is none. */
export async function findProductBySlug(
	em: EntityManager,
	slug: string,
	now: Date,
	hubId?: string,
): Promise<ProductDetailRow | null> {
	const stock = stockExists(hubId);
	const price = priceJoin(now, hubId);
	const rows = await em.execute<RawDetail[]>(
		`select ${productColumns}, ${allImages}, ${unitColumns}, ${stock.sql} as inStock, p.description,
			p.synonyms, p.shelf_life_days as shelfLifeDays, p.storage_tips as storageTips,
			cast(p.nutrition as char) as nutrition
		from product p
		left join category c on c.id = p.category_id
		left join sell_unit u on u.product_id = p.id and u.is_active = 1 ${price.sql}
		where p.slug = ? and p.is_active = 1
		order by u.position`,
		[...stock.params, ...price.params, slug],
	);
	const [first] = rows;
	if (!first) return null;
	const { unit: _unit, ...product } = toProductRow(first);
	return {
		...product,
		description: first.description,
		synonyms: first.synonyms,
		shelfLifeDays: first.shelfLifeDays,
		storageTips: first.storageTips,
		nutrition: first.nutrition === null ? null : JSON.parse(first.nutrition),
		units: rows.map(toUnitRow),
	};
}

/** `?, ?, ?` for an IN list. */
export function placeholders(values: readonly unknown[]): string {
	return values.map(() => '?').join(', ');
}

function toUnitRow(raw: RawUnit): SellUnitRow {
	return {
		id: uuidFromBinary(raw.unitId),
		kind: raw.kind,
		label: raw.label,
		priceMinor: raw.priceMinor,
		compareAtMinor: raw.compareAtMinor,
		currency: raw.currency,
		stepGrams: raw.stepGrams,
		minGrams: raw.minGrams,
		maxGrams: raw.maxGrams,
		packGrams: raw.packGrams,
	};
}

function toProductRow(raw: RawProduct): ProductRow {
	return {
		id: uuidFromBinary(raw.id),
		slug: raw.slug,
		name: raw.name,
		nameHi: raw.nameHi,
		nameLocal: raw.nameLocal,
		season: raw.season,
		imageKey: raw.imageKey,
		categorySlug: raw.categorySlug,
		categoryName: raw.categoryName,
		createdAt: raw.createdAt,
		listPriceMinor: raw.listPriceMinor,
		inStock: raw.inStock === 1,
		rating: summarizeStars(raw),
		images: toImages(raw.images),
		unit: toUnitRow(raw),
	};
}

/** One picture, or a list of them. */
function toImages(json: string | null): ShownImage[] {
	return json === null ? [] : [JSON.parse(json)].flat();
}
