import { findProductImages, Product } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentProductImage } from './media.presenter.ts';
import type { ProductImageOutput } from './media.schemas.ts';

/** All pictures of a product in their order, in whatever state. */
export async function listImages(
	{ em, services }: UserContext,
	productId: string,
): Promise<{ items: ProductImageOutput[] }> {
	if ((await em.count(Product, { id: productId })) === 0)
		throw new DomainError('NOT_FOUND', { resource: 'product' });
	const images = await findProductImages(em, productId);
	return { items: images.map((image) => presentProductImage(services.env, image)) };
}
