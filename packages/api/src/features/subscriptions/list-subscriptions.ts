import { findSubscriptionLines, Subscription, SubscriptionCycle } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentCycle, presentSubscription } from './subscriptions.presenter.ts';
import type {
	ListOwnCyclesInput,
	ListSubscriptionsInput,
	SubscriptionOutput,
} from './subscriptions.schemas.ts';

/** The customer's subscriptions, newest first, also those that are over. */
export async function listSubscriptions(
	{ em, services, user }: UserContext,
	{ cursor, limit }: ListSubscriptionsInput,
) {
	const rows = await em.find(
		Subscription,
		{ user: user.id, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1 },
	);
	const lines = Map.groupBy(
		await findSubscriptionLines(
			em,
			rows.map(({ id }) => id),
			services.clock.now(),
		),
		({ subscriptionId }) => subscriptionId,
	);
	return pageById(rows, limit, (row) => presentSubscription(row, lines.get(row.id) ?? []));
}

/** One of the customer's own. */
export async function getSubscription(ctx: UserContext, subscriptionId: string): Promise<SubscriptionOutput> {
	const subscription = await requireOwn(ctx, subscriptionId);
	return presentSubscription(
		subscription,
		await findSubscriptionLines(ctx.em, [subscriptionId], ctx.services.clock.now()),
	);
}

/** What came of its deliveries, newest first. */
export async function listOwnCycles(ctx: UserContext, { subscriptionId, cursor, limit }: ListOwnCyclesInput) {
	await requireOwn(ctx, subscriptionId);
	const rows = await ctx.em.find(
		SubscriptionCycle,
		{ subscription: subscriptionId, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1 },
	);
	return pageById(rows, limit, presentCycle);
}

/** One of the customer's own; NOT_FOUND. */
export async function requireOwn({ em, user }: UserContext, subscriptionId: string): Promise<Subscription> {
	const subscription = await em.findOne(Subscription, { id: subscriptionId, user: user.id });
	if (!subscription) throw new DomainError('NOT_FOUND', { resource: 'subscription' });
	return subscription;
}
