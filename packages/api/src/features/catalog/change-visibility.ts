import { type AuditAction, lockProduct, type Product } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';
import { presentProductEvent } from './catalog.presenter.ts';
import type { ScheduleProductInput } from './catalog.schemas.ts';

/** Takes a product off the shop for good; orders keep it, and its slug stays taken. */
export const deleteProduct = (ctx: UserContext, id: string): Promise<Product> =>
	changeVisibility(ctx, id, 'product.deleted', (product) => product.delete(ctx.services.clock.now()));

/** Brings a deleted product back, off sale until somebody has looked at it. */
export const restoreProduct = (ctx: UserContext, id: string): Promise<Product> =>
	changeVisibility(ctx, id, 'product.restored', (product) => product.restore());

/** Plans when the product goes on sale and off again, to the minute, in place of what was planned. */
export async function scheduleProduct(
	ctx: UserContext,
	{ id, publishAt, unpublishAt }: ScheduleProductInput,
): Promise<Product> {
	const now = ctx.services.clock.now();
	if (publishAt && publishAt <= now) refuse('publishAt', 'has passed');
	if (unpublishAt && unpublishAt <= (publishAt ?? now)) refuse('unpublishAt', 'has to come later');
	return changeVisibility(ctx, id, 'product.scheduled', (product) =>
		product.schedule(publishAt, unpublishAt),
	);
}

function refuse(field: string, message: string): never {
	throw new DomainError('VALIDATION_FAILED', { issues: [{ path: [field], message }] });
}

/** NOT_FOUND for a deleted product, and when restoring for any other. */
function changeVisibility(
	ctx: UserContext,
	id: string,
	action: AuditAction,
	change: (product: Product) => void,
): Promise<Product> {
	return transact(ctx.services, async (em) => {
		const product = await lockProduct(em, id);
		if (!product || (product.deletedAt !== null) !== (action === 'product.restored'))
			throw new DomainError('NOT_FOUND', { resource: 'product' });
		const before = visibilityOf(product);
		change(product);
		recordAudit(em, ctx, {
			action,
			targetType: 'product',
			targetId: id,
			before,
			after: visibilityOf(product),
		});
		await em.flush();
		await emitEvent(em, ctx.services, 'product.changed', presentProductEvent(product));
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return product;
	});
}

const visibilityOf = ({ isActive, publishAt, unpublishAt, deletedAt }: Product) => ({
	...{ isActive, publishAt, unpublishAt, deletedAt },
});
