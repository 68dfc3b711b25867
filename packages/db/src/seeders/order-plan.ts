import type { CancelReason, OrderEventType, OrderStatus } from '../orders/orders.enums.ts';
import type { Random } from './random.ts';
import { DAY, HOUR, MINUTE } from './seed-context.ts';

/** One entry of the timeline to be. */
export interface PlannedEvent {
	type: OrderEventType;
	/** Who does it. */
	by: 'customer' | 'staff' | 'rider' | 'system';
	at: Date;
}

/** When an order is placed and what becomes of it. */
export interface OrderPlan {
	status: OrderStatus;
	placedAt: Date;
	cancelReason: CancelReason | null;
	/** Oldest first; the first is the placing. */
	events: PlannedEvent[];
}

/** Out of a hundred orders. */
const statusWeights: Record<OrderStatus, number> = {
	placed: 12,
	confirmed: 12,
	packing: 2,
	packed: 6,
	dispatched: 3,
	delivered: 48,
	partly_delivered: 4,
	failed: 1,
	cancelled: 10,
	returned: 2,
};

const cancelWeights: Record<CancelReason, number> = {
	customer_request: 6,
	out_of_stock: 2,
	expired: 2,
	not_deliverable: 0,
};

/** How long ago orders of a status were placed, in milliseconds: fresh ones are open, old ones are done. */
const ages: Record<OrderStatus, [least: number, most: number]> = {
	placed: [5 * MINUTE, 3 * HOUR],
	confirmed: [2 * HOUR, 12 * HOUR],
	packing: [3 * HOUR, 12 * HOUR],
	packed: [4 * HOUR, DAY],
	dispatched: [6 * HOUR, DAY],
	delivered: [DAY, 60 * DAY],
	partly_delivered: [DAY, 60 * DAY],
	failed: [10 * HOUR, DAY],
	cancelled: [DAY, 60 * DAY],
	returned: [3 * DAY, 60 * DAY],
};

/** Orders in these states were brought to a door, or come from there. */
export const endedStatuses: readonly OrderStatus[] = ['delivered', 'partly_delivered', 'returned'];

/** Plans of so many orders, in the order in which they are placed. */
export function planOrders(count: number, now: Date, random: Random): OrderPlan[] {
	const plans = Array.from({ length: count }, () => planOrder(now, random));
	return plans.sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
}

function planOrder(now: Date, random: Random): OrderPlan {
	const status = random.weighted(statusWeights);
	const placedAt = new Date(now.getTime() - random.integer(...ages[status]));
	const cancelReason = status === 'cancelled' ? random.weighted(cancelWeights) : null;
	return { status, placedAt, cancelReason, events: planEvents(status, placedAt, cancelReason, random) };
}

function planEvents(
	status: OrderStatus,
	placedAt: Date,
	cancelReason: CancelReason | null,
	random: Random,
): PlannedEvent[] {
	let at = placedAt;
	const after = (least: number, most: number): Date => {
		at = new Date(at.getTime() + random.integer(least, most));
		return at;
	};
	const events: PlannedEvent[] = [{ type: 'placed', by: 'customer', at: placedAt }];
	if (status === 'cancelled') {
		const by =
			cancelReason === 'customer_request' ? 'customer' : cancelReason === 'expired' ? 'system' : 'staff';
		return [...events, { type: 'cancelled', by, at: after(10 * MINUTE, HOUR) }];
	}
	const last = status === 'returned' ? 'failed' : status;
	for (const { type, by, least, most } of steps) {
		if (events.at(-1)?.type === last) break;
		events.push({ type: type === 'delivered' ? last : type, by, at: after(least, most) });
	}
	if (status === 'returned') events.push({ type: 'returned', by: 'staff', at: after(HOUR, 20 * HOUR) });
	return events;
}

/** How an order goes when all goes well, and how long each step takes, in milliseconds. */
const steps: readonly (Pick<PlannedEvent, 'type' | 'by'> & { least: number; most: number })[] = [
	{ type: 'confirmed', by: 'staff', least: 5 * MINUTE, most: HOUR },
	{ type: 'packing', by: 'staff', least: 20 * MINUTE, most: HOUR },
	{ type: 'packed', by: 'staff', least: 10 * MINUTE, most: 45 * MINUTE },
	{ type: 'dispatched', by: 'rider', least: HOUR, most: 3 * HOUR },
	{ type: 'delivered', by: 'rider', least: 10 * MINUTE, most: 3 * HOUR },
];

/** The plan with the times at which a rider left with the order, and was done with it; what follows moves along. */
export function broughtAt(plan: OrderPlan, leftAt: Date, endedAt: Date): OrderPlan {
	const planned = plan.events.find(({ by, type }) => by === 'rider' && type !== 'dispatched');
	const shift = planned ? endedAt.getTime() - planned.at.getTime() : 0;
	const events = plan.events.map((event) => {
		if (event.type === 'dispatched') return { ...event, at: leftAt };
		return planned && event.at >= planned.at ? { ...event, at: new Date(event.at.getTime() + shift) } : event;
	});
	return { ...plan, events };
}
