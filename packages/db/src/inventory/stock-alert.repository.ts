import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { StockAlertKind, StockMeasure } from './inventory.enums.ts';

/** So many days before it expires staff are warned of a lot whose stock item does not say otherwise. */
export const DEFAULT_EXPIRING_DAYS = 1;

/** Something staff are to be warned of. */
export interface AlertCandidate {
	id: string;
	kind: StockAlertKind;
	hubId: string;
	productId: string;
	slug: string;
	productName: string;
	stockItemId: string;
	lotId: string | null;
	measure: StockMeasure;
	/** What is available, or left of the lot. */
	quantity: number;
	/** Of the lot; null for what is low. */
	expiresOn: string | null;
}

interface Hub {
	id: string;
	/** The day that its calendar shows. */
	today: string;
}

const lastDay = `date_add(?, interval coalesce(s.expiring_days, ${DEFAULT_EXPIRING_DAYS}) day)`;

/** What each kind warns of: rows of the hub, as they are now. The day stands for both placeholders that follow the hub. */
const conditions: Record<StockAlertKind, { from: string; holds: string; quantity: string; lot: string }> = {
	low: {
		from: 'stock_item s',
		holds: 's.low_at is not null and s.on_hand - s.reserved < s.low_at and ? = ?',
		quantity: 's.on_hand - s.reserved',
		lot: 'null',
	},
	expiring: {
		from: 'stock_lot l join stock_item s on s.id = l.stock_item_id',
		holds: `l.emptied_at is null and l.expires_on >= ? and l.expires_on <= ${lastDay}`,
		quantity: 'l.remaining',
		lot: 'l.id',
	},
	expired: {
		from: 'stock_lot l join stock_item s on s.id = l.stock_item_id',
		holds: 'l.emptied_at is null and l.expires_on < ? and l.expires_on < ?',
		quantity: 'l.remaining',
		lot: 'l.id',
	},
};

/** What a hub should be warned of and is not yet, at most `limit`. It locks nothing. */
export async function findAlertCandidates(
	em: EntityManager,
	hub: Hub,
	kind: StockAlertKind,
	limit: number,
): Promise<AlertCandidate[]> {
	const { from, holds, quantity, lot } = conditions[kind];
	const owner = kind === 'low' ? 's' : 'l';
	const rows = await em.execute<
		{
			stockItem: Buffer;
			lot: Buffer | null;
			product: Buffer;
			slug: string;
			productName: string;
			measure: StockMeasure;
			quantity: number;
			expiresOn: string | null;
		}[]
	>(
		`select s.id as stockItem, ${lot} as lot, p.id as product, p.slug, p.name as productName, s.measure,
			${quantity} as quantity, ${kind === 'low' ? 'null' : "date_format(l.expires_on, '%Y-%m-%d')"} as expiresOn
		from ${from} join product p on p.id = s.product_id
		where ${owner}.hub_id = ? and ${holds} and not exists (
			select 1 from stock_alert a where a.subject_id = ${owner}.id and a.kind = ? and a.is_open = 1)
		limit ?`,
		[uuidToBinary(hub.id), hub.today, hub.today, kind, limit],
	);
	return rows.map(({ product, stockItem, lot: lotBytes, ...row }) => ({
		...{ ...row, id: newId(), kind, hubId: hub.id },
		productId: uuidFromBinary(product),
		stockItemId: uuidFromBinary(stockItem),
		lotId: lotBytes && uuidFromBinary(lotBytes),
	}));
}

/** Raises alerts; returns those that nobody else has raised in the meantime. */
export async function insertAlerts(
	em: EntityManager,
	candidates: AlertCandidate[],
	now: Date,
): Promise<AlertCandidate[]> {
	if (candidates.length === 0) return [];
	await em.execute(
		`insert ignore into stock_alert
			(id, created_at, updated_at, hub_id, stock_item_id, lot_id, subject_id, kind, quantity, is_open)
		values ${candidates.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, 1)').join(', ')}`,
		candidates.flatMap(({ id, hubId, stockItemId, lotId, kind, quantity }) => [
			...[uuidToBinary(id), now, now, uuidToBinary(hubId), uuidToBinary(stockItemId)],
			...[lotId && uuidToBinary(lotId), uuidToBinary(lotId ?? stockItemId), kind, quantity],
		]),
	);
	const rows = await em.execute<{ id: Buffer }[]>(
		`select id from stock_alert where id in (${placeholders(candidates)})`,
		candidates.map(({ id }) => uuidToBinary(id)),
	);
	const written = new Set(rows.map(({ id }) => uuidFromBinary(id)));
	return candidates.filter(({ id }) => written.has(id));
}

/** Ends alerts of a hub whose condition no longer holds, so that its next onset raises another; returns how many. */
export async function endAlerts(
	em: EntityManager,
	hub: Hub,
	kind: StockAlertKind,
	now: Date,
): Promise<number> {
	const { holds } = conditions[kind];
	const lots = kind === 'low' ? '' : 'left join stock_lot l on l.id = a.lot_id';
	// First read, then write: an UPDATE with joins would lock the stock items that checkouts want.
	const over = await em.execute<{ id: Buffer }[]>(
		`select a.id from stock_alert a join stock_item s on s.id = a.stock_item_id ${lots}
		where a.hub_id = ? and a.is_open = 1 and a.kind = ? and not (${holds})`,
		[uuidToBinary(hub.id), kind, hub.today, hub.today],
	);
	if (over.length === 0) return 0;
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update stock_alert set is_open = null, ended_at = ?, updated_at = ?
		where id in (${placeholders(over)}) and is_open = 1`,
		[now, now, ...over.map(({ id }) => id)],
		'run',
	);
	return affectedRows;
}
