import { SubscriptionCycle } from '@dailyveg/db';
import { beyond, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentManagedCycle } from './subscriptions.presenter.ts';
import type { AdminListCyclesInput } from './subscriptions.schemas.ts';

/** What came of deliveries of all subscriptions, the newest decision first. */
export async function listCycles(
	{ em }: UserContext,
	{ outcome, date, cursor, limit }: AdminListCyclesInput,
) {
	const rows = await em.find(
		SubscriptionCycle,
		{
			...(outcome === undefined ? {} : { outcome }),
			...(date === undefined ? {} : { date }),
			...beyond(cursor),
		},
		{ orderBy: { id: 'desc' }, limit: limit + 1, populate: ['subscription'], strategy: 'select-in' },
	);
	return pageById(rows, limit, presentManagedCycle);
}
