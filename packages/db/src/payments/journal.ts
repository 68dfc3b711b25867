import type { LedgerAccountKind } from './payments.enums.ts';

/** Accounts that a person has; all others are the shop's. */
const ownedKinds: ReadonlySet<LedgerAccountKind> = new Set(['customer_wallet', 'rider_cash']);

/** Accounts that may not be overdrawn. */
const guardedKinds: ReadonlySet<LedgerAccountKind> = new Set(['customer_wallet']);

/** What a movement does to one account, in minor units; credits are positive, debits negative. */
export interface Posting {
	account: LedgerAccountKind;
	/** Customer or rider, of accounts that belong to one. */
	ownerId?: string;
	amountMinor: number;
}

export const isOwned = (kind: LedgerAccountKind): boolean => ownedKinds.has(kind);

export const isGuarded = (kind: LedgerAccountKind): boolean => guardedKinds.has(kind);

/** Moves an amount: it leaves `from` and arrives at `to`. Nothing where there is nothing to move. */
export function move(
	from: Omit<Posting, 'amountMinor'>,
	to: Omit<Posting, 'amountMinor'>,
	amountMinor: number,
) {
	if (amountMinor === 0) return [];
	return [
		{ ...from, amountMinor: -amountMinor },
		{ ...to, amountMinor },
	];
}

/**
 * The postings of one movement: those of the same account added up, those of nothing left out. Throws a TypeError,
 * since that is a bug, when they do not sum to zero, or an owner is missing or one too many.
 */
export function balancedPostings(postings: readonly Posting[]): Posting[] {
	const merged = new Map<string, Posting>();
	for (const posting of postings) {
		const { account, ownerId, amountMinor } = posting;
		if (!Number.isSafeInteger(amountMinor))
			throw new TypeError(`not an amount in minor units: ${amountMinor}`);
		if (isOwned(account) !== (ownerId !== undefined)) throw new TypeError(`whose ${account} is it?`);
		const key = `${account}:${ownerId ?? ''}`;
		const before = merged.get(key)?.amountMinor ?? 0;
		merged.set(key, { ...posting, amountMinor: before + amountMinor });
	}
	const all = [...merged.values()];
	const sum = all.reduce((total, { amountMinor }) => total + amountMinor, 0);
	if (sum !== 0) throw new TypeError(`a movement of money leaves ${sum} over`);
	return all.filter(({ amountMinor }) => amountMinor !== 0);
}
