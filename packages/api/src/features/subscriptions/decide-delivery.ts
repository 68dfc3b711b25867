import type { CycleOutcome, CycleShortage, SubscriptionLineRow } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { allocateStock, type OrderPlan } from '../orders/orders.public.ts';
import { quoteLines } from '../pricing/pricing.public.ts';
import { fitLines } from './fit-lines.ts';
import { windowOn } from './hub-calendar.ts';
import type { DueDelivery } from './read-due.ts';

/** So long a customer knows of a higher price before it is ordered. Milliseconds. */
export const NOTICE_MS = 2 * 60 * 60_000;
/** Nothing is put off to later than this before the cutoff. Milliseconds. */
export const MARGIN_MS = 60 * 60_000;
/** After so long it is looked at again whether there is a place. Milliseconds. */
const WAIT_MS = 30 * 60_000;

/** A planned day that ends without an order, and why. */
export type Refusal = Exclude<CycleOutcome, 'ordered'>;

/** What is to be done about a delivery. */
export type Decision =
	/** Nothing is wanted on the day, or none is known: look for the next. */
	| { kind: 'move' }
	/** The day cannot be booked yet, or its slot is full. */
	| { kind: 'wait'; until: Date }
	/** Tell the customer of new prices, and give them time to do something about it. */
	| { kind: 'announce'; changes: SubscriptionLineRow[]; until: Date }
	| { kind: 'refuse'; outcome: Refusal; shortages: CycleShortage[] }
	/** `changes`: lines whose price is told with the order. */
	| { kind: 'order'; plan: OrderPlan; shortages: CycleShortage[]; changes: SubscriptionLineRow[] };

const refuse = (outcome: Refusal, shortages: CycleShortage[] = []): Decision => ({
	...{ kind: 'refuse', outcome, shortages },
});

/** Decides about a delivery; `isLastTry`: it cannot be put off any more. Nothing is written. */
export async function decideDelivery(
	services: Services,
	due: DueDelivery,
	{ now, isLastTry }: { now: Date; isLastTry: boolean },
): Promise<Decision> {
	const { subscription, date, address, calendar, slot } = due;
	if (date === null) return { kind: 'move' };
	if (due.isCustomerDisabled) return refuse('account_disabled');
	if (!address) return refuse('address_deleted');
	const { hubId } = address;
	if (hubId === null || !calendar) return refuse('out_of_area');
	const window = windowOn(calendar, subscription, date);
	if (!window) return refuse('slot_closed');
	const cutoffAt = slot?.cutoffAt ?? window.cutoffAt;
	if (cutoffAt <= now) return refuse('cutoff_passed');
	const wanted = wantedLines(due, date);
	if (wanted.length === 0) return { kind: 'move' };
	// Not taken any more: there is nobody to confirm a charge.
	if (subscription.paymentMethod === 'card') return refuse('payment_refused');
	const again = new Date(now.getTime() + WAIT_MS);
	if (!slot) return { kind: 'wait', until: earlier(again, cutoffAt) };
	if (slot.capacity === 0) return refuse('slot_closed');
	const canWait = (until: Date) => !isLastTry && until.getTime() + MARGIN_MS <= cutoffAt.getTime();
	const changes = wanted.filter((line) => line.isAvailable && line.priceMinor !== line.seenPriceMinor);
	const informed = new Date(now.getTime() + NOTICE_MS);
	if (changes.some(isDearer) && canWait(informed)) return { kind: 'announce', changes, until: informed };
	// Others cancel, and staff may make room.
	if (slot.booked >= slot.capacity)
		return canWait(again) ? { kind: 'wait', until: again } : refuse('slot_full');
	const { lines, shortages } = fitLines(wanted.map(atToldPrice));
	if (lines.length === 0) return refuse('nothing_available', shortages);
	const { pincode } = address;
	const request = { userId: subscription.user.id, hubId, pincode, slot, couponCode: null };
	const quoted = await quoteLines(services, request, lines, due.promotions);
	if (quoted.subtotalMinor < quoted.minimumMinor) return refuse('order_too_small', shortages);
	const plan: OrderPlan = {
		userId: subscription.user.id,
		terms: {
			paymentMethod: subscription.paymentMethod,
			...(subscription.note === null ? {} : { note: subscription.note }),
		},
		address: { ...address, hubId },
		...{ slot, lines, allocations: allocateStock(lines), quoted },
	};
	return { kind: 'order', plan, shortages, changes };
}

/** The basket without what the customer leaves out on that day. */
export function wantedLines(
	{ subscription, lines }: Pick<DueDelivery, 'subscription' | 'lines'>,
	date: string,
): SubscriptionLineRow[] {
	const skipped = new Set(
		subscription.skips.items.flatMap((item) => (item.date === date ? item.sellUnitId : [])),
	);
	return lines.filter(({ sellUnitId }) => !skipped.has(sellUnitId));
}

const isDearer = ({ priceMinor, seenPriceMinor }: SubscriptionLineRow): boolean =>
	priceMinor > seenPriceMinor;

/** A price that rose too late to be announced is not asked for; one that fell counts at once. */
const atToldPrice = (line: SubscriptionLineRow): SubscriptionLineRow =>
	isDearer(line) ? { ...line, priceMinor: line.seenPriceMinor } : line;

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
