import { closedStatuses, findTimeline, type TimelineRow } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { orderChannel } from './order-channel.ts';
import type { OrderProgress, WatchOrderInput } from './orders.schemas.ts';

/** Covers a wake-up that got lost, in milliseconds. */
const POLL_MS = 30_000;

/**
 * The order's timeline from `lastEventId` on, then each entry as it is made, until nothing can follow. Throws
 * NOT_FOUND, also for someone else's order, and RATE_LIMITED.
 */
export async function* watchOrder(
	{ services, user }: UserContext,
	{ orderId, lastEventId = '' }: WatchOrderInput,
	signal: AbortSignal | undefined,
): AsyncGenerator<{ id: string; data: OrderProgress }, void> {
	const giveBack = services.streamSeats.take(user.id);
	// Reading comes after: what is committed later wakes us.
	const listener = await services.wakeUps.listen(orderChannel(orderId));
	try {
		for (let seen = lastEventId; ; ) {
			const timeline = await findTimeline(services.orm.em.fork(), orderId, user.id);
			const entries = progressOf(timeline);
			if (entries.length === 0) throw new DomainError('NOT_FOUND', { resource: 'order' });
			for (const entry of entries) {
				if (entry.id <= seen) continue;
				seen = entry.id;
				yield entry;
			}
			const status = entries.at(-1)?.data.status;
			if (status !== undefined && closedStatuses.includes(status)) return;
			await listener.next(signal, POLL_MS);
			if (signal?.aborted) return;
		}
	} finally {
		listener.close();
		giveBack();
	}
}

/** Entries with the state that the order was in after each. */
export function progressOf(timeline: readonly TimelineRow[]): { id: string; data: OrderProgress }[] {
	let status: OrderProgress['status'] = 'placed';
	return timeline.map(({ id, type, occurredAt }) => {
		if (type !== 'invoiced') status = type;
		return { id, data: { type, status, occurredAt } };
	});
}
