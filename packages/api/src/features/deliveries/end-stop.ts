import { type DeliveryRun, type DeliveryStop, type EntityManager, findStop, lockRun } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { deliverOrder, moveOrder, requireLockedOrder } from '../orders/orders.public.ts';
import { checkCode } from './check-code.ts';
import { forgetPosition, wakeTrackers } from './courier.ts';
import { cleanPhoto } from './deliveries.jobs.ts';
import { keepPhoto, takePhoto } from './delivery-photos.ts';
import { presentStopEnd } from './runs.presenter.ts';
import type { DeliverStopInput, FailStopInput, RiderStopEndOutput } from './stops.schemas.ts';
import { takeCash } from './take-cash.ts';
import { tellDelivered, tellFailed } from './tell-customer.ts';

/** The rider is at the door. Said twice it is said once. */
export function arrive(ctx: UserContext, stopId: string): Promise<RiderStopEndOutput> {
	return changeStop(ctx, stopId, async (em, stop) => {
		if (stop.status === 'arrived') return;
		if (stop.status !== 'pending') throw new DomainError('INVALID_RUN_STATE', { status: stop.status });
		em.assign(stop, { status: 'arrived', arrivedAt: ctx.services.clock.now() });
	});
}

/**
 * Hands an order over against the customer's code or a photo, with the cash that is due. Code and photo are looked at
 * before the transaction, which then asks again whether the stop is still to be ended. Repeated after a lost answer it
 * gives that answer.
 */
export async function deliverStop(ctx: UserContext, input: DeliverStopInput): Promise<RiderStopEndOutput> {
	const { services, user } = ctx;
	const { stopId, code, photoId, refused } = input;
	const known = await requireOwnStop(ctx, stopId);
	if (isDelivered(known)) return presentStopEnd(known);
	requireArrived(known);
	if (code !== undefined) await checkCode(ctx, known, code);
	const photo = photoId === undefined ? null : await takePhoto(ctx, known, photoId);
	return changeStop(ctx, stopId, async (em, stop) => {
		if (isDelivered(stop)) return;
		requireArrived(stop);
		const refusedLines = refused.map(({ orderItemId, quantity }) => ({ itemId: orderItemId, quantity }));
		const order = await deliverOrder(em, services, {
			orderId: stop.order.id,
			riderId: user.id,
			refusedLines,
		});
		em.assign(stop, {
			status: order.status === 'partly_delivered' ? 'partly_delivered' : 'delivered',
			proof: photo ? 'photo' : 'code',
			...(await takeCash(em, ctx, order, input)),
		});
		if (photo && (await keepPhoto(em, photo))) enqueue(em, cleanPhoto, { photoId: photo.id });
		tellDelivered(em, services, order);
		end(stop, services.clock.now());
	});
}

/** Nobody took the order: it comes back to the hub, and may go out again. */
export function failStop(ctx: UserContext, input: FailStopInput): Promise<RiderStopEndOutput> {
	const { services, user } = ctx;
	return changeStop(ctx, input.stopId, async (em, stop) => {
		if (stop.status === 'failed') return;
		requireArrived(stop);
		const order = await requireLockedOrder(em, stop.order.id);
		await moveOrder(em, services, order, { status: 'failed', by: 'rider', actorId: user.id });
		em.assign(stop, { status: 'failed', failReason: input.reason, failNote: input.note ?? null });
		tellFailed(em, services, order, input.reason);
		end(stop, services.clock.now());
	});
}

type Change = (em: EntityManager, stop: DeliveryStop) => Promise<void>;

/** Changes a stop under the lock of its run, which ends with its last stop. */
async function changeStop(ctx: UserContext, stopId: string, change: Change): Promise<RiderStopEndOutput> {
	const { services, user } = ctx;
	const runId = (await requireOwnStop(ctx, stopId)).run.id;
	return transact(services, async (em) => {
		const run = await lockRun(em, runId, user.id);
		const stop = run?.stops.getItems().find(({ id }) => id === stopId);
		if (!run || !stop) throw new DomainError('NOT_FOUND', { resource: 'delivery stop' });
		if (run.status === 'planned') throw new DomainError('INVALID_RUN_STATE', { status: run.status });
		await change(em, stop);
		finish(em, run, services.clock.now());
		await em.populate(stop, ['order']);
		await em.flush();
		afterCommit(em, () => wakeTrackers(services, [stop, ...run.stops.getItems().filter(isOpen)]));
		return presentStopEnd(stop);
	});
}

function finish(em: EntityManager, run: DeliveryRun, now: Date): void {
	if (run.status === 'finished' || run.stops.getItems().some(isOpen)) return;
	em.assign(run, { status: 'finished', finishedAt: now });
	afterCommit(em, (services) => forgetPosition(services, run.id));
}

function end(stop: DeliveryStop, now: Date): void {
	stop.endedAt = now;
	stop.activeOrderId = null;
}

const isOpen = (stop: DeliveryStop): boolean => stop.isOpen();
const isDelivered = ({ status }: DeliveryStop): boolean =>
	status === 'delivered' || status === 'partly_delivered';

function requireArrived({ status }: DeliveryStop): void {
	if (status !== 'arrived') throw new DomainError('INVALID_RUN_STATE', { status });
}

/** A stop of a run of the rider's own, as it stood a moment ago; NOT_FOUND. */
async function requireOwnStop({ services, user }: UserContext, stopId: string): Promise<DeliveryStop> {
	const stop = await findStop(services.orm.em.fork(), stopId);
	if (stop?.run.rider.id !== user.id) throw new DomainError('NOT_FOUND', { resource: 'delivery stop' });
	return stop;
}
