import {
	type EntityManager,
	findProductImages,
	lockProductImages,
	ProductImage,
	refreshProductImages,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { putFirst } from '../../platform/put-first.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { deleteFiles } from './media.jobs.ts';
import { presentProductImage } from './media.presenter.ts';
import type { ProductImageOutput, ReorderImagesInput } from './media.schemas.ts';
import { allRenditionKeys } from './renditions.ts';

/** Puts pictures of a product first, in the order given; the others follow as they were. */
export function reorderImages(
	ctx: UserContext,
	{ productId, imageIds }: ReorderImagesInput,
): Promise<{ items: ProductImageOutput[] }> {
	return transact(ctx.services, async (em) => {
		if (!(await lockProductImages(em, productId)))
			throw new DomainError('NOT_FOUND', { resource: 'product' });
		const images = await findProductImages(em, productId);
		const ordered = putFirst(images, imageIds, (id) => {
			const image = images.find((candidate) => candidate.id === id);
			if (!image) throw new DomainError('NOT_FOUND', { resource: 'productImage' });
			return image;
		});
		recordAudit(em, ctx, {
			action: 'productImage.reordered',
			targetType: 'product',
			targetId: productId,
			before: { imageIds: images.map(({ id }) => id) },
			after: { imageIds: ordered.map(({ id }) => id) },
		});
		await em.flush();
		await show(em, productId);
		return { items: ordered.map((image) => presentProductImage(ctx.services.env, image)) };
	});
}

/** Takes a picture off the shop; a job deletes its files. */
export function deleteImage(ctx: UserContext, id: string): Promise<{ ok: true }> {
	return transact(ctx.services, async (em) => {
		const image = await em.findOne(ProductImage, { id });
		// Its product first, as everywhere: two that lock in different orders wait for each other.
		if (image) await lockProductImages(em, image.product.id);
		if (!image || (await em.nativeDelete(ProductImage, { id })) === 0)
			throw new DomainError('NOT_FOUND', { resource: 'productImage' });
		const { product, originalKey, altText, status } = image;
		enqueue(em, deleteFiles, { keys: [originalKey, ...allRenditionKeys(id)] });
		recordAudit(em, ctx, {
			action: 'productImage.deleted',
			targetType: 'productImage',
			targetId: id,
			before: { productId: product.id, altText, status },
		});
		await show(em, product.id);
		return { ok: true };
	});
}

async function show(em: EntityManager, productId: string): Promise<void> {
	await refreshProductImages(em, productId);
	afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
}
