import type { StockMeasure } from '@dailyveg/db';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { correctStock } from './correct-stock.ts';
import { ensureStock, requireLockedStock } from './require-stock.ts';

interface StockLevel {
	productId: string;
	hubId: string;
	measure: StockMeasure;
	onHand: number;
	reserved: number;
	available: number;
}

/**
 * Sets what lies in a hub after counting it, in grams when any unit of the product is sold by weight, else in pieces: the
 * difference to the books is an adjustment of its lots. What orders have reserved stays reserved.
 */
export async function setStock(
	ctx: UserContext,
	{ productId, hubId, onHand }: { productId: string; hubId: string; onHand: number },
): Promise<StockLevel> {
	const { services, user } = ctx;
	const isNew = await ensureStock(ctx.em, { productId, hubId }, services.clock.now());
	return transact(services, async (em) => {
		const now = services.clock.now();
		const stock = await requireLockedStock(em, { productId, hubId });
		const { measure, reserved } = stock;
		if (onHand !== stock.onHand) {
			const correction = { type: 'adjust', delta: onHand - stock.onHand, reason: 'counted' } as const;
			await correctStock(em, stock, correction, { kind: 'staff', id: null, actorId: user.id }, now);
		}
		recordAudit(em, ctx, {
			action: 'stock.set',
			targetType: 'product',
			targetId: productId,
			before: { hubId, onHand: isNew ? null : stock.onHand },
			after: { hubId, onHand },
		});
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return { productId, hubId, measure, onHand, reserved, available: onHand - reserved };
	});
}
