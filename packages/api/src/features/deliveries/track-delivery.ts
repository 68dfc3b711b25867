import { closedStatuses, type EntityManager, findCourierWay, findTimeline } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Listener } from '../../platform/wake-ups.ts';
import type { UserContext } from '../../trpc/init.ts';
import { orderChannel, progressOf } from '../orders/orders.public.ts';
import { arrivalWindow } from './arrival.ts';
import { courierChannel, findPosition } from './courier.ts';
import type { TrackInput, TrackOutput } from './tracking.schemas.ts';

/** Covers a wake-up that got lost, in milliseconds. */
const POLL_MS = 30_000;

type Courier = TrackOutput['courier'];

/**
 * The order's timeline from `lastEventId` on, then each entry as it is made, and in between where the rider is while
 * the order is on its way. Everything is tracked under the id of the last entry of the timeline: who comes back with
 * it misses none, and is told at once where the rider is now. Throws NOT_FOUND, also for someone else's order, and
 * RATE_LIMITED.
 */
export async function* trackDelivery(
	ctx: UserContext,
	{ orderId, lastEventId = '' }: TrackInput,
	signal: AbortSignal | undefined,
): AsyncGenerator<{ id: string; data: TrackOutput }, void> {
	const { services, user } = ctx;
	const giveBack = services.streamSeats.take(user.id);
	// Reading comes after: what is committed later wakes us.
	const listeners = await Promise.all(
		[orderChannel(orderId), courierChannel(orderId)].map((channel) => services.wakeUps.listen(channel)),
	);
	let told = '';
	try {
		for (let seen = lastEventId; ; ) {
			const em = services.orm.em.fork();
			const entries = progressOf(await findTimeline(em, orderId, user.id));
			const last = entries.at(-1);
			if (!last) throw new DomainError('NOT_FOUND', { resource: 'order' });
			const { status } = last.data;
			const courier = status === 'dispatched' ? await findCourier(ctx, em, orderId) : null;
			for (const { id, data } of entries) {
				if (id <= seen) continue;
				seen = id;
				const isLast = id === last.id;
				if (isLast) told = JSON.stringify(courier);
				const event = { type: data.type, occurredAt: data.occurredAt };
				yield { id, data: { status: data.status, event, courier: isLast ? courier : null } };
			}
			if (closedStatuses.includes(status)) return;
			if (courier && JSON.stringify(courier) !== told) {
				told = JSON.stringify(courier);
				yield { id: last.id, data: { status, event: null, courier } };
			}
			await nextOf(listeners, signal);
			if (signal?.aborted) return;
		}
	} finally {
		for (const listener of listeners) listener.close();
		giveBack();
	}
}

/** Waits for whichever rings first; the others do not go on waiting. */
async function nextOf(listeners: readonly Listener[], signal: AbortSignal | undefined): Promise<void> {
	const race = new AbortController();
	const end = () => race.abort();
	signal?.addEventListener('abort', end);
	if (signal?.aborted) end();
	await Promise.race(listeners.map((listener) => listener.next(race.signal, POLL_MS)));
	signal?.removeEventListener('abort', end);
	end();
}

async function findCourier({ services }: UserContext, em: EntityManager, orderId: string): Promise<Courier> {
	const way = await findCourierWay(em, orderId);
	if (!way) return null;
	const position = await findPosition(services, way.runId);
	const now = services.clock.now();
	return {
		position,
		stopsAhead: way.places.length - 1,
		arrival: arrivalWindow(now, position, way.places),
	};
}
