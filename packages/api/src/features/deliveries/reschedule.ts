import {
	bookSlot,
	DeliverySlot,
	DeliveryStop,
	type EntityManager,
	type Order,
	releaseSlot,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { retryStaleRead, StaleReadError } from '../../platform/retry.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { moveOrder, requireLockedOrder } from '../orders/orders.public.ts';
import { findBookableSlot } from '../slots/slots.public.ts';
import { getDelivery } from './get-delivery.ts';
import { type DeliveryOutput, MAX_ATTEMPTS, type RescheduleInput } from './tracking.schemas.ts';

/** The customer says when an order that nobody took is to come again. */
export async function rescheduleOwn(ctx: UserContext, input: RescheduleInput): Promise<DeliveryOutput> {
	await retryStaleRead(() => reschedule(ctx, input, ctx.user.id));
	return getDelivery({ ...ctx, em: ctx.services.orm.em.fork() }, input.orderId);
}

/** Staff say it for the customer. */
export async function rescheduleForCustomer(ctx: UserContext, input: RescheduleInput): Promise<void> {
	await retryStaleRead(() => reschedule(ctx, input));
}

/** Puts a failed order back among those that wait for a run, in another slot, as often as it may go out. */
function reschedule(ctx: UserContext, { orderId, slotId }: RescheduleInput, ownerId?: string): Promise<void> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const order = await requireLockedOrder(em, orderId, ownerId);
		const failed = await em.count(DeliveryStop, { order: orderId, status: 'failed' });
		if (order.status === 'failed' && failed >= MAX_ATTEMPTS)
			throw new DomainError('ATTEMPTS_USED_UP', { limit: MAX_ATTEMPTS });
		const by = ownerId === undefined ? 'orders:pack' : 'customer';
		await moveOrder(em, services, order, { status: 'packed', by, actorId: user.id });
		const before = { slotId: order.slot?.id ?? null };
		await changeSlot(em, order, slotId, services.clock.now());
		if (ownerId !== undefined) return;
		recordAudit(em, ctx, {
			...{ action: 'delivery.rescheduled', targetType: 'order', targetId: orderId, before },
			after: { slotId },
		});
	});
}

/** Takes a seat of the slot and gives that of the old one back, in the order of their ids. */
async function changeSlot(em: EntityManager, order: Order, slotId: string, now: Date): Promise<void> {
	const slot = await findBookableSlot(em, slotId, order.hub.id, now);
	const old = order.slot?.id;
	if (old === slot.id) return;
	if (old !== undefined && old < slot.id) await releaseSlot(em, old, now);
	if (!(await bookSlot(em, slot.id, now))) throw new StaleReadError('the slot changed');
	if (old !== undefined && old > slot.id) await releaseSlot(em, old, now);
	em.assign(order, { slot: em.getReference(DeliverySlot, slot.id) });
}
