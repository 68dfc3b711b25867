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
	createdAt: string;
	/** By which lists are sorted: the price of `unit`, up to a minute late. */
	listPriceMinor: number;
	inStock: boolean;
	rating: RatingSummary | null;
	/** In lists only the first. */
	images: ShownImage[];
	unit: SellUnitRow;
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

/** An SQL expression, or part of one, with its parameters. */
export interface SqlPart {
	sql: string;
	params: unknown[];
}

/** The price by which lists choose the product `p`: that of the hub where it has one of its own, else the shop's. */
export function listPrice(hubId: string | undefined): SqlPart {
	if (hubId === undefined) return { sql: 'p.list_price_minor', params: [] };
	return {
		sql: `ifnull((select l.price_minor from hub_list_price l where l.product_id = p.id and l.hub_id = ?),
			p.list_price_minor)`,
		params: [uuidToBinary(hubId)],
	};
}

/**
 * Whether the product can be ordered: in the hub, or in any. A scalar look-up rather than EXISTS, which MariaDB
 * turns into a join with the whole materialized stock table.
 */
export function stockExists(hubId: string | undefined): SqlPart {
	const hub = hubId ? ' and s.hub_id = ?' : '';
	return {
		sql: `(select 1 from stock_item s where s.product_id = p.id and s.on_hand > s.reserved${hub} limit 1) is not null`,
		params: hubId ? [uuidToBinary(hubId)] : [],
	};
}

/**
 * Products of `from`, which names them `p`, as lists show them in the hub, or in the shop at large. `rest` are conditions
 * and order. Left joins keep MariaDB on the index of the sort (inner ones make it filesort).
 */
export async function readProductRows(
	em: EntityManager,
	{ now, hubId }: { now: Date; hubId?: string | undefined },
	from: string,
	rest: SqlPart,
): Promise<ProductRow[]> {
	const stock = stockExists(hubId);
	const price = priceJoin(now, hubId);
	const rows = await em.execute<RawProduct[]>(
		`select ${productColumns}, ${firstImage}, ${unitColumns}, ${stock.sql} as inStock
		from ${from}
		left join category c on c.id = p.category_id
		left join sell_unit u on u.product_id = p.id and u.position = 0 ${price.sql}
		${rest.sql}`,
		[...stock.params, ...price.params, ...rest.params],
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
	return readProductRows(em, { now, hubId }, 'product p', {
		sql: `where p.id in (${placeholders(ids)}) and p.is_active = 1`,
		params: ids.map(uuidToBinary),
	});
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
