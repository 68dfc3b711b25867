import {
	type EntityManager,
	moveSubscription,
	type NewCycle,
	SubscriptionCycle,
	updateCycle,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { retryStaleRead, StaleReadError } from '../../platform/retry.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { type Decision, decideDelivery, type Refusal } from './decide-delivery.ts';
import { type DueDelivery, readDue } from './read-due.ts';
import { isPaymentRefusal, order } from './settle-delivery.ts';
import { presentManagedCycle } from './subscriptions.presenter.ts';
import type { ManagedCycleOutput } from './subscriptions.schemas.ts';

/**
 * Tries a day of a subscription again that ended without an order; the days after it go on as planned. The customer, who
 * was told that there would be none, hears of an order and not of another failure. Throws NOT_FOUND, CYCLE_ORDERED, also
 * when two do it at once, and SUBSCRIPTION_ENDED.
 */
export function rerunCycle(ctx: UserContext, cycleId: string): Promise<ManagedCycleOutput> {
	const { services } = ctx;
	return retryStaleRead(async () => {
		const cycle = await services.orm.em.fork().findOne(SubscriptionCycle, cycleId);
		if (!cycle) throw new DomainError('NOT_FOUND', { resource: 'subscription cycle' });
		const { orderId, date, subscription } = cycle;
		if (orderId !== null) throw new DomainError('CYCLE_ORDERED', { orderId });
		const [due] = await readDue(services, [subscription.id], date);
		if (!due) throw new DomainError('SUBSCRIPTION_ENDED', {});
		const decision = await decideDelivery(services, due, { now: services.clock.now(), isLastTry: true });
		try {
			return await settle(ctx, cycle, due, decision);
		} catch (error) {
			if (!isPaymentRefusal(error)) throw error;
			return await settle(ctx, cycle, due, { kind: 'refuse', outcome: 'payment_refused', shortages: [] });
		}
	});
}

function settle(
	ctx: UserContext,
	cycle: SubscriptionCycle,
	due: DueDelivery,
	decision: Decision,
): Promise<ManagedCycleOutput> {
	const { services } = ctx;
	return transact(services, async (em) => {
		const now = services.clock.now();
		// Nothing of it moves, yet nobody else may change it meanwhile.
		if (!(await moveSubscription(em, due.subscription, due.revision, now)))
			throw new StaleReadError('the subscription changed');
		const write = (outcome: Omit<NewCycle, 'date'>) => writeOutcome(em, ctx, cycle, outcome, now);
		if (decision.kind === 'order')
			await order(em, services, due, { ...decision, date: cycle.date }, now, write);
		else await write({ orderId: null, ...refusalOf(decision) });
		await em.flush();
		return presentManagedCycle(
			await em.findOneOrFail(SubscriptionCycle, cycle.id, { populate: ['subscription'] }),
		);
	});
}

async function writeOutcome(
	em: EntityManager,
	ctx: UserContext,
	cycle: SubscriptionCycle,
	outcome: Omit<NewCycle, 'date'>,
	now: Date,
): Promise<void> {
	if (!(await updateCycle(em, cycle, outcome, now))) throw new StaleReadError('somebody else tried');
	recordAudit(em, ctx, {
		...{ action: 'subscriptionCycle.rerun', targetType: 'subscriptionCycle', targetId: cycle.id },
		before: { outcome: cycle.outcome },
		after: { outcome: outcome.outcome, orderId: outcome.orderId },
	});
}

/** A last try has nothing to wait for: a day that nobody can book is closed, and one without lines has nothing to order. */
function refusalOf(
	decision: Exclude<Decision, { kind: 'order' }>,
): Pick<NewCycle, 'shortages'> & { outcome: Refusal } {
	if (decision.kind === 'refuse') return { outcome: decision.outcome, shortages: decision.shortages };
	return { outcome: decision.kind === 'wait' ? 'slot_closed' : 'nothing_available', shortages: [] };
}
