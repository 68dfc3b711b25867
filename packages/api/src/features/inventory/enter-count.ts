import { Product, StockCount, StockCountLine, writeCountLine } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { lockOpenCount } from './lock-count.ts';
import { ensureStock, requireLockedStock } from './require-stock.ts';
import type { EnterStockCountInput, StockCountLineOutput } from './stock-counts.schemas.ts';

/** Products of one stock take: closing it locks them all for a moment. */
const MAX_LINES = 1_000;

/**
 * Notes what was counted of a product, once more if it was counted before. What the books say at this very moment is
 * noted with it, under the lock of the stock: sales and deliveries until the count is closed then change nothing about
 * the difference.
 */
export async function enterCount(
	ctx: UserContext,
	input: EnterStockCountInput,
): Promise<StockCountLineOutput> {
	const { services, user } = ctx;
	const { countId, productId, counted } = input;
	const { hub } = (await ctx.em.findOne(StockCount, { id: countId })) ?? {};
	if (!hub) throw new DomainError('NOT_FOUND', { resource: 'stock count' });
	await ensureStock(ctx.em, { hubId: hub.id, productId }, services.clock.now());
	return transact(services, async (em) => {
		await lockOpenCount(em, countId);
		const now = services.clock.now();
		const stock = await requireLockedStock(em, { hubId: hub.id, productId });
		const others = { count: countId, stockItem: { $ne: stock.id } };
		if ((await em.count(StockCountLine, others)) >= MAX_LINES)
			throw new DomainError('COUNT_FULL', { limit: MAX_LINES });
		const line = { countId, stockItemId: stock.id, counted, expected: stock.onHand, countedBy: user.id };
		await writeCountLine(em, line, now);
		recordAudit(em, ctx, {
			action: 'stockCount.entered',
			targetType: 'stockCount',
			targetId: countId,
			after: { productId, counted, expected: stock.onHand },
		});
		const { name } = await em.findOneOrFail(Product, { id: productId });
		const { measure, onHand: expected } = stock;
		return { productId, name, measure, counted, expected, countedAt: now, booked: null };
	});
}
