import { pickStock } from '@dailyveg/db';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { changeOrder, moveOrder, type OrderMove, requireLockedOrder } from './change-order.ts';
import { presentOrder } from './orders.presenter.ts';
import type { OrderOutput } from './orders.schemas.ts';

/** Begins to pack a confirmed order; from now on its customer cannot cancel it. */
export function startPacking(ctx: UserContext, orderId: string): Promise<OrderOutput> {
	return changeOrder(ctx.services, { orderId, ...packerMove(ctx, 'packing') });
}

/** Packs an order in full: what it claimed leaves the hub. Begins to pack it if nobody has. */
export function packOrder(ctx: UserContext, orderId: string): Promise<OrderOutput> {
	return transact(ctx.services, async (em) => {
		const order = await requireLockedOrder(em, orderId);
		if (order.status === 'confirmed') await moveOrder(em, ctx.services, order, packerMove(ctx, 'packing'));
		await moveOrder(em, ctx.services, order, packerMove(ctx, 'packed'));
		for (const item of order.items) item.packedQuantity = item.quantity;
		const picks = order.items.map((item) => ({
			stockItemId: item.stockItem.id,
			...{ reservedQuantity: item.reservedQuantity, pickedQuantity: item.reservedQuantity },
		}));
		const cause = { kind: 'order', id: orderId, actorId: ctx.user.id } as const;
		await pickStock(em, picks, cause, ctx.services.clock.now());
		return presentOrder(order);
	});
}

const packerMove = (ctx: UserContext, status: 'packing' | 'packed'): OrderMove => ({
	status,
	by: 'orders:pack',
	actorId: ctx.user.id,
	audit: { ctx, action: `order.${status}` },
});
