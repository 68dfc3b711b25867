import { Hub, lockStock, newId, Product, StockItem, type StockMeasure } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';

interface StockLevel {
	productId: string;
	hubId: string;
	measure: StockMeasure;
	onHand: number;
	reserved: number;
	available: number;
}

/**
 * Sets what lies in a hub after counting it, in grams when any unit of the product is sold by weight, else in
 * pieces. What orders have reserved stays reserved.
 */
export function setStock(
	ctx: UserContext,
	{ productId, hubId, onHand }: { productId: string; hubId: string; onHand: number },
): Promise<StockLevel> {
	const { services } = ctx;
	return transact(services, async (em) => {
		const product = await em.findOne(Product, { id: productId }, { populate: ['units'] });
		if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
		const hub = await em.findOne(Hub, { id: hubId });
		if (!hub) throw new DomainError('NOT_FOUND', { resource: 'hub' });
		const stock = await lockStock(em, hubId, productId);
		const reserved = stock?.reserved ?? 0;
		if (onHand < reserved) throw new DomainError('STOCK_BELOW_RESERVED', { reserved });
		const isWeighed = product.units.getItems().some((unit) => unit.kind === 'weight');
		const measure = stock?.measure ?? (isWeighed ? 'gram' : 'piece');
		if (stock)
			await em.nativeUpdate(StockItem, { id: stock.id }, { onHand, updatedAt: services.clock.now() });
		else em.create(StockItem, { id: newId(), hub, product, measure, onHand });
		recordAudit(em, ctx, {
			action: 'stock.set',
			targetType: 'product',
			targetId: productId,
			before: { hubId, onHand: stock?.onHand ?? null },
			after: { hubId, onHand },
		});
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return { productId, hubId, measure, onHand, reserved, available: onHand - reserved };
	});
}
