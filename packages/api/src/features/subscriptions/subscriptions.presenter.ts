import {
	lineTotalMinor,
	type Subscription,
	type SubscriptionCycle,
	type SubscriptionLineRow,
} from '@dailyveg/db';
import { planOf } from './subscription-plan.ts';
import type { CycleOutput, ManagedCycleOutput, SubscriptionOutput } from './subscriptions.schemas.ts';

/** A subscription as its owner sees it, at today's prices. */
export function presentSubscription(
	subscription: Subscription,
	lines: SubscriptionLineRow[],
): SubscriptionOutput {
	const { id, status, address, paymentMethod, note, skips, nextDate, createdAt } = subscription;
	const { schedule, window, interruptions } = planOf(subscription);
	return {
		...{ id, status, addressId: address.id, paymentMethod, note, nextDate, createdAt, window },
		schedule: { ...schedule, weekdays: [...schedule.weekdays] },
		pause: interruptions.pause,
		vacation: interruptions.vacation,
		skippedDates: skips.dates,
		skippedItems: skips.items,
		currency: lines[0]?.currency ?? 'INR',
		items: lines.map((line) => ({
			sellUnitId: line.sellUnitId,
			productId: line.productId,
			slug: line.slug,
			name: line.name,
			kind: line.kind,
			unitLabel: line.unitLabel,
			quantity: line.quantity,
			unitPriceMinor: line.priceMinor,
			lineTotalMinor: lineTotalMinor(line, line.quantity),
			isAvailable: line.isAvailable,
		})),
	};
}

/** What came of one delivery. */
export const presentCycle = (cycle: SubscriptionCycle): CycleOutput => {
	const { id, subscription, date, outcome, orderId, shortages, decidedAt, attempts } = cycle;
	return { id, subscriptionId: subscription.id, date, outcome, orderId, shortages, decidedAt, attempts };
};

/** The same as staff see it; the subscription must be loaded. */
export const presentManagedCycle = (cycle: SubscriptionCycle): ManagedCycleOutput => ({
	...presentCycle(cycle),
	customerId: cycle.subscription.user.id,
});
