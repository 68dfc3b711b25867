import type { Subscription } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { type Change, calendarOf, changeSubscription } from './change-subscription.ts';
import { firstDate } from './next-delivery.ts';
import { isScheduled } from './schedule.ts';
import { planOf, todayOf } from './subscription-plan.ts';
import {
	MAX_SKIPS,
	type PauseSubscriptionInput,
	type SetVacationInput,
	type SkipInput,
	type SubscriptionOutput,
} from './subscriptions.schemas.ts';

/** Stops deliveries until a day, or until it is resumed. */
export const pauseSubscription = (
	ctx: UserContext,
	{ subscriptionId, resumesOn }: PauseSubscriptionInput,
): Promise<SubscriptionOutput> =>
	changeSubscription(ctx, subscriptionId, (subscription) => {
		Object.assign(subscription, { isPaused: true, resumesOn });
	});

/** Ends a pause; fine where there is none. */
export const resumeSubscription = (ctx: UserContext, subscriptionId: string): Promise<SubscriptionOutput> =>
	changeSubscription(ctx, subscriptionId, (subscription) => {
		Object.assign(subscription, { isPaused: false, resumesOn: null });
	});

/** Leaves out a range of days, instead of the one that was left out before. */
export const setVacation = (
	ctx: UserContext,
	{ subscriptionId, from, until }: SetVacationInput,
): Promise<SubscriptionOutput> =>
	changeSubscription(ctx, subscriptionId, (subscription) => {
		Object.assign(subscription, { vacationFrom: from, vacationUntil: until });
	});

/** Ends it for good; what was ordered stays ordered. */
export const cancelSubscription = (ctx: UserContext, subscriptionId: string): Promise<SubscriptionOutput> =>
	changeSubscription(ctx, subscriptionId, (subscription) => {
		Object.assign(subscription, { status: 'cancelled', nextDate: null, runAt: null });
		subscription.revision += 1;
	});

/** Leaves out a day, or a line on a day; NO_DELIVERY_ON_DATE when it has none then, or has ordered already. */
export const skip = (
	ctx: UserContext,
	{ subscriptionId, date, sellUnitId }: SkipInput,
): Promise<SubscriptionOutput> =>
	changeSubscription(ctx, subscriptionId, async (subscription, change) => {
		await requireOpenDate(subscription, change, date);
		const { dates, items } = withoutSkip(subscription, date, sellUnitId);
		if (sellUnitId === undefined) dates.push(date);
		else items.push({ date, sellUnitId });
		if (Math.max(dates.length, items.length) > MAX_SKIPS) {
			throw new DomainError('LIMIT_REACHED', { limit: MAX_SKIPS });
		}
		subscription.skips = { dates, items };
	});

/** Takes a skip back; fine where there is none. */
export const unskip = (
	ctx: UserContext,
	{ subscriptionId, date, sellUnitId }: SkipInput,
): Promise<SubscriptionOutput> =>
	changeSubscription(ctx, subscriptionId, async (subscription, change) => {
		await requireOpenDate(subscription, change, date);
		subscription.skips = withoutSkip(subscription, date, sellUnitId);
	});

async function requireOpenDate(subscription: Subscription, { em, now }: Change, date: string): Promise<void> {
	const plan = planOf(subscription);
	const calendar = await calendarOf(em, subscription, now);
	if (date < firstDate(plan, todayOf(calendar, now)) || !isScheduled(plan.schedule, date)) {
		throw new DomainError('NO_DELIVERY_ON_DATE', {});
	}
}

function withoutSkip({ skips }: Subscription, date: string, sellUnitId: string | undefined) {
	const isOther = (item: { date: string; sellUnitId: string }) =>
		item.date !== date || item.sellUnitId !== sellUnitId;
	return {
		dates: skips.dates.filter((skipped) => sellUnitId !== undefined || skipped !== date),
		items: skips.items.filter(isOther),
	};
}
