import {
	type AuditAction,
	appendOrderEvent,
	type EntityManager,
	lockOrder,
	mayMoveOrder,
	type Order,
	type OrderActor,
	type OrderStatus,
	releasePromotions,
	releaseSlot,
	releaseStock,
	returnStock,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import { type Auditor, recordAudit } from '../audit/audit.public.ts';
import { notify } from '../notifications/notifications.public.ts';
import { isPaymentSecured, releasePayment } from '../payments/payments.public.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';
import { announceOrder } from './order-channel.ts';
import { presentOrder, presentOrderEvent } from './orders.presenter.ts';
import type { OrderOutput } from './orders.schemas.ts';
import { refundOrder } from './refund-order.ts';

type NextStatus = Exclude<OrderStatus, 'placed'>;

/** A step of an order, and who takes it. */
export interface OrderMove {
	status: NextStatus;
	/** In what capacity; the table of transitions says whether that allows it. */
	by: OrderActor;
	/** Who does it; null for the system. */
	actorId: string | null;
	/** Set when staff do it: what the audit log calls it, and on whose call. */
	audit?: { ctx: Auditor; action: AuditAction };
}

interface OrderChange extends OrderMove {
	orderId: string;
	/** Whose order it must be; left out for staff, riders and the system. */
	ownerId?: string;
	/** What else changes with the state, in the same transaction. */
	apply?: (order: Order) => void;
	/** What is done with the answer, in the same transaction. */
	conclude?: (em: EntityManager, output: OrderOutput) => Promise<void>;
}

/**
 * Moves an order to its next state under a row lock, with what that does to stock and slot and an entry in the timeline.
 * Throws NOT_FOUND, also for someone else's order, and INVALID_TRANSITION.
 */
export function changeOrder(services: Services, change: OrderChange): Promise<OrderOutput> {
	return transact(services, async (em) => {
		const order = await requireLockedOrder(em, change.orderId, change.ownerId);
		requireMove(order, change);
		change.apply?.(order);
		await moveOrder(em, services, order, change);
		const output = presentOrder(order);
		await change.conclude?.(em, output);
		return output;
	});
}

/** The order with its items, locked until the transaction ends. Throws NOT_FOUND, also for someone else's. */
export async function requireLockedOrder(
	em: EntityManager,
	orderId: string,
	ownerId?: string,
): Promise<Order> {
	const order = await lockOrder(em, orderId, ownerId);
	if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
	return order;
}

/** Takes the step of an order that the transaction of `em` has locked. Throws INVALID_TRANSITION. */
export async function moveOrder(
	em: EntityManager,
	services: Services,
	order: Order,
	move: OrderMove,
): Promise<void> {
	requireMove(order, move);
	const { status, by, actorId, audit } = move;
	if (status === 'confirmed' && !(await isPaymentSecured(em, order)))
		throw new DomainError('PAYMENT_NOT_SECURED', {});
	const before = { status: order.status };
	order.become(status, by);
	const now = services.clock.now();
	if (status === 'cancelled') await giveBack(em, services, order, before.status, actorId);
	await appendOrderEvent(em, order, { type: status, actorId, occurredAt: now });
	announceOrder(em, order.id);
	await emitEvent(em, services, `order.${status}`, presentOrderEvent(order, order.hub.id));
	if (status === 'cancelled') tellOfCancellation(em, services, order);
	if (audit) {
		const { ctx, action } = audit;
		recordAudit(em, ctx, { action, targetType: 'order', targetId: order.id, before, after: { status } });
	}
}

/** Throws INVALID_TRANSITION unless the order may take the step. */
export function requireMove({ status: from }: Order, { status: to, by }: OrderMove): void {
	if (!mayMoveOrder(from, to, by)) throw new DomainError('INVALID_TRANSITION', { from, to });
}

/**
 * What a cancelled order holds of money, promotions, slot and stock; in this order, as in placing, so that nobody waits in
 * a circle. What was packed already is refunded, and goes back into the lots that it came from.
 */
async function giveBack(
	em: EntityManager,
	services: Services,
	order: Order,
	from: OrderStatus,
	actorId: string | null,
): Promise<void> {
	const now = services.clock.now();
	if (from === 'packed') {
		const amountMinor = order.totalMinor - order.refundedMinor;
		await refundOrder(em, services, order, { amountMinor, to: 'source', reason: 'cancelled', actorId });
	}
	await releasePayment(em, services, order);
	await releasePromotions(em, { orderId: order.id, userId: order.user.id }, now);
	if (order.slot) await releaseSlot(em, order.slot.id, now);
	const cause = { kind: 'order', id: order.id, actorId } as const;
	if (from === 'packed') {
		const returns = order.items
			.getItems()
			.flatMap(({ stockItem, pickedQuantity }) =>
				pickedQuantity ? [{ stockItemId: stockItem.id, quantity: pickedQuantity, isSellable: true }] : [],
			);
		if (!(await returnStock(em, returns, cause, now))) throw new Error(`order ${order.id} has no such stock`);
	} else {
		const claims = order.items.map((item) => ({
			stockItemId: item.stockItem.id,
			quantity: item.reservedQuantity,
		}));
		await releaseStock(em, claims, cause, now);
	}
	afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
}

function tellOfCancellation(em: EntityManager, services: Services, order: Order): void {
	const { id: orderId, number: orderNumber, cancelReason: reason } = order;
	if (reason === null) throw new TypeError(`order ${orderId} is cancelled for no reason`);
	notify(em, services, {
		userId: order.user.id,
		kind: 'order.cancelled',
		data: { orderId, orderNumber, reason },
	});
}
