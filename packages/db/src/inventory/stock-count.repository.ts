import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { toDate } from '../types/raw-date.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { StockMeasure } from './inventory.enums.ts';
import { StockCount } from './stock-count.entity.ts';
import { caseOf } from './stock-ledger.ts';

/** A stock take whose row this transaction holds the lock of; null when there is none. */
export const lockCount = (em: EntityManager, id: string): Promise<StockCount | null> =>
	em.findOne(StockCount, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** What was counted of a stock item, and what the books said; in its measure. */
export interface CountEntry {
	countId: string;
	stockItemId: string;
	counted: number;
	expected: number;
	countedBy: string;
}

/** Writes a line of a stock take, new or counted once more, in one statement. */
export async function writeCountLine(em: EntityManager, entry: CountEntry, now: Date): Promise<void> {
	const { countId, stockItemId, counted, expected, countedBy } = entry;
	const person = uuidToBinary(countedBy);
	await em.execute(
		`insert into stock_count_line
			(id, created_at, updated_at, count_id, stock_item_id, counted, expected, counted_at, counted_by)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?)
		on duplicate key update counted = ?, expected = ?, counted_at = ?, counted_by = ?, updated_at = ?`,
		[
			...[uuidToBinary(newId()), now, now, uuidToBinary(countId), uuidToBinary(stockItemId)],
			...[counted, expected, now, person],
			...[counted, expected, now, person, now],
		],
	);
}

/** Notes by how much the books were corrected for each line, by its id. */
export async function setBooked(
	em: EntityManager,
	booked: ReadonlyMap<string, number>,
	now: Date,
): Promise<void> {
	if (booked.size === 0) return;
	const ids = [...booked.keys()];
	const delta = caseOf(booked);
	await em.execute(
		`update stock_count_line set booked = ${delta.sql}, updated_at = ? where id in (${placeholders(ids)})`,
		[...delta.params, now, ...ids.map(uuidToBinary)],
	);
}

/** A line of a stock take. Quantities in `measure`. */
export interface CountLineRow {
	id: string;
	productId: string;
	name: string;
	measure: StockMeasure;
	counted: number;
	expected: number;
	countedAt: Date;
	/** null until the count is closed. */
	booked: number | null;
}

type RawLine = Omit<CountLineRow, 'id' | 'productId' | 'countedAt'> & {
	id: Buffer;
	productId: Buffer;
	countedAt: string | Date;
};

/** A page of a stock take's lines in the order in which they were first written, in one query. */
export async function findCountLines(
	em: EntityManager,
	{ countId, afterId }: { countId: string; afterId: string | undefined },
	limit: number,
): Promise<CountLineRow[]> {
	const rows = await em.execute<RawLine[]>(
		`select l.id, p.id as productId, p.name, s.measure, l.counted, l.expected, l.counted_at as countedAt, l.booked
		from stock_count_line l
		join stock_item s on s.id = l.stock_item_id
		join product p on p.id = s.product_id
		where l.count_id = ? ${afterId === undefined ? '' : 'and l.id > ?'}
		order by l.id limit ?`,
		[uuidToBinary(countId), ...(afterId === undefined ? [] : [uuidToBinary(afterId)]), limit],
	);
	return rows.map(({ id, productId, countedAt, ...line }) => ({
		...line,
		id: uuidFromBinary(id),
		productId: uuidFromBinary(productId),
		countedAt: toDate(countedAt),
	}));
}
