import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { Product, type ShownImage } from '../catalog/product.entity.ts';
import { ProductImage } from './product-image.entity.ts';

/**
 * Holds a product's pictures until the transaction of `em` ends, so that two changes of them do not mix; false when
 * there is no such product.
 */
export async function lockProductImages(em: EntityManager, productId: string): Promise<boolean> {
	const options = { lockMode: LockMode.PESSIMISTIC_WRITE, fields: ['id'] as const };
	return (await em.findOne(Product, { id: productId }, { ...options, disableIdentityMap: true })) !== null;
}

/** All pictures of a product in their order, as they are at this moment. */
export function findProductImages(em: EntityManager, productId: string): Promise<ProductImage[]> {
	return em.find(ProductImage, { product: productId }, { orderBy: { position: 'asc', id: 'asc' } });
}

/** Brings what the catalog shows in line with the product's pictures. Its lock must be held. */
export async function refreshProductImages(em: EntityManager, productId: string): Promise<void> {
	const images = await em.find(
		ProductImage,
		{ product: productId, status: 'ready' },
		{ orderBy: { position: 'asc', id: 'asc' }, lockMode: LockMode.PESSIMISTIC_READ, refresh: true },
	);
	const shown = images.flatMap(({ id, altText, width, height, color }): ShownImage[] =>
		width === null || height === null || color === null ? [] : [{ id, altText, width, height, color }],
	);
	await em.nativeUpdate(Product, { id: productId }, { images: shown.length > 0 ? shown : null });
}
