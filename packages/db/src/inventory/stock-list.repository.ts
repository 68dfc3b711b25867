import type { EntityManager } from '@mikro-orm/mysql';
import { toDate } from '../types/raw-date.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { StockMeasure, StockView } from './inventory.enums.ts';
import { DEFAULT_EXPIRING_DAYS } from './stock-alert.repository.ts';

/** Stock of one product as staff see it. Quantities in `measure`. */
export interface StockRow {
	id: string;
	productId: string;
	slug: string;
	name: string;
	measure: StockMeasure;
	onHand: number;
	reserved: number;
	/** Of what lies there: in lots about to expire, and in lots that have. */
	expiring: number;
	expired: number;
	/** When the first of its lots expires; null when there is none. */
	nextExpiresOn: string | null;
	lowAt: number | null;
	expiringDays: number | null;
}

type RawStockRow = Omit<StockRow, 'id' | 'productId' | 'expiring' | 'expired'> & {
	id: Buffer;
	productId: Buffer;
	expiring: string | null;
	expired: string | null;
};

const lastDay = `date_add(?, interval coalesce(s.expiring_days, ${DEFAULT_EXPIRING_DAYS}) day)`;
const lotsWhere = 'from stock_lot l where l.stock_item_id = s.id and l.emptied_at is null';

const viewConditions: Record<StockView, string> = {
	all: '? is not null',
	low: 's.low_at is not null and s.on_hand - s.reserved < s.low_at and ? is not null',
	out: 's.on_hand = s.reserved and ? is not null',
	expiring: `exists (select 1 ${lotsWhere} and l.expires_on <= ${lastDay})`,
};

/** A page of a hub's stock in the order of the stock items' ids, in one query; one product's where it is named. */
export async function findStock(
	em: EntityManager,
	where: { hubId: string; view: StockView; productId?: string; afterId?: string },
	{ today, limit }: { today: string; limit: number },
): Promise<StockRow[]> {
	const { hubId, view, productId, afterId } = where;
	const rows = await em.execute<RawStockRow[]>(
		`select s.id, p.id as productId, p.slug, p.name, s.measure, s.on_hand as onHand, s.reserved,
			s.low_at as lowAt, s.expiring_days as expiringDays,
			(select sum(l.remaining) ${lotsWhere} and l.expires_on >= ? and l.expires_on <= ${lastDay}) as expiring,
			(select sum(l.remaining) ${lotsWhere} and l.expires_on < ?) as expired,
			(select date_format(min(l.expires_on), '%Y-%m-%d') ${lotsWhere}) as nextExpiresOn
		from stock_item s join product p on p.id = s.product_id
		where s.hub_id = ? and ${viewConditions[view]}
			${productId === undefined ? '' : 'and s.product_id = ?'} ${afterId === undefined ? '' : 'and s.id > ?'}
		order by s.id limit ?`,
		[
			...[today, today, today, uuidToBinary(hubId), today],
			...(productId === undefined ? [] : [uuidToBinary(productId)]),
			...(afterId === undefined ? [] : [uuidToBinary(afterId)]),
			limit,
		],
	);
	return rows.map((row) => ({
		...row,
		id: uuidFromBinary(row.id),
		productId: uuidFromBinary(row.productId),
		expiring: Number(row.expiring ?? 0),
		expired: Number(row.expired ?? 0),
	}));
}

/** A lot as staff see it. Quantities in `measure`. */
export interface LotRow {
	id: string;
	productId: string;
	slug: string;
	name: string;
	measure: StockMeasure;
	code: string | null;
	receivedAt: Date;
	expiresOn: string;
	/** Per kilogram by weight, per piece by count. */
	unitCostMinor: number | null;
	received: number;
	remaining: number;
}

type RawLotRow = Omit<LotRow, 'id' | 'productId' | 'receivedAt'> & {
	id: Buffer;
	productId: Buffer;
	receivedAt: string | Date;
};

const lotColumns = `l.id, p.id as productId, p.slug, p.name, s.measure, l.code, l.received_at as receivedAt,
	date_format(l.expires_on, '%Y-%m-%d') as expiresOn, l.unit_cost_minor as unitCostMinor, l.received, l.remaining`;

/** A page of the hub's lots that something is left of, what expires first before the others; in one query. */
export async function findLots(
	em: EntityManager,
	where: { hubId: string; productId?: string; after?: { expiresOn: string; id: string } },
	limit: number,
): Promise<LotRow[]> {
	const { hubId, productId, after } = where;
	const rows = await em.execute<RawLotRow[]>(
		`select ${lotColumns}
		from stock_lot l
		join stock_item s on s.id = l.stock_item_id
		join product p on p.id = s.product_id
		where l.hub_id = ? and l.emptied_at is null
			${productId === undefined ? '' : 'and s.product_id = ?'}
			${after === undefined ? '' : 'and (l.expires_on > ? or (l.expires_on = ? and l.id > ?))'}
		order by l.expires_on, l.id limit ?`,
		[
			uuidToBinary(hubId),
			...(productId === undefined ? [] : [uuidToBinary(productId)]),
			...(after === undefined ? [] : [after.expiresOn, after.expiresOn, uuidToBinary(after.id)]),
			limit,
		],
	);
	return rows.map(toLotRow);
}

/** One lot, whether or not something is left of it. */
export async function findLot(em: EntityManager, id: string): Promise<LotRow | null> {
	const [row] = await em.execute<RawLotRow[]>(
		`select ${lotColumns}
		from stock_lot l join stock_item s on s.id = l.stock_item_id join product p on p.id = s.product_id
		where l.id = ?`,
		[uuidToBinary(id)],
	);
	return row ? toLotRow(row) : null;
}

const toLotRow = ({ id, productId, receivedAt, ...row }: RawLotRow): LotRow => ({
	...row,
	id: uuidFromBinary(id),
	productId: uuidFromBinary(productId),
	receivedAt: toDate(receivedAt),
});
