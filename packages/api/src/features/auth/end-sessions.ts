import { type EntityManager, lockSessions, Session } from '@dailyveg/db';
import { afterCommit } from '../../platform/transaction.ts';
import { refreshKeysOf } from './api-keys/key-standing.ts';
import { markChanged, markEnded } from './standing.ts';

/** Which of an account's sessions: all unless told. */
interface Choice {
	/** This one stays. */
	except?: string | undefined;
	/** Just this one. */
	only?: string | undefined;
}

/**
 * Ends sessions of an account with the transaction of `em`; once it commits, their access tokens are refused too
 * (R26). Returns the ids of those that there were. Lock the account first: a sign-in at the same moment then either comes
 * before and ends too, or sees what changed. API keys go on, unless the account may not sign in any more.
 */
export async function endSessions(
	em: EntityManager,
	userId: string,
	{ except, only }: Choice = {},
): Promise<string[]> {
	if (only === undefined) await refreshKeysOf(em, userId);
	const chosen = { user: userId, ...(except && { id: { $ne: except } }), ...(only && { id: only }) };
	const ids = await lockSessions(em, chosen);
	if (ids.length === 0) return [];
	await em.nativeDelete(Session, { id: { $in: ids } });
	afterCommit(em, (services) => markEnded(services, ids));
	return ids;
}

/** Makes every process see what changed of an account (role, permissions, second factor, proof) after the commit. */
export async function refreshStanding(em: EntityManager, userId: string): Promise<void> {
	const ids = await lockSessions(em, { user: userId });
	afterCommit(em, (services) => markChanged(services, ids));
	await refreshKeysOf(em, userId);
}
