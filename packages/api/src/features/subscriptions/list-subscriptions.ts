import {
	findSubscriptionLines,
	lineTotalMinor,
	Subscription,
	SubscriptionCycle,
	type SubscriptionLineRow,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { decodeCursor, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { calendarOf } from './change-subscription.ts';
import { windowOn } from './hub-calendar.ts';
import { firstDate } from './next-delivery.ts';
import { scheduledDates, stateOn } from './schedule.ts';
import { ORDER_LEAD_MS, planOf, todayOf } from './subscription-plan.ts';
import { presentCycle, presentSubscription } from './subscriptions.presenter.ts';
import type {
	ListOwnCyclesInput,
	ListSubscriptionsInput,
	PreviewDeliveriesInput,
	PreviewDeliveriesOutput,
	SubscriptionOutput,
} from './subscriptions.schemas.ts';

/** The customer's subscriptions, newest first, also those that are over. */
export async function listSubscriptions(
	{ em, services, user }: UserContext,
	{ cursor, limit }: ListSubscriptionsInput,
) {
	const before = cursor === undefined ? {} : { id: { $lt: decodeCursor(cursor).id } };
	const rows = await em.find(
		Subscription,
		{ user: user.id, ...before },
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
	const before = cursor === undefined ? {} : { id: { $lt: decodeCursor(cursor).id } };
	const rows = await ctx.em.find(
		SubscriptionCycle,
		{ subscription: subscriptionId, ...before },
		{ orderBy: { id: 'desc' }, limit: limit + 1 },
	);
	return pageById(rows, limit, presentCycle);
}

/** The days to come, with what each would cost at today's prices; stock is not looked at. */
export async function previewDeliveries(
	ctx: UserContext,
	{ subscriptionId, limit }: PreviewDeliveriesInput,
): Promise<PreviewDeliveriesOutput> {
	const now = ctx.services.clock.now();
	const subscription = await requireOwn(ctx, subscriptionId);
	const calendar = await calendarOf(ctx.em, subscription, now);
	const lines = await findSubscriptionLines(ctx.em, [subscriptionId], now);
	const plan = planOf(subscription);
	const items: PreviewDeliveriesOutput['items'] = [];
	const dates =
		subscription.status === 'active'
			? scheduledDates(plan.schedule, firstDate(plan, todayOf(calendar, now)))
			: [];
	for (const date of dates) {
		if (items.length === limit) break;
		const window = calendar && windowOn(calendar, plan.window, date);
		if (window && window.cutoffAt <= now) continue;
		const state = stateOn(plan.interruptions, date);
		const skipped = subscription.skips.items.flatMap((item) => (item.date === date ? item.sellUnitId : []));
		items.push({
			date,
			state: state !== 'due' ? state : window ? 'planned' : 'closed',
			startsAt: window?.startsAt ?? null,
			endsAt: window?.endsAt ?? null,
			ordersAt: window && new Date(window.cutoffAt.getTime() - ORDER_LEAD_MS),
			skippedSellUnitIds: skipped,
			subtotalMinor: goodsMinor(lines.filter(({ sellUnitId }) => !skipped.includes(sellUnitId))),
		});
	}
	return { timeZone: calendar?.timeZone ?? null, currency: lines[0]?.currency ?? 'INR', items };
}

/** What is sold of the lines, at today's prices. */
const goodsMinor = (lines: SubscriptionLineRow[]): number =>
	lines.reduce((sum, line) => sum + (line.isAvailable ? lineTotalMinor(line, line.quantity) : 0), 0);

async function requireOwn({ em, user }: UserContext, subscriptionId: string): Promise<Subscription> {
	const subscription = await em.findOne(Subscription, { id: subscriptionId, user: user.id });
	if (!subscription) throw new DomainError('NOT_FOUND', { resource: 'subscription' });
	return subscription;
}
