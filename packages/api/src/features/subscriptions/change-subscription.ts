import {
	type EntityManager,
	findSubscriptionLines,
	lockSubscription,
	type PaymentMethod,
	quantityProblem,
	type Subscription,
	type SubscriptionLineRow,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { type HubCalendar, hasWindow, loadCalendars } from './hub-calendar.ts';
import { planNext } from './subscription-plan.ts';
import { presentSubscription } from './subscriptions.presenter.ts';
import type { SubscriptionOutput } from './subscriptions.schemas.ts';

/** What a change may need to know. */
export interface Change {
	em: EntityManager;
	now: Date;
}

/**
 * Changes one of the customer's active subscriptions, under its lock, and decides its next day anew; NOT_FOUND,
 * SUBSCRIPTION_ENDED. The worker's order of a day and a change of it come one after the other.
 */
export function changeSubscription(
	{ services, user }: UserContext,
	subscriptionId: string,
	change: (subscription: Subscription, more: Change) => void | Promise<void>,
): Promise<SubscriptionOutput> {
	return transact(services, async (em) => {
		const subscription = await lockSubscription(em, subscriptionId, user.id);
		if (!subscription) throw new DomainError('NOT_FOUND', { resource: 'subscription' });
		if (subscription.status !== 'active') throw new DomainError('SUBSCRIPTION_ENDED', {});
		const now = services.clock.now();
		await change(subscription, { em, now });
		return replan(em, subscription, now);
	});
}

/** Decides the next day of what was just written, and tells it as it now stands. */
export async function replan(
	em: EntityManager,
	subscription: Subscription,
	now: Date,
): Promise<SubscriptionOutput> {
	if (subscription.status === 'active') {
		planNext(subscription, await calendarOf(em, subscription, now), now);
	}
	await em.flush();
	return presentSubscription(subscription, await findSubscriptionLines(em, [subscription.id], now));
}

/** When the hub delivers that serves the subscription's address; null: none does. */
export async function calendarOf(
	em: EntityManager,
	subscription: Subscription,
	now: Date,
): Promise<HubCalendar | null> {
	await em.populate(subscription, ['address.pincode.hub']);
	const { hub } = subscription.address.pincode;
	if (!hub || subscription.address.deletedAt !== null) return null;
	return (await loadCalendars(em, [hub], now)).get(hub.id) ?? null;
}

/** Refuses a basket, address or window that could not be ordered: PINCODE_NOT_SERVICEABLE, NOT_FOUND and more. */
export async function checkTerms(em: EntityManager, subscription: Subscription, now: Date): Promise<void> {
	const calendar = await calendarOf(em, subscription, now);
	if (!calendar) {
		throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode: subscription.address.pincode.code });
	}
	if (!hasWindow(calendar, subscription)) throw new DomainError('NOT_FOUND', { resource: 'slot window' });
}

/** Refuses what cannot be paid while the customer is away: PAYMENT_METHOD_UNAVAILABLE for cards, which need them. */
export function checkPayment(method: PaymentMethod): void {
	if (method === 'card') throw new DomainError('PAYMENT_METHOD_UNAVAILABLE', { method });
}

/** Refuses lines that nobody could order: PRODUCT_UNAVAILABLE, INVALID_QUANTITY. */
export function checkLines(lines: SubscriptionLineRow[]): void {
	const withdrawn = lines.filter(({ isAvailable }) => !isAvailable);
	if (withdrawn.length > 0) {
		throw new DomainError('PRODUCT_UNAVAILABLE', {
			lines: withdrawn.map(({ sellUnitId, name }) => ({ sellUnitId, name })),
		});
	}
	for (const line of lines) {
		const problem = quantityProblem(line, line.quantity);
		if (problem) throw new DomainError('INVALID_QUANTITY', { reason: `${line.name}: ${problem}` });
	}
}
