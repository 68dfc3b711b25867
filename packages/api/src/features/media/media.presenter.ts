import type { ProductImage, ShownImage } from '@dailyveg/db';
import type { ApiEnv } from '../../platform/config.ts';
import type { ProductImageOutput, ShownImageOutput } from './media.schemas.ts';
import { publicUrl, renditionsOf } from './renditions.ts';

type MediaEnv = Pick<ApiEnv, 'MEDIA_URL' | 'S3_ENDPOINT' | 'S3_BUCKET'>;

/** Where everybody reads the folder `media` of the bucket. */
function mediaUrlOf({ MEDIA_URL, S3_ENDPOINT, S3_BUCKET }: MediaEnv): string {
	return MEDIA_URL ?? `${S3_ENDPOINT.replace(/\/$/, '')}/${S3_BUCKET}/media`;
}

function sourcesOf(env: MediaEnv, { id, width }: Pick<ShownImage, 'id' | 'width'>) {
	const mediaUrl = mediaUrlOf(env);
	return renditionsOf(id, width).map(({ key, ...source }) => ({ ...source, url: publicUrl(mediaUrl, key) }));
}

/** A picture as the shop shows it. */
export const presentShownImage = (env: MediaEnv, image: ShownImage): ShownImageOutput => ({
	...image,
	sources: sourcesOf(env, image),
});

/** A picture as staff see it. */
export function presentProductImage(env: MediaEnv, image: ProductImage): ProductImageOutput {
	const { id, product, status, altText, contentType, sizeBytes, createdAt } = image;
	const { width, height, color, refuseReason } = image;
	const sources = status === 'ready' && width !== null ? sourcesOf(env, { id, width }) : [];
	const file = { contentType, sizeBytes, width, height, color, sources };
	return { id, productId: product.id, status, altText, ...file, refuseReason, createdAt };
}
