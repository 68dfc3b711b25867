import type { EntityManager } from '@mikro-orm/mysql';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import {
	listPrice,
	type ProductRow,
	placeholders,
	readProductRows,
	type SqlPart,
	stockExists,
} from './catalog.repository.ts';

/** Columns that can order the list; each has indexes on Product. */
export type ProductSortColumn = 'name' | 'list_price_minor' | 'created_at';

export interface ProductPageQuery {
	/** One id or several: a category and those below it. */
	categoryIds?: string[];
	/** Of the price in the hub. */
	minPriceMinor?: number;
	maxPriceMinor?: number;
	inStock?: boolean;
	/** Prices and stock of this hub; those of the shop at large, and stock of any hub, when left out. */
	hubId?: string;
	/** Prices are those of this moment. */
	now: Date;
	sort: { column: ProductSortColumn; direction: 'asc' | 'desc' };
	/** Sort key and id of the last row of the page before. */
	after?: { value: string | number; id: string };
	limit: number;
}

/** Which products `p` a page is made of, by what they are sorted, and by which price they are chosen. */
interface PageKeys {
	which: string;
	/** Columns. */
	sort: string;
	id: string;
	price: SqlPart;
}

const onSale = 'p.is_active = 1';

/** One page of active products: in one query, or in three when it is sorted by the prices of a hub. */
export function findProductPage(em: EntityManager, query: ProductPageQuery): Promise<ProductRow[]> {
	const { hubId, sort } = query;
	if (hubId !== undefined && sort.column === 'list_price_minor')
		return findHubPricePage(em, { ...query, hubId });
	const keys = { which: onSale, sort: `p.${sort.column}`, id: 'p.id', price: listPrice(hubId) };
	return readProductRows(em, query, `product p ${sortHint(query)}`, conditionsOf(query, keys));
}

/** A set of categories tempts the optimizer to read them all and sort; the index of the sort stops after a page. */
const sortHint = ({ categoryIds = [], sort }: ProductPageQuery): string =>
	categoryIds.length > 1 ? `force index (product_is_active_${sort.column}_id_index)` : '';

/** What a page asks for, with its order and limit. */
function conditionsOf(query: ProductPageQuery, { which, sort, id, price }: PageKeys): SqlPart {
	const { categoryIds, minPriceMinor, maxPriceMinor, inStock, hubId, after, limit } = query;
	const { direction } = query.sort;
	const beyond = direction === 'asc' ? '>' : '<';
	const conditions = [which];
	const params: unknown[] = [];
	const where = (sql: string, ...values: unknown[]) => {
		conditions.push(sql);
		params.push(...values);
	};
	if (categoryIds?.length === 1) where('p.category_id = ?', ...categoryIds.map(uuidToBinary));
	if (categoryIds && categoryIds.length !== 1)
		where(`p.category_id in (${placeholders(categoryIds)})`, ...categoryIds.map(uuidToBinary));
	if (minPriceMinor !== undefined) where(`${price.sql} >= ?`, ...price.params, minPriceMinor);
	if (maxPriceMinor !== undefined) where(`${price.sql} <= ?`, ...price.params, maxPriceMinor);
	if (inStock) {
		const stock = stockExists(hubId);
		where(stock.sql, ...stock.params);
	}
	if (after) {
		const { value, id: last } = after;
		// The first half is redundant, yet it is the one an index range can start from.
		where(
			`${sort} ${beyond}= ? and (${sort} ${beyond} ? or ${id} ${beyond} ?)`,
			...[value, value, uuidToBinary(last)],
		);
	}
	return {
		sql: `where ${conditions.join(' and ')} order by ${sort} ${direction}, ${id} ${direction} limit ${limit}`,
		params,
	};
}

type HubPageQuery = ProductPageQuery & { hubId: string };

/**
 * A page in the order of a hub's prices. Products with a price of the hub's own and the others are each read in the order
 * of an index, as far as the page reaches, and put together.
 */
async function findHubPricePage(em: EntityManager, query: HubPageQuery): Promise<ProductRow[]> {
	const { sort, limit, now, hubId } = query;
	const own = await findOwnPriced(em, query);
	const others = await findShopPriced(em, limitedBy(own[limit - 1], query));
	const sign = sort.direction === 'asc' ? 1 : -1;
	const page = [...own, ...others]
		.sort((a, b) => sign * (a.priceMinor - b.priceMinor || (a.id < b.id ? -1 : 1)))
		.slice(0, limit);
	if (page.length === 0) return [];
	const rows = await readProductRows(em, { now, hubId }, 'product p', {
		sql: `where p.id in (${placeholders(page)})`,
		params: page.map(({ id }) => uuidToBinary(id)),
	});
	const rowOf = new Map(rows.map((row) => [row.id, row]));
	return page.flatMap(({ id, priceMinor }) => {
		const row = rowOf.get(id);
		return row ? [{ ...row, listPriceMinor: priceMinor }] : [];
	});
}

interface PricedProduct {
	id: string;
	priceMinor: number;
}

/** Nothing beyond the last product of a full page gets onto it; without this a hub that prices all it has would read on. */
function limitedBy(last: PricedProduct | undefined, query: HubPageQuery): HubPageQuery {
	if (!last) return query;
	const { minPriceMinor = last.priceMinor, maxPriceMinor = last.priceMinor } = query;
	return query.sort.direction === 'asc'
		? { ...query, maxPriceMinor: Math.min(maxPriceMinor, last.priceMinor) }
		: { ...query, minPriceMinor: Math.max(minPriceMinor, last.priceMinor) };
}

/** Those of which the hub has a price of its own: all in the order of their prices, or the few of a category sorted. */
function findOwnPriced(em: EntityManager, query: HubPageQuery): Promise<PricedProduct[]> {
	const price = { sql: 'l.price_minor', params: [] };
	const from =
		query.categoryIds?.length === 1
			? 'product p straight_join hub_list_price l on l.product_id = p.id and l.hub_id = ?'
			: 'hub_list_price l straight_join product p on p.id = l.product_id and l.hub_id = ?';
	return findPriced(em, query, from, { which: onSale, sort: price.sql, id: 'l.product_id', price });
}

/** Those that cost there what they cost in the shop at large. */
function findShopPriced(em: EntityManager, query: HubPageQuery): Promise<PricedProduct[]> {
	const price = { sql: 'p.list_price_minor', params: [] };
	const from = `product p ${sortHint(query)} left join hub_list_price l on l.product_id = p.id and l.hub_id = ?`;
	const which = `${onSale} and l.product_id is null`;
	return findPriced(em, query, from, { which, sort: price.sql, id: 'p.id', price });
}

async function findPriced(
	em: EntityManager,
	query: HubPageQuery,
	from: string,
	keys: PageKeys,
): Promise<PricedProduct[]> {
	const rest = conditionsOf(query, keys);
	const rows = await em.execute<{ id: Buffer; priceMinor: number }[]>(
		`select p.id, ${keys.sort} as priceMinor from ${from} ${rest.sql}`,
		[uuidToBinary(query.hubId), ...rest.params],
	);
	return rows.map(({ id, priceMinor }) => ({ id: uuidFromBinary(id), priceMinor }));
}
