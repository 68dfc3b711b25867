import { findProductBySlug } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Context } from '../../trpc/context.ts';
import { presentProduct } from './catalog.presenter.ts';
import type { ProductOutput } from './catalog.schemas.ts';
import { hubOf } from './list-products.ts';
import { priceMoment } from './price-moments.ts';

/** A product by slug, from the cache when it is there. */
export async function getProduct(
	ctx: Context,
	{ slug, pincode }: { slug: string; pincode?: string },
): Promise<ProductOutput> {
	const { cache, orm, clock, env } = ctx.services;
	const key = `product:${slug}:${pincode ?? ''}:${await priceMoment(ctx)}`;
	return cache.read('catalog', key, async () => {
		const product = await findProductBySlug(orm.em.fork(), slug, clock.now(), await hubOf(ctx, pincode));
		if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
		return presentProduct(env, product);
	});
}
