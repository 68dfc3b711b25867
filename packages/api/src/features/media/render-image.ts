import { type EntityManager, lockProductImages, ProductImage, refreshProductImages } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { afterCommit } from '../../platform/transaction.ts';
import { deleteFiles } from './media.jobs.ts';
import { MAX_IMAGE_BYTES } from './media.schemas.ts';

/** A picture that waits for the worker. */
export interface ImageToRender {
	id: string;
	productId: string;
	originalKey: string;
	contentType: string;
	/** null: it is not there any more, or larger than it may be. */
	file: Uint8Array | null;
}

/** What is known of a picture once it is rendered. */
export interface Rendering {
	/** Pixels of the largest rendition. */
	width: number;
	height: number;
	/** `#rrggbb` */
	color: string;
}

const waiting = (id: string) => ({ id, status: 'processing' }) as const;

/** The picture with its file; null when it does not wait any more. */
export async function readImageToRender(
	{ orm, objectStore }: Services,
	imageId: string,
): Promise<ImageToRender | null> {
	const image = await orm.em.fork().findOne(ProductImage, waiting(imageId));
	if (!image) return null;
	const { id, product, originalKey, contentType } = image;
	const file = await objectStore.read(originalKey, MAX_IMAGE_BYTES);
	return {
		...{ id, productId: product.id, originalKey, contentType },
		file: file === 'too large' ? null : file,
	};
}

/**
 * Whether the picture is still there. Asked once all its files are: who deletes it from then on deletes them too, while
 * the job of who did so before may have found none.
 */
export async function isStillWanted({ orm }: Services, { id }: ImageToRender): Promise<boolean> {
	return (await orm.em.fork().count(ProductImage, { id })) > 0;
}

/** Shows a rendered picture, with the transaction of `em`; the original has served its purpose. */
export async function recordRendering(
	em: EntityManager,
	{ id, productId, originalKey }: ImageToRender,
	rendering: Rendering,
): Promise<void> {
	await lockProductImages(em, productId);
	const changed = await em.nativeUpdate(ProductImage, waiting(id), { status: 'ready', ...rendering });
	if (changed === 0) return;
	await refreshProductImages(em, productId);
	enqueue(em, deleteFiles, { keys: [originalKey] });
	afterCommit(em, ({ cache }) => cache.invalidate('catalog'));
}

/** Says why a picture is not shown, with the transaction of `em`. */
export async function recordRefusal(
	em: EntityManager,
	{ id, originalKey }: ImageToRender,
	refuseReason: string,
): Promise<void> {
	const changed = await em.nativeUpdate(ProductImage, waiting(id), { status: 'refused', refuseReason });
	if (changed > 0) enqueue(em, deleteFiles, { keys: [originalKey] });
}
