import { DeliveryRun, type DeliveryStop, distanceMeters } from '@dailyveg/db';
import { z } from 'zod';
import { DomainError } from '../../contract/errors.ts';
import { consume } from '../../platform/rate-limit.ts';
import type { Services } from '../../platform/services.ts';
import type { UserContext } from '../../trpc/init.ts';
import type { ReportPositionInput } from './stops.schemas.ts';

/** A position that is older says nothing: it is forgotten. There is one for a run, and no trail of where it was. */
const POSITION_SECONDS = 180;
/** Farther from the hub no rider of it is; such a position is a mistake, or made up. */
const MAX_METERS = 100_000;

const position = z.object({ latitude: z.number(), longitude: z.number(), reportedAt: z.coerce.date() });
/** Where the rider of a run was last, in degrees. */
export type CourierPosition = z.output<typeof position>;

const positionKey = (runId: string) => `courier:${runId}`;

/** Channel on which whoever waits for this order is told that its rider has got further. */
export const courierChannel = (orderId: string): string => `courier:${orderId}`;

/** Tells those who wait for these stops, in all processes, that there is something new. */
export function wakeTrackers({ wakeUps }: Pick<Services, 'wakeUps'>, stops: readonly DeliveryStop[]): void {
	for (const { order } of stops) wakeUps.wake(courierChannel(order.id));
}

/** Notes where the rider of a run under way is; without Redis it is lost, as it would be three minutes later. */
export async function reportPosition(
	ctx: UserContext,
	{ runId, latitude, longitude }: ReportPositionInput,
): Promise<{ ok: true }> {
	const { em, services, user } = ctx;
	await consume(ctx, 'riderPosition.account', user.id);
	const run = await em.findOne(DeliveryRun, { id: runId, rider: user.id }, { populate: ['hub', 'stops'] });
	if (!run) throw new DomainError('NOT_FOUND', { resource: 'delivery run' });
	if (run.status !== 'started') throw new DomainError('INVALID_RUN_STATE', { status: run.status });
	const hub = { latitude: Number(run.hub.latitude), longitude: Number(run.hub.longitude) };
	if (distanceMeters(hub, { latitude, longitude }) > MAX_METERS)
		throw new DomainError('VALIDATION_FAILED', {
			issues: [{ path: ['latitude'], message: 'must be near the hub, as must longitude' }],
		});
	const text = JSON.stringify({ latitude, longitude, reportedAt: services.clock.now() });
	await services.redis.set(positionKey(runId), text, 'EX', POSITION_SECONDS).catch(() => undefined);
	wakeTrackers(
		services,
		run.stops.getItems().filter((stop) => stop.isOpen()),
	);
	return { ok: true };
}

/** Where the rider of a run was last; null when that is not known, or not any more. */
export async function findPosition({ redis }: Services, runId: string): Promise<CourierPosition | null> {
	const text = await redis.get(positionKey(runId)).catch(() => null);
	return text === null ? null : position.parse(JSON.parse(text));
}

/** Forgets where the rider of a run was, once nobody waits for it. */
export async function forgetPosition({ redis }: Services, runId: string): Promise<void> {
	await redis.del(positionKey(runId)).catch(() => undefined);
}
