import {
	Category,
	newId,
	Product,
	reindexProductTerms,
	SellUnit,
	UniqueConstraintViolationException,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';
import { presentProductEvent } from './catalog.presenter.ts';
import type { CreateProductInput } from './catalog.schemas.ts';

/** Adds a product with its sell units to the shop. */
export async function createProduct(ctx: UserContext, input: CreateProductInput): Promise<Product> {
	const { services } = ctx;
	const { categorySlug, units, ...fields } = input;
	try {
		return await transact(services, async (em) => {
			const category = await em.findOne(Category, { slug: categorySlug });
			if (!category) throw new DomainError('NOT_FOUND', { resource: 'category' });
			const product = em.create(Product, {
				...{ id: newId(), category, ...fields },
				...{ publishAt: null, unpublishAt: null, deletedAt: null },
			});
			product.setSellUnits(units.map((unit) => em.create(SellUnit, { id: newId(), product, ...unit })));
			await em.flush();
			await reindexProductTerms(em, product);
			recordAudit(em, ctx, {
				action: 'product.created',
				targetType: 'product',
				targetId: product.id,
				after: input,
			});
			await emitEvent(em, services, 'product.changed', presentProductEvent(product));
			afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
			return product;
		});
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException) throw new DomainError('SLUG_TAKEN', {});
		throw error;
	}
}
