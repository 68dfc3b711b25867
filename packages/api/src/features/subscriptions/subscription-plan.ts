import type { Subscription, SubscriptionSkips } from '@dailyveg/db';
import { localDate } from '../slots/slots.public.ts';
import type { HubCalendar } from './hub-calendar.ts';
import { type DeliveryPlan, firstDate, nextDeliveries } from './next-delivery.ts';
import { nextDueDates, scheduledDates } from './schedule.ts';

/** So long before the cutoff the order is made: time to do it, and to try again. Milliseconds. */
export const ORDER_LEAD_MS = 6 * 60 * 60_000;
/** After so long one that has no day yet is looked at again. */
const RECHECK_MS = 24 * 60 * 60_000;

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** Weekdays as the table keeps them. */
export const toWeekdayBits = (weekdays: readonly number[]): number =>
	weekdays.reduce((bits, weekday) => bits | (1 << weekday), 0);

/** Weekdays as people name them; 0 is Sunday. */
export const fromWeekdayBits = (bits: number): number[] =>
	WEEKDAYS.filter((weekday) => (bits & (1 << weekday)) !== 0);

/** What the days to come of a subscription depend on. */
export function planOf(subscription: Subscription): DeliveryPlan {
	const { frequency, weekdayBits, everyDays, startsOn, endsOn, startMinute, endMinute } = subscription;
	const { isPaused, resumesOn, vacationFrom, vacationUntil, skips, lastDate } = subscription;
	return {
		schedule: { frequency, weekdays: fromWeekdayBits(weekdayBits), everyDays, startsOn, endsOn },
		window: { startMinute, endMinute },
		interruptions: {
			pause: isPaused ? { resumesOn } : null,
			vacation:
				vacationFrom !== null && vacationUntil !== null ? { from: vacationFrom, until: vacationUntil } : null,
			skippedDates: skips.dates,
		},
		lastDate,
	};
}

/** Today where it delivers; where nobody does, UTC's. */
export const todayOf = (calendar: HubCalendar | null, now: Date): string =>
	localDate(calendar?.timeZone ?? 'UTC', now);

/**
 * Decides the next day of an active subscription and when the worker looks at it; ends it after its last day. Call it
 * after each change and each day dealt with. `calendar` null: nobody serves the address, which the next run will tell.
 */
export function planNext(subscription: Subscription, calendar: HubCalendar | null, now: Date): void {
	const today = todayOf(calendar, now);
	forgetThePast(subscription, today);
	subscription.revision += 1;
	const plan = planOf(subscription);
	const from = firstDate(plan, today);
	if (scheduledDates(plan.schedule, from).next().done) {
		Object.assign(subscription, { status: 'ended', nextDate: null, runAt: null });
		return;
	}
	const [next] = calendar ? nextDeliveries(plan, calendar, now, 1) : [];
	const [unserved] = calendar
		? []
		: nextDueDates(plan.schedule, plan.interruptions, { from, count: 1, canDeliver: () => true });
	const isHeld = subscription.isPaused && subscription.resumesOn === null;
	subscription.nextDate = next?.date ?? unserved ?? null;
	if (next) subscription.runAt = new Date(next.cutoffAt.getTime() - ORDER_LEAD_MS);
	else if (unserved) subscription.runAt = now;
	else subscription.runAt = isHeld ? null : new Date(now.getTime() + RECHECK_MS);
}

/** Drops what lies behind: skips, a pause that is over, a vacation. */
function forgetThePast(subscription: Subscription, today: string): void {
	const { skips, resumesOn, vacationUntil } = subscription;
	const kept: SubscriptionSkips = {
		dates: skips.dates.filter((date) => date >= today),
		items: skips.items.filter(({ date }) => date >= today),
	};
	subscription.skips = kept;
	if (resumesOn !== null && resumesOn <= today) {
		Object.assign(subscription, { isPaused: false, resumesOn: null });
	}
	if (vacationUntil !== null && vacationUntil < today) {
		Object.assign(subscription, { vacationFrom: null, vacationUntil: null });
	}
}
