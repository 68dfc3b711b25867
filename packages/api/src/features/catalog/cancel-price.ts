import { lockProduct, SellUnitPrice } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { productOfUnit } from './schedule-price.ts';

/** Takes a planned price out of the schedule; one that has begun is history: PRICE_IN_EFFECT. */
export async function cancelPrice(ctx: UserContext, id: string): Promise<{ ok: true }> {
	const found = await ctx.em.findOne(SellUnitPrice, { id }, { disableIdentityMap: true });
	if (!found) throw new DomainError('NOT_FOUND', { resource: 'price' });
	const { hub, sellUnit, priceMinor, effectiveFrom } = found;
	const productId = await productOfUnit(ctx, sellUnit.id);
	return transact(ctx.services, async (em) => {
		await lockProduct(em, productId);
		if (effectiveFrom <= ctx.services.clock.now()) throw new DomainError('PRICE_IN_EFFECT', {});
		// Whoever cancelled it while we waited for the lock was first.
		if ((await em.nativeDelete(SellUnitPrice, { id })) === 0)
			throw new DomainError('NOT_FOUND', { resource: 'price' });
		recordAudit(em, ctx, {
			action: 'price.cancelled',
			targetType: 'sellUnit',
			targetId: sellUnit.id,
			before: { hubId: hub?.id ?? null, priceMinor, effectiveFrom },
		});
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return { ok: true };
	});
}
