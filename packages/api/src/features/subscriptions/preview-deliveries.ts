import { findSubscriptionLines, lineTotalMinor, type Quote, type SubscriptionLineRow } from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';
import { type Delivery, promotionsFor, quoteLines } from '../pricing/pricing.public.ts';
import { calendarOf } from './change-subscription.ts';
import { wantedLines } from './decide-delivery.ts';
import { type PlannedWindow, windowOn } from './hub-calendar.ts';
import { requireOwn } from './list-subscriptions.ts';
import { firstDate } from './next-delivery.ts';
import { scheduledDates, stateOn } from './schedule.ts';
import { ORDER_LEAD_MS, planOf, todayOf } from './subscription-plan.ts';
import type { PreviewDeliveriesInput, PreviewDeliveriesOutput } from './subscriptions.schemas.ts';

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
	const { code: pincode, hub } = subscription.address.pincode;
	const quoteDay = await dayQuoter(ctx, hub && { hubId: hub.id, pincode });
	const items: PreviewDeliveriesOutput['items'] = [];
	const dates =
		subscription.status === 'active'
			? scheduledDates(plan.schedule, firstDate(plan, todayOf(calendar, now)))
			: [];
	for (const date of dates) {
		if (items.length === limit) break;
		const window = calendar && windowOn(calendar, plan.window, date);
		if (window && window.cutoffAt <= now) continue;
		const interruption = stateOn(plan.interruptions, date);
		const state = interruption !== 'due' ? interruption : window ? 'planned' : 'closed';
		const ordersAt = window && new Date(window.cutoffAt.getTime() - ORDER_LEAD_MS);
		const wanted = wantedLines({ subscription, lines }, date);
		const sold = wanted.filter(({ isAvailable }) => isAvailable);
		const quote = state === 'planned' && window && ordersAt ? await quoteDay(sold, ordersAt, window) : null;
		items.push({
			...{ date, state, ordersAt, quote },
			startsAt: window?.startsAt ?? null,
			endsAt: window?.endsAt ?? null,
			skippedSellUnitIds: lines.flatMap((line) => (wanted.includes(line) ? [] : line.sellUnitId)),
			subtotalMinor: quote?.subtotalMinor ?? goodsMinor(sold),
		});
	}
	return { timeZone: calendar?.timeZone ?? null, currency: lines[0]?.currency ?? 'INR', items };
}

/**
 * Quotes one day after the other: each is a customer's order more, by which the promotions of the next are judged. Null
 * where nothing is ordered.
 */
async function dayQuoter({ services, user }: UserContext, journey: Delivery | null) {
	const { promotions, ...known } = await promotionsFor(services, user.id, null);
	let { shopper } = known;
	return async (lines: SubscriptionLineRow[], at: Date, slot: PlannedWindow) => {
		if (!journey || lines.length === 0) return null;
		const request = { userId: user.id, ...journey, slot, couponCode: null };
		const quoted = await quoteLines(services, request, lines, {
			promotions,
			shopper: { ...shopper, now: at },
		});
		shopper = {
			...shopper,
			hasOrderedBefore: true,
			usedByCustomer: withUses(shopper.usedByCustomer, quoted),
		};
		const { subtotalMinor, discountMinor, deliveryFeeMinor, packingFeeMinor, taxMinor, totalMinor } = quoted;
		return { subtotalMinor, discountMinor, deliveryFeeMinor, packingFeeMinor, taxMinor, totalMinor };
	};
}

function withUses(used: ReadonlyMap<string, number>, { applied }: Quote): Map<string, number> {
	const uses = new Map(used);
	for (const { promotion } of applied) uses.set(promotion.id, (uses.get(promotion.id) ?? 0) + 1);
	return uses;
}

const goodsMinor = (lines: SubscriptionLineRow[]): number =>
	lines.reduce((sum, line) => sum + lineTotalMinor(line, line.quantity), 0);
