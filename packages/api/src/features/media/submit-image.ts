import { newId, ProductImage } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { extensionOf } from '../../platform/file-type.ts';
import { transact } from '../../platform/transaction.ts';
import { takeUpload } from '../../platform/uploads.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { renderImage } from './media.jobs.ts';
import { presentProductImage } from './media.presenter.ts';
import { type ImageType, MAX_IMAGE_BYTES, type ProductImageOutput } from './media.schemas.ts';

/**
 * Hands an uploaded picture in to be rendered. Throws UPLOAD_REFUSED: a file that is not there yet may still come, one
 * that is not what it was announced as is deleted with its picture.
 */
export async function submitImage(ctx: UserContext, id: string): Promise<ProductImageOutput> {
	const { services, em } = ctx;
	const image = await em.findOne(ProductImage, { id });
	if (!image) throw new DomainError('NOT_FOUND', { resource: 'productImage' });
	const { status, originalKey: uploadKey, contentType, sizeBytes } = image;
	// Not below the folder that everybody may read: it says where it was taken.
	const originalKey = `originals/${newId()}.${extensionOf[contentType as ImageType]}`;
	if (status === 'uploading')
		await takeUpload(
			services,
			{ objectKey: uploadKey, contentType, sizeBytes },
			{
				maxBytes: MAX_IMAGE_BYTES,
				keepAs: originalKey,
				forget: () => em.nativeDelete(ProductImage, { id, status }),
			},
		);
	const { isFirst, submitted } = await recordSubmission(ctx, id, originalKey);
	if (status === 'uploading') await services.objectStore.delete(isFirst ? uploadKey : originalKey);
	if (!submitted) throw new DomainError('NOT_FOUND', { resource: 'productImage' });
	return submitted;
}

/** Of several submissions the first counts; the picture may have been deleted in the meantime. */
function recordSubmission(ctx: UserContext, id: string, originalKey: string) {
	return transact(ctx.services, async (em) => {
		const isWaiting = { id, status: 'uploading' } as const;
		const changed = await em.nativeUpdate(ProductImage, isWaiting, { status: 'processing', originalKey });
		const isFirst = changed === 1;
		if (isFirst) enqueue(em, renderImage, { imageId: id });
		const image = await em.findOne(ProductImage, { id });
		if (!image) return { isFirst, submitted: null };
		recordAudit(em, ctx, {
			action: 'productImage.submitted',
			targetType: 'productImage',
			targetId: id,
			after: { status: image.status },
		});
		return { isFirst, submitted: presentProductImage(ctx.services.env, image) };
	});
}
