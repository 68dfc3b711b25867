import type { EntityManager } from '@mikro-orm/mysql';
import { firstIdAt, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { placeholders } from './catalog.repository.ts';
import { standingOf } from './standing.ts';

/** Sales of so many days count. */
const SALES_DAYS = 28;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Products that are looked at by one statement: short enough to hold nobody up. */
const PRODUCTS_PER_BATCH = 2_000;

/** Lines of orders of the last four weeks that were not cancelled, by the id of the product. */
export async function countSoldLines(em: EntityManager, now: Date): Promise<Map<string, number>> {
	const since = new Date(now.getTime() - SALES_DAYS * DAY_MS);
	const rows = await em.execute<{ id: Buffer; soldLines: number }[]>(
		`select u.product_id as id, count(*) as soldLines
		from customer_order o join order_item i on i.order_id = o.id join sell_unit u on u.id = i.sell_unit_id
		where o.id >= ? and o.status <> 'cancelled' group by u.product_id`,
		[uuidToBinary(firstIdAt(since))],
	);
	return new Map(rows.map(({ id, soldLines }) => [uuidFromBinary(id), Number(soldLines)]));
}

/** A product with what its standing follows from. */
export interface StandingRow {
	id: string;
	soldLines: number;
	standing: number;
	inStock: boolean;
}

/** The next products by id, and what their standing follows from; none after the last. */
export async function findStandings(em: EntityManager, after: string | null): Promise<StandingRow[]> {
	const rows = await em.execute<(Omit<StandingRow, 'id' | 'inStock'> & { id: Buffer; inStock: number })[]>(
		`select p.id, p.sold_lines as soldLines, p.standing,
			(select 1 from stock_item s where s.product_id = p.id and s.on_hand > s.reserved limit 1) is not null as inStock
		from product p ${after === null ? '' : 'where p.id > ?'} order by p.id limit ${PRODUCTS_PER_BATCH}`,
		after === null ? [] : [uuidToBinary(after)],
	);
	return rows.map((row) => ({ ...row, id: uuidFromBinary(row.id), inStock: row.inStock === 1 }));
}

/** Writes sales and standing where they changed, and brings the search index of the products in line. */
export async function writeStandings(
	em: EntityManager,
	rows: StandingRow[],
	soldLines?: Map<string, number>,
): Promise<number> {
	const changed = rows.flatMap((row) => {
		const sold = soldLines ? (soldLines.get(row.id) ?? 0) : row.soldLines;
		const standing = standingOf({ inStock: row.inStock, soldLines: sold });
		return sold === row.soldLines && standing === row.standing ? [] : [{ id: row.id, sold, standing }];
	});
	for (const [key, same] of Map.groupBy(changed, ({ sold, standing }) => `${sold}:${standing}`)) {
		const [sold, standing] = key.split(':').map(Number);
		await em.execute(`update product set sold_lines = ?, standing = ? where id in (${placeholders(same)})`, [
			sold,
			standing,
			...same.map(({ id }) => uuidToBinary(id)),
		]);
	}
	await copyStandings(
		em,
		changed.map(({ id }) => id),
	);
	return changed.length;
}

/** Brings the standing in the search index in line with that of the products. */
export async function copyStandings(em: EntityManager, productIds: string[]): Promise<void> {
	if (productIds.length === 0) return;
	await em.execute(
		`update product_term t join product p on p.id = t.product_id set t.standing = p.standing
		where t.product_id in (${placeholders(productIds)}) and t.standing <> p.standing`,
		productIds.map(uuidToBinary),
	);
}
