import type { EntityManager } from '@mikro-orm/mysql';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { balancedPostings, isGuarded, isOwned, type Posting } from './journal.ts';
import type { LedgerTransaction } from './ledger-transaction.entity.ts';
import type { JournalKind, LedgerAccountKind } from './payments.enums.ts';

/** A movement of money to be. */
export interface NewJournal extends Pick<LedgerTransaction, 'kind' | 'source' | 'currency' | 'postedAt'> {
	orderId?: string | undefined;
	paymentId?: string;
	refundId?: string;
	actorId?: string | null;
	reason?: string;
	postings: readonly Posting[];
}

/** An account would go below zero; the transaction is to be rolled back. */
export class OverdrawnError extends Error {
	override name = 'OverdrawnError';
}

/**
 * Posts a movement once: false, with nothing changed, when its source was posted before. Throws OverdrawnError when an
 * account that may not has too little. Balances move by relative UPDATEs, each guarded by itself, so no two spendings
 * can use the same money.
 */
export async function postJournal(em: EntityManager, journal: NewJournal): Promise<boolean> {
	const postings = balancedPostings(journal.postings);
	if (postings.length === 0) return false;
	const id = newId();
	if (!(await insertTransaction(em, id, journal))) return false;
	// In one order of rows, so that two movements queue up instead of deadlocking.
	const owned = postings.filter(({ account }) => isOwned(account)).sort(byAccount);
	for (const posting of owned) await moveBalance(em, posting, journal);
	await em.execute(
		`insert into ledger_entry (id, transaction_id, account, owner_id, amount_minor)
		values ${postings.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
		postings.flatMap(({ account, ownerId, amountMinor }) => [
			uuidToBinary(newId()),
			uuidToBinary(id),
			account,
			optionalId(ownerId),
			amountMinor,
		]),
	);
	return true;
}

async function insertTransaction(em: EntityManager, id: string, journal: NewJournal): Promise<boolean> {
	const { kind, source, currency, orderId, paymentId, refundId, actorId, reason, postedAt } = journal;
	// Not `on duplicate key update`: the shop's account may only add to the ledger.
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`insert ignore into ledger_transaction
			(id, kind, source, currency, order_id, payment_id, refund_id, actor_id, reason, posted_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		[
			uuidToBinary(id),
			kind,
			source,
			currency,
			optionalId(orderId),
			optionalId(paymentId),
			optionalId(refundId),
			optionalId(actorId),
			reason ?? null,
			postedAt,
		],
		'run',
	);
	return affectedRows === 1;
}

async function moveBalance(em: EntityManager, posting: Posting, journal: NewJournal): Promise<void> {
	const { account, ownerId = '', amountMinor } = posting;
	const { currency, postedAt } = journal;
	if (isGuarded(account) && amountMinor < 0) {
		const { affectedRows } = await em.execute<{ affectedRows: number }>(
			`update ledger_account set balance_minor = balance_minor + ?, updated_at = ?
			where kind = ? and owner_id = ? and currency = ? and balance_minor + ? >= 0`,
			[amountMinor, postedAt, account, uuidToBinary(ownerId), currency, amountMinor],
			'run',
		);
		if (affectedRows !== 1) throw new OverdrawnError(`${account} has too little`);
		return;
	}
	await em.execute(
		`insert into ledger_account (id, kind, owner_id, currency, balance_minor, updated_at)
		values (?, ?, ?, ?, ?, ?)
		on duplicate key update balance_minor = balance_minor + ?, updated_at = ?`,
		[
			uuidToBinary(newId()),
			account,
			uuidToBinary(ownerId),
			currency,
			amountMinor,
			postedAt,
			amountMinor,
			postedAt,
		],
	);
}

const byAccount = (a: Posting, b: Posting) =>
	`${a.account}${a.ownerId}` < `${b.account}${b.ownerId}` ? -1 : 1;

const optionalId = (id: string | null | undefined) => (id == null ? null : uuidToBinary(id));

/** Balance of a person's account in minor units; 0 where nothing was ever posted to it. */
export async function accountBalance(
	em: EntityManager,
	kind: LedgerAccountKind,
	ownerId: string,
): Promise<number> {
	const [row] = await em.execute<{ balance: number | string }[]>(
		'select balance_minor as balance from ledger_account where kind = ? and owner_id = ?',
		[kind, uuidToBinary(ownerId)],
	);
	return Number(row?.balance ?? 0);
}

/** A line of an account's statement, in minor units; credits are positive. */
export interface StatementRow {
	id: string;
	kind: JournalKind;
	amountMinor: number;
	orderId: string | null;
	reason: string | null;
	postedAt: Date;
}

/** The newest entries of a person's account, before the entry `beforeId` where one is given. */
export async function accountStatement(
	em: EntityManager,
	account: { kind: LedgerAccountKind; ownerId: string },
	page: { beforeId: string | undefined; limit: number },
): Promise<StatementRow[]> {
	const rows = await em.execute<
		(Omit<StatementRow, 'id' | 'orderId' | 'amountMinor' | 'postedAt'> & {
			id: Buffer;
			orderId: Buffer | null;
			amountMinor: number | string;
			postedAt: string | Date;
		})[]
	>(
		`select e.id, t.kind, e.amount_minor as amountMinor, t.order_id as orderId, t.reason, t.posted_at as postedAt
		from ledger_entry e left join ledger_transaction t on t.id = e.transaction_id
		where e.account = ? and e.owner_id = ? ${page.beforeId === undefined ? '' : 'and e.id < ?'}
		order by e.id desc limit ?`,
		[
			account.kind,
			uuidToBinary(account.ownerId),
			...(page.beforeId === undefined ? [] : [uuidToBinary(page.beforeId)]),
			page.limit,
		],
	);
	return rows.map(({ id, orderId, amountMinor, postedAt, ...row }) => ({
		...row,
		id: uuidFromBinary(id),
		orderId: orderId && uuidFromBinary(orderId),
		amountMinor: Number(amountMinor),
		postedAt: typeof postedAt === 'string' ? new Date(`${postedAt}Z`) : postedAt,
	}));
}
