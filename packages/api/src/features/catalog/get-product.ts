import { findProductBySlug } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Context } from '../../trpc/context.ts';
import { presentProduct } from './catalog.presenter.ts';
import type { ProductOutput } from './catalog.schemas.ts';
import { hubOf } from './list-products.ts';

/** A product by slug, from the cache when it is there. */
export function getProduct(
	ctx: Context,
	{ slug, pincode }: { slug: string; pincode?: string },
): Promise<ProductOutput> {
	return ctx.services.cache.read('catalog', `product:${slug}:${pincode ?? ''}`, async () => {
		const product = await findProductBySlug(ctx.services.orm.em.fork(), slug, await hubOf(ctx, pincode));
		if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
		return presentProduct(ctx.services.env, product);
	});
}
