import { findProductImages, lockProductImages, newId, Product, ProductImage } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import { openUpload } from '../../platform/uploads.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { presentProductImage } from './media.presenter.ts';
import {
	type CreateImageUploadInput,
	type CreateImageUploadOutput,
	MAX_PRODUCT_IMAGES,
} from './media.schemas.ts';

/** Where staff may put a picture of a product: one object of a made-up name, of the announced type and size. */
export async function createImageUpload(
	ctx: UserContext,
	{ productId, ...announced }: CreateImageUploadInput,
): Promise<CreateImageUploadOutput> {
	const { services } = ctx;
	const id = newId();
	const { objectKey, upload } = await openUpload(services, id, announced);
	const image = await transact(services, async (em) => {
		if (!(await lockProductImages(em, productId)))
			throw new DomainError('NOT_FOUND', { resource: 'product' });
		const others = await findProductImages(em, productId);
		if (others.length >= MAX_PRODUCT_IMAGES)
			throw new DomainError('IMAGE_LIMIT', { limit: MAX_PRODUCT_IMAGES });
		const isNew = { width: null, height: null, color: null, refuseReason: null };
		const row = em.create(ProductImage, {
			id,
			product: em.getReference(Product, productId),
			position: (others.at(-1)?.position ?? -1) + 1,
			status: 'uploading',
			originalKey: objectKey,
			...announced,
			...isNew,
		});
		recordAudit(em, ctx, {
			action: 'productImage.created',
			targetType: 'productImage',
			targetId: id,
			after: { productId, ...announced },
		});
		await em.flush();
		return presentProductImage(services.env, row);
	});
	return { image, upload };
}
