import { StockItem } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { SetStockThresholdsInput, StockOutput } from './inventory.schemas.ts';
import { readStock } from './require-stock.ts';

/** Says when staff are warned of a product in a hub. */
export function setThresholds(ctx: UserContext, input: SetStockThresholdsInput): Promise<StockOutput> {
	const { services } = ctx;
	return transact(services, async (em) => {
		const { hubId, productId, lowAt, expiringDays } = input;
		const where = { hub: hubId, product: productId };
		const now = services.clock.now();
		const before = await em.findOne(StockItem, where, { disableIdentityMap: true });
		if (!before) throw new DomainError('NOT_FOUND', { resource: 'stock' });
		await em.nativeUpdate(StockItem, where, { lowAt, expiringDays, updatedAt: now });
		recordAudit(em, ctx, {
			action: 'stock.thresholdsSet',
			targetType: 'product',
			targetId: productId,
			before: { hubId, lowAt: before.lowAt, expiringDays: before.expiringDays },
			after: { hubId, lowAt, expiringDays },
		});
		return readStock(em, input, now);
	});
}
