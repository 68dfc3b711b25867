import {
	type EntityManager,
	insertCycles,
	moveSubscription,
	type NewCycle,
	type Subscription,
	type SubscriptionLineRow,
	tellPrices,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { StaleReadError } from '../../platform/retry.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { notify } from '../notifications/notifications.public.ts';
import { claimForOrder, writeOrder } from '../orders/orders.public.ts';
import type { Decision, Refusal } from './decide-delivery.ts';
import { missedDates } from './next-delivery.ts';
import type { DueDelivery } from './read-due.ts';
import { planNext, planOf } from './subscription-plan.ts';

/** Nothing will come of the next day either until the customer does something about it. */
const pausingOutcomes: ReadonlySet<Refusal> = new Set(['account_disabled', 'address_deleted', 'out_of_area']);

/**
 * Does what was decided, all of it or nothing: the outcome of the day, the order with what it takes, what the customer is
 * told, and the next day. Throws StaleReadError when something has changed since it was read.
 */
export async function settleDelivery(
	services: Services,
	due: DueDelivery,
	decision: Decision,
	now: Date,
): Promise<void> {
	// Before anything is changed: what lies behind is forgotten then.
	const dates = datesOf(due, decision, now);
	try {
		await transact(services, (em) => settle(em, services, due, { decision, dates }, now));
	} catch (error) {
		if (!isPaymentRefusal(error)) throw error;
		const shortages = decision.kind === 'order' ? decision.shortages : [];
		const refusal = { kind: 'refuse', outcome: 'payment_refused', shortages } as const;
		await transact(services, (em) => settle(em, services, due, { decision: refusal, dates }, now));
	}
}

/** Whether an order failed because it could not be paid. */
export const isPaymentRefusal = (error: unknown): boolean =>
	error instanceof DomainError &&
	(error.code === 'WALLET_TOO_LOW' || error.code === 'PAYMENT_METHOD_UNAVAILABLE');

async function settle(
	em: EntityManager,
	services: Services,
	due: DueDelivery,
	{ decision, dates }: { decision: Decision; dates: readonly string[] },
	now: Date,
): Promise<void> {
	const { subscription } = due;
	const { id } = subscription;
	if (decision.kind === 'wait' || decision.kind === 'announce') subscription.runAt = decision.until;
	else {
		if (decision.kind === 'refuse' && pausingOutcomes.has(decision.outcome))
			Object.assign(subscription, { isPaused: true, resumesOn: null });
		subscription.lastDate = dates.at(-1) ?? subscription.lastDate;
		planNext(subscription, due.calendar, now);
	}
	if (!(await moveSubscription(em, subscription, due.revision, now)))
		throw new StaleReadError('the subscription changed');
	if (decision.kind === 'announce') await announce(em, services, subscription, decision.changes, now);
	if (decision.kind === 'refuse') {
		const { outcome, shortages } = decision;
		const cycles = dates.map((date): NewCycle => ({ date, outcome, orderId: null, shortages }));
		await insertCycles(em, id, cycles, now);
		for (const deliverOn of dates)
			notify(em, services, {
				userId: subscription.user.id,
				kind: 'subscription.skipped',
				data: { subscriptionId: id, deliverOn, outcome },
			});
	}
	if (decision.kind === 'order' && due.date !== null)
		await order(em, services, due, { ...decision, date: due.date }, now, (cycle) =>
			insertCycles(em, id, [cycle], now),
		);
}

/**
 * Orders a day's basket in the transaction of `em`, tells the customer, and has the outcome written by `writeCycle`, before
 * anything is taken that others compete for.
 */
export async function order(
	em: EntityManager,
	services: Services,
	{ subscription }: DueDelivery,
	{ plan, shortages, changes, date }: Extract<Decision, { kind: 'order' }> & { date: string },
	now: Date,
	writeCycle: (cycle: NewCycle) => Promise<void>,
): Promise<void> {
	const { id, number, currency, totalMinor } = await writeOrder(em, services, plan, now);
	await writeCycle({ date, outcome: 'ordered', orderId: id, shortages });
	notify(em, services, {
		userId: subscription.user.id,
		kind: 'subscription.ordered',
		data: {
			...{ subscriptionId: subscription.id, orderId: id, orderNumber: number, currency, totalMinor },
			deliverOn: date,
			missing: shortages.filter(({ given }) => given === 0).map(({ name }) => name),
			reduced: shortages.filter(({ given }) => given > 0).map(({ name }) => name),
		},
	});
	await announce(em, services, subscription, changes, now);
	await em.flush();
	await claimForOrder(em, plan, id, now);
}

/** Tells prices that differ from those the customer was told last. */
async function announce(
	em: EntityManager,
	services: Services,
	{ id, user }: Subscription,
	changes: SubscriptionLineRow[],
	now: Date,
): Promise<void> {
	const [first] = changes;
	if (!first) return;
	await tellPrices(em, changes, now);
	notify(em, services, {
		userId: user.id,
		kind: 'subscription.priceChanged',
		data: {
			subscriptionId: id,
			currency: first.currency,
			changes: changes.map(({ name, priceMinor, seenPriceMinor }) => ({
				...{ name, oldPriceMinor: seenPriceMinor, newPriceMinor: priceMinor },
			})),
		},
	});
}

/** The days that are dealt with by it: one, or all that passed by while nobody looked. */
function datesOf({ subscription, date, calendar }: DueDelivery, decision: Decision, now: Date): string[] {
	if (date === null) return [];
	const isLate = decision.kind === 'refuse' && decision.outcome === 'cutoff_passed';
	return isLate && calendar ? [date, ...missedDates(planOf(subscription), calendar, date, now)] : [date];
}
