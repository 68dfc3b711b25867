import type { EntityManager } from '@mikro-orm/mysql';
import { toDate } from '../types/raw-date.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { SellUnitPrice } from './sell-unit-price.entity.ts';

/** `priceMinor` and `compareAtMinor` of the unit `u`, for a query that has a `priceJoin`. */
export const priceColumns = `ifnull(sp.price_minor, u.price_minor) as priceMinor,
	if(sp.id is null, u.compare_at_minor, sp.compare_at_minor) as compareAtMinor`;

/** Today's price of the unit `u`, for a condition or an assignment of a query that has a `priceJoin`. */
export const todaysPrice = 'ifnull(sp.price_minor, u.price_minor)';

const newestBegun = (alias: string, columns: string, hub: string): string =>
	`(select ${columns} from sell_unit_price ${alias}
		where ${alias}.sell_unit_id = u.id and ${alias}.hub_id ${hub} and ${alias}.effective_from <= ?
		order by ${alias}.effective_from desc, ${alias}.id desc limit 1)`;

const ofShop = newestBegun('shop_price', 'shop_price.id', 'is null');
const ofHub = (hub: string): string =>
	newestBegun('hub_price', 'if(hub_price.price_minor is null, null, hub_price.id)', `= ${hub}`);

/**
 * Price of its own that a hub has for the unit `u` at a moment, the one parameter; null where it follows the shop. `hub`
 * is an expression.
 */
export const ownPrice = (hub: string): string =>
	newestBegun('hub_price', 'hub_price.price_minor', `= ${hub}`);

/**
 * Joins the price (`sp`) that the sell unit `u` has at a moment: the hub's own, else the shop's, else none, and
 * `price_minor` of the unit counts. The one place that says what a unit costs: `priceAt` in SQL. Two look-ups in an
 * index a row, and right to the moment, whether or not a job has run.
 */
export function priceJoin(now: Date, hubId?: string): { sql: string; params: unknown[] } {
	if (hubId === undefined) return { sql: `left join sell_unit_price sp on sp.id = ${ofShop}`, params: [now] };
	return hubPriceJoin(now, '?', [uuidToBinary(hubId)]);
}

/** The same for a hub that the query itself finds out; `hub` is an expression that is null where there is none. */
export function hubPriceJoin(
	now: Date,
	hub: string,
	hubParams: unknown[] = [],
): { sql: string; params: unknown[] } {
	return {
		sql: `left join sell_unit_price sp on sp.id = coalesce(${ofHub(hub)}, ${ofShop})`,
		params: [...hubParams, now, now],
	};
}

/** The prices of a unit that concern all hubs, in no order. */
export function findShopPrices(em: EntityManager, sellUnitIds: string[]): Promise<SellUnitPrice[]> {
	return em.find(SellUnitPrice, { sellUnit: { $in: sellUnitIds }, hub: null });
}

/** Where one reads on in the prices of a unit: the last row of the page before. */
export interface PricePosition {
	effectiveFrom: string;
	id: string;
}

/** An entry of the price list of a unit. */
export interface PriceRow {
	id: string;
	hubId: string | null;
	priceMinor: number | null;
	compareAtMinor: number | null;
	/** As MySQL writes it, in UTC: what a cursor needs. */
	effectiveFrom: string;
	createdBy: string | null;
}

type RawPrice = Omit<PriceRow, 'id' | 'hubId' | 'createdBy'> & {
	id: Buffer;
	hubId: Buffer | null;
	createdBy: Buffer | null;
};

/** Schedule and history of a unit's prices, the latest first; of one hub or of all. */
export async function findPrices(
	em: EntityManager,
	query: { sellUnitId: string; hubId?: string; after?: PricePosition; limit: number },
): Promise<PriceRow[]> {
	const { sellUnitId, hubId, after, limit } = query;
	const conditions = ['sell_unit_id = ?'];
	const params: unknown[] = [uuidToBinary(sellUnitId)];
	if (hubId) {
		conditions.push('hub_id = ?');
		params.push(uuidToBinary(hubId));
	}
	if (after) {
		conditions.push('(effective_from < ? or (effective_from = ? and id < ?))');
		params.push(after.effectiveFrom, after.effectiveFrom, uuidToBinary(after.id));
	}
	const rows = await em.execute<RawPrice[]>(
		`select id, hub_id as hubId, price_minor as priceMinor, compare_at_minor as compareAtMinor,
			cast(effective_from as char) as effectiveFrom, created_by as createdBy
		from sell_unit_price where ${conditions.join(' and ')}
		order by effective_from desc, id desc limit ${limit}`,
		params,
	);
	return rows.map((row) => ({
		...row,
		id: uuidFromBinary(row.id),
		hubId: row.hubId && uuidFromBinary(row.hubId),
		createdBy: row.createdBy && uuidFromBinary(row.createdBy),
	}));
}

/** Ids of products a unit of which has had another price for the whole shop for less than `since`. */
export async function findRepricedProducts(em: EntityManager, since: Date, now: Date): Promise<string[]> {
	const { sql, params } = priceJoin(now);
	const rows = await em.execute<{ id: Buffer }[]>(
		`select distinct u.product_id as id
		from (select distinct sell_unit_id from sell_unit_price
			where effective_from > ? and effective_from <= ? and hub_id is null) changed
		join sell_unit u on u.id = changed.sell_unit_id ${sql}
		where sp.price_minor <> u.price_minor or not (sp.compare_at_minor <=> u.compare_at_minor)
		order by u.product_id`,
		[since, now, ...params],
	);
	return rows.map(({ id }) => uuidFromBinary(id));
}

/** How many switches ahead are read at once; the rest is read when these have passed. */
const SWITCHES_AHEAD = 100;

/** The moments at which some price changes: the last one that has come (if any), and those ahead. In milliseconds. */
export async function findPriceSwitches(em: EntityManager, now: Date): Promise<number[]> {
	const rows = await em.execute<{ at: string | null }[]>(
		`select cast(max(effective_from) as char) as at from sell_unit_price where effective_from <= ?
		union all
		select at from (select distinct cast(effective_from as char) as at, effective_from from sell_unit_price
			where effective_from > ? order by effective_from limit ${SWITCHES_AHEAD}) ahead`,
		[now, now],
	);
	return rows.flatMap(({ at }) => (at === null ? [] : [toDate(at).getTime()]));
}
