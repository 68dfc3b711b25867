import { findUnreconciledDays } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { reconcileDay } from './reconcile-day.ts';

/** Time that webhooks and jobs of a day have to come in after it is over. */
const SETTLE_MS = 2 * 60 * 60_000;
/** The next run takes the rest. */
const MAX_DAYS = 7;

/**
 * Compares every day in UTC that is over with the card provider's account, once; returns how many were. Days on which
 * nobody ran or the provider was away are made good.
 */
export async function reconcilePayments(services: Services): Promise<number> {
	const { cardPayments: cards, clock, orm } = services;
	if (!cards) return 0;
	const settledAt = new Date(clock.now().getTime() - SETTLE_MS);
	const days = await findUnreconciledDays(orm.em.fork(), settledAt, MAX_DAYS);
	for (const day of days) await reconcileDay(services, cards, day);
	return days.length;
}
