import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { newId, uuidToBinary } from '../types/uuid.type.ts';
import type { StockCauseKind, StockMovementType, StockReason } from './inventory.enums.ts';

/** Because of what stock moves, and by whom; `actorId` is null for the system. */
export interface StockCause {
	kind: StockCauseKind;
	/** The order or stock take. */
	id: string | null;
	actorId: string | null;
	note?: string | null;
}

/** A line of the ledger to be. Quantities in the stock item's measure, negative where they shrink. */
export interface StockMovementDraft {
	stockItemId: string;
	/** Which lot grows or shrinks; null where `onHandDelta` is 0. */
	lotId: string | null;
	type: StockMovementType;
	onHandDelta: number;
	reservedDelta: number;
	reason?: StockReason | null;
}

const columns = [
	...['id', 'stock_item_id', 'lot_id', 'type', 'on_hand_delta', 'reserved_delta', 'reason', 'note'],
	...['cause_kind', 'cause_id', 'actor_id', 'occurred_at'],
];
const tuple = `(${placeholders(columns)})`;

/** Writes lines of the ledger in one statement; whoever calls it moves the balances in the same transaction. */
export async function writeMovements(
	em: EntityManager,
	drafts: StockMovementDraft[],
	cause: StockCause,
	now: Date,
): Promise<void> {
	const causeId = cause.id && uuidToBinary(cause.id);
	const actorId = cause.actorId && uuidToBinary(cause.actorId);
	await em.execute(
		`insert into stock_movement (${columns.join(', ')}) values ${drafts.map(() => tuple).join(', ')}`,
		drafts.flatMap(({ stockItemId, lotId, type, onHandDelta, reservedDelta, reason }) => [
			...[uuidToBinary(newId()), uuidToBinary(stockItemId), lotId && uuidToBinary(lotId), type],
			...[onHandDelta, reservedDelta, reason ?? null, cause.note ?? null],
			...[cause.kind, causeId, actorId, now],
		]),
	);
}

/**
 * Writes lines of the ledger and moves the balances by what they say: lots and stock items, whose rows the transaction
 * must have locked (`lockStockItems`). The database refuses what would fall below nothing, or below what is claimed.
 */
export async function postMovements(
	em: EntityManager,
	drafts: StockMovementDraft[],
	cause: StockCause,
	now: Date,
): Promise<void> {
	if (drafts.length === 0) return;
	await writeMovements(em, drafts, cause, now);
	const onHandOfLot = sumBy(drafts, 'lotId', 'onHandDelta');
	if (onHandOfLot.size > 0) {
		const delta = caseOf(onHandOfLot);
		await updateAll(
			em,
			// In this order: assignments run left to right.
			`update stock_lot set remaining = remaining + ${delta.sql},
				emptied_at = if(remaining = 0, ?, null), updated_at = ?`,
			[...delta.params, now, now],
			[...onHandOfLot.keys()],
		);
	}
	const onHand = sumBy(drafts, 'stockItemId', 'onHandDelta');
	const [onHandDelta, reservedDelta] = [
		caseOf(onHand),
		caseOf(sumBy(drafts, 'stockItemId', 'reservedDelta')),
	];
	await updateAll(
		em,
		`update stock_item set reserved = reserved + ${reservedDelta.sql}, on_hand = on_hand + ${onHandDelta.sql},
			updated_at = ?`,
		[...reservedDelta.params, ...onHandDelta.params, now],
		[...onHand.keys()],
	);
}

async function updateAll(em: EntityManager, sql: string, params: unknown[], ids: string[]): Promise<void> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`${sql} where id in (${placeholders(ids)})`,
		[...params, ...ids.map(uuidToBinary)],
		'run',
	);
	if (affectedRows !== ids.length) throw new Error('a stock item or lot disappeared while it was moving');
}

/** Sums per row, in the order of their keys: the order in which everybody locks them. */
function sumBy(
	drafts: StockMovementDraft[],
	key: 'lotId' | 'stockItemId',
	delta: 'onHandDelta' | 'reservedDelta',
): Map<string, number> {
	const sums = new Map<string, number>();
	for (const draft of drafts) {
		const id = draft[key];
		if (id !== null) sums.set(id, (sums.get(id) ?? 0) + draft[delta]);
	}
	return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A number for each row of an UPDATE, as an SQL expression. */
export function caseOf(values: ReadonlyMap<string, number>): { sql: string; params: unknown[] } {
	return {
		sql: `case id ${[...values].map(() => 'when ? then ?').join(' ')} else 0 end`,
		params: [...values].flatMap(([id, value]) => [uuidToBinary(id), value]),
	};
}
