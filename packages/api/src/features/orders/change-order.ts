import {
	type AuditAction,
	appendOrderEvent,
	type EntityManager,
	lockOrder,
	type Order,
	type OrderStatus,
	pickStock,
	releaseSlot,
	releaseStock,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import { type Auditor, recordAudit } from '../audit/audit.public.ts';
import { isPaymentSecured, releasePayment } from '../payments/payments.public.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';
import { announceOrder } from './order-channel.ts';
import { presentOrder, presentOrderEvent } from './orders.presenter.ts';
import type { OrderOutput } from './orders.schemas.ts';

type NextStatus = Exclude<OrderStatus, 'placed'>;

interface OrderChange {
	orderId: string;
	/** Whose order it must be; left out for staff, riders and the system. */
	ownerId?: string;
	/** Who does it; null for the system. */
	actorId: string | null;
	/** The only state it may be left from; any that allows the move when left out. */
	from?: OrderStatus;
	status: NextStatus;
	/** Set when staff do it: what the audit log calls it, and on whose call. */
	audit?: { ctx: Auditor; action: AuditAction };
	/** What else changes with the state, in the same transaction. */
	apply?: (order: Order) => void;
}

/**
 * Moves an order to its next state under a row lock, with what that does to stock and slot and an entry in the timeline.
 * Throws NOT_FOUND, also for someone else's order, and INVALID_TRANSITION.
 */
export function changeOrder(services: Services, change: OrderChange): Promise<OrderOutput> {
	return transact(services, async (em) => {
		const order = await lockOrder(em, change.orderId, change.ownerId);
		if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
		const { status, from = order.status } = change;
		if (order.status !== from || !order.canBecome(status))
			throw new DomainError('INVALID_TRANSITION', { from: order.status, to: status });
		if (status === 'confirmed' && !(await isPaymentSecured(em, order)))
			throw new DomainError('PAYMENT_NOT_SECURED', {});
		const before = { status: order.status };
		order.become(status);
		change.apply?.(order);
		if (status === 'cancelled') await releasePayment(em, services, order);
		const now = services.clock.now();
		await settleClaims(em, order, change, now);
		await appendOrderEvent(em, order, { type: status, actorId: change.actorId, occurredAt: now });
		announceOrder(em, order.id);
		await emitEvent(em, services, `order.${status}`, presentOrderEvent(order, order.hub.id));
		if (change.audit) {
			const { ctx, action } = change.audit;
			recordAudit(em, ctx, { action, targetType: 'order', targetId: order.id, before, after: { status } });
		}
		return presentOrder(order);
	});
}

/** What the order holds of stock and slot; the slot first, as in placing, so that nobody waits in a circle. */
async function settleClaims(
	em: EntityManager,
	order: Order,
	{ status, actorId }: OrderChange,
	now: Date,
): Promise<void> {
	const claims = order.items
		.getItems()
		.map((item) => ({ stockItemId: item.stockItem.id, quantity: item.reservedQuantity }));
	const cause = { kind: 'order', id: order.id, actorId } as const;
	if (status === 'packed') {
		const picks = claims.map(({ stockItemId, quantity }) => ({
			...{ stockItemId, reservedQuantity: quantity, pickedQuantity: quantity },
		}));
		await pickStock(em, picks, cause, now);
	}
	if (status !== 'cancelled') return;
	if (order.slot) await releaseSlot(em, order.slot.id, now);
	await releaseStock(em, claims, cause, now);
	afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
}
