import { type EntityManager, type Order, returnStock } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { moveOrder, type OrderMove, requireLockedOrder, requireMove } from './change-order.ts';
import { priceOf, requireLine } from './deliver-order.ts';
import { shareOf } from './line-share.ts';
import { presentOrder } from './orders.presenter.ts';
import type { OrderOutput } from './orders.schemas.ts';
import type { TakeBackInput } from './packing.schemas.ts';
import { refundOrder } from './refund-order.ts';

/**
 * All of an order came back: what of it is still good is sold again, the rest is waste. The customer has back what it
 * cost: all of it when nothing was handed over, else the lines that came back. Throws NOT_FOUND, INVALID_TRANSITION and
 * INVALID_QUANTITY.
 */
export function returnOrder(ctx: UserContext, input: TakeBackInput): Promise<OrderOutput> {
	const move: OrderMove = {
		status: 'returned',
		by: 'orders:refund',
		actorId: ctx.user.id,
		audit: { ctx, action: 'order.returned' },
	};
	return transact(ctx.services, async (em) => {
		const order = await requireLockedOrder(em, input.orderId);
		requireMove(order, move);
		const hadNothing = order.status === 'failed';
		const refundMinor = await putBack(
			em,
			ctx,
			order,
			input.lines,
			({ packedQuantity }) => packedQuantity ?? 0,
		);
		await moveOrder(em, ctx.services, order, move);
		const amountMinor = hadNothing ? order.totalMinor - order.refundedMinor : refundMinor;
		const refund = { amountMinor, to: 'source', reason: 'returned', actorId: ctx.user.id } as const;
		await refundOrder(em, ctx.services, order, refund);
		return presentOrder(order);
	});
}

/**
 * What a customer refused at the door is back in the hub. Throws NOT_FOUND, INVALID_TRANSITION and INVALID_QUANTITY when
 * it is more than was refused.
 */
export function receiveRefused(ctx: UserContext, input: TakeBackInput): Promise<OrderOutput> {
	return transact(ctx.services, async (em) => {
		const order = await requireLockedOrder(em, input.orderId);
		const { status } = order;
		if (status !== 'partly_delivered')
			throw new DomainError('INVALID_TRANSITION', { from: status, to: 'partly_delivered' });
		await putBack(em, ctx, order, input.lines, ({ refusedQuantity }) => refusedQuantity);
		await order.events.init();
		recordAudit(em, ctx, {
			...{ action: 'order.refusedReceived', targetType: 'order', targetId: order.id },
			after: { lines: input.lines },
		});
		return presentOrder(order);
	});
}

/** Books lines back into the hub; returns what those cost that had not been refused, in minor units. */
async function putBack(
	em: EntityManager,
	{ services, user }: UserContext,
	order: Order,
	lines: TakeBackInput['lines'],
	mostOf: (item: ReturnType<typeof requireLine>) => number,
): Promise<number> {
	let refundMinor = 0;
	const returns = lines.map(({ itemId, quantity, isSellable }) => {
		const item = requireLine(order, itemId);
		const { returnedQuantity: from, refusedQuantity, packedQuantity, pickedQuantity, name } = item;
		const to = from + quantity;
		if (to > mostOf(item))
			throw new DomainError('INVALID_QUANTITY', { reason: `${name}: more than can come back` });
		item.returnedQuantity = to;
		// What was refused has been refunded at the door.
		refundMinor += priceOf(item, Math.max(from, refusedQuantity), Math.max(to, refusedQuantity));
		const stock = shareOf(pickedQuantity ?? 0, packedQuantity ?? 0, from, to);
		return { stockItemId: item.stockItem.id, quantity: stock, isSellable };
	});
	const cause = { kind: 'order', id: order.id, actorId: user.id } as const;
	if (!(await returnStock(em, returns, cause, services.clock.now())))
		throw new DomainError('INVALID_QUANTITY', { reason: 'more than was taken out of the hub' });
	afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
	return refundMinor;
}
