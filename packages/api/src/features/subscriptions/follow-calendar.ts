import {
	type EntityManager,
	findSubscriptionsOfHub,
	type Hub,
	lockActiveSubscriptions,
	type Subscription,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { MARGIN_MS, NOTICE_MS } from './decide-delivery.ts';
import { type HubCalendar, loadCalendars, windowOn } from './hub-calendar.ts';
import { nextDeliveries } from './next-delivery.ts';
import { ORDER_LEAD_MS, planNext, planOf } from './subscription-plan.ts';

/** Subscriptions that one transaction locks. */
const BATCH_SIZE = 100;

/**
 * Lets the subscriptions of a hub follow its calendar after staff changed it, batch by batch; harmless when repeated. Each
 * of them is written, so that a worker that has read the calendar of before finds another revision.
 */
export async function followCalendar(services: Services, hubId: string): Promise<void> {
	const ids = await findSubscriptionsOfHub(services.orm.em.fork(), hubId);
	for (let start = 0; start < ids.length; start += BATCH_SIZE) {
		const batch = ids.slice(start, start + BATCH_SIZE);
		await transact(services, (em) => followBatch(em, hubId, batch, services.clock.now()));
	}
}

async function followBatch(
	em: EntityManager,
	hubId: string,
	ids: readonly string[],
	now: Date,
): Promise<void> {
	const locked = await lockActiveSubscriptions(em, { id: { $in: [...ids] } });
	await em.populate(locked, ['address.pincode.hub']);
	// Its customer may have moved it to another address meanwhile, and planned by that.
	const own = locked.filter(({ address }) => address.pincode.hub?.id === hubId && address.deletedAt === null);
	const hub = own[0]?.address.pincode.hub;
	if (hub) await followHub(em, hub, own, now);
}

/**
 * Lets the subscriptions of an address that lies elsewhere now follow the calendar of the hub there, in the transaction of
 * the move. Where none delivers, their customer is told when they would have been ordered.
 */
export async function followAddress(em: EntityManager, addressId: string, now: Date): Promise<void> {
	const subscriptions = await lockActiveSubscriptions(em, { address: addressId });
	await em.populate(subscriptions, ['address.pincode.hub']);
	const hub = subscriptions[0]?.address.pincode.hub;
	if (hub) await followHub(em, hub, subscriptions, now);
}

async function followHub(
	em: EntityManager,
	hub: Hub,
	subscriptions: readonly Subscription[],
	now: Date,
): Promise<void> {
	const calendar = (await loadCalendars(em, [hub], now)).get(hub.id);
	if (calendar) for (const subscription of subscriptions) follow(subscription, calendar, now);
}

/**
 * Moves the next day with its cutoff, or to a day before it on which the hub now delivers. A day that is closed by now
 * stays: its customer is told when it would have been ordered.
 */
function follow(subscription: Subscription, calendar: HubCalendar, now: Date): void {
	const { nextDate, runAt } = subscription;
	const plan = planOf(subscription);
	const [next] = nextDeliveries(plan, calendar, now, 1);
	if (next && (nextDate === null || next.date < nextDate)) {
		planNext(subscription, calendar, now);
		return;
	}
	subscription.revision += 1;
	const window = nextDate === null ? null : windowOn(calendar, plan.window, nextDate);
	if (window && runAt) subscription.runAt = runAtFor(window.cutoffAt, runAt, now);
}

/** What runs within the time of a notice may be waiting for that to pass, and only goes ahead where it would be too late. */
function runAtFor(cutoffAt: Date, runAt: Date, now: Date): Date {
	const isNear = runAt.getTime() <= now.getTime() + NOTICE_MS;
	return new Date(
		isNear ? Math.min(runAt.getTime(), cutoffAt.getTime() - MARGIN_MS) : cutoffAt.getTime() - ORDER_LEAD_MS,
	);
}
