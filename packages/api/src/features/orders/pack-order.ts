import { type EntityManager, type Order, pickStock } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { changeOrder, moveOrder, type OrderMove, requireLockedOrder } from './change-order.ts';
import { fillBag } from './fill-bag.ts';
import { renderInvoice } from './orders.jobs.ts';
import { presentOrder } from './orders.presenter.ts';
import type { OrderOutput } from './orders.schemas.ts';
import type { PackOrderInput } from './packing.schemas.ts';
import { settleOrder } from './settle-order.ts';

/** Begins to pack a confirmed order; from now on its customer cannot cancel it. */
export function startPacking(ctx: UserContext, orderId: string): Promise<OrderOutput> {
	return changeOrder(ctx.services, { orderId, ...packerMove(ctx, 'packing') });
}

/**
 * Packs an order, in full where nothing else is said: what was packed leaves the hub and is what the customer pays
 * (R48). Begins to pack it if nobody has. Throws NOT_FOUND, INVALID_TRANSITION, INVALID_QUANTITY and
 * SUBSTITUTION_REFUSED.
 */
export function packOrder(ctx: UserContext, { orderId, lines = [] }: PackOrderInput): Promise<OrderOutput> {
	const { services } = ctx;
	return transact(services, async (em) => {
		const order = await requireLockedOrder(em, orderId);
		if (order.status === 'confirmed') await moveOrder(em, services, order, packerMove(ctx, 'packing'));
		// What failed to be delivered may become packed again as well, yet is not packed anew.
		if (order.status !== 'packing')
			throw new DomainError('INVALID_TRANSITION', { from: order.status, to: 'packed' });
		const agreedIds = await fillBag(em, order, lines);
		await settleOrder(em, ctx, order, agreedIds);
		await takeStock(em, ctx, order);
		enqueue(em, renderInvoice, { orderId });
		await moveOrder(em, services, order, packerMove(ctx, 'packed'));
		return presentOrder(order);
	});
}

const packerMove = (ctx: UserContext, status: 'packing' | 'packed'): OrderMove => ({
	status,
	by: 'orders:pack',
	actorId: ctx.user.id,
	audit: { ctx, action: `order.${status}` },
});

/** Ends the claims of the order and takes out what was packed. */
async function takeStock(em: EntityManager, { services, user }: UserContext, order: Order): Promise<void> {
	const picks = order.items.map((item) => ({
		stockItemId: item.stockItem.id,
		reservedQuantity: item.reservedQuantity,
		pickedQuantity: item.pickedQuantity ?? 0,
	}));
	await pickStock(em, picks, { kind: 'order', id: order.id, actorId: user.id }, services.clock.now());
}
