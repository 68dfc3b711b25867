import { productImageStatuses, renditionFormats } from '@dailyveg/db/enums';
import { z } from 'zod';
import { sizeBytesUpTo, uploadLink } from '../../contract/uploads.ts';
import { id, instant } from '../../contract/values.ts';

/** What a camera's picture may weigh. */
export const MAX_IMAGE_BYTES = 10 * 1_024 * 1_024;

/** Most pictures of a product, in whatever state. */
export const MAX_PRODUCT_IMAGES = 12;

/** What pictures may be uploaded as. */
const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;
export type ImageType = (typeof imageTypes)[number];

const altText = z.string().trim().min(1).max(200).meta({
	description: 'What the picture shows, for those who cannot see it',
	example: 'Ripe tomatoes in a basket',
});
const imageWidth = z.int().meta({ description: 'Width in pixels', example: 1_280 });
const imageHeight = z.int().meta({ description: 'Height in pixels', example: 960 });
const color = z
	.string()
	.meta({ description: 'Average colour, to be shown until the picture is there', example: '#b53a2e' });

const imageSource = z.object({
	width: imageWidth,
	format: z.enum(renditionFormats).meta({ description: 'Type of the file', example: 'webp' }),
	url: z.string().meta({
		description: 'Where the file is; it never changes',
		example: 'https://shop.example/media/products/019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10/640.webp',
	}),
});

/** A picture as the shop shows it. */
export const shownImage = z.object({
	id,
	altText: z.string().meta({ description: 'What the picture shows', example: 'Ripe tomatoes in a basket' }),
	width: imageWidth.meta({ description: 'Width of the largest file in pixels' }),
	height: imageHeight.meta({ description: 'Height of the largest file in pixels' }),
	color,
	sources: z.array(imageSource).meta({ description: 'The same picture in several sizes and formats' }),
});
export type ShownImageOutput = z.output<typeof shownImage>;

/** A picture as staff see it. */
export const productImageOutput = z.object({
	...shownImage.shape,
	productId: id,
	status: z.enum(productImageStatuses).meta({
		description: 'Customers see only what is `ready`; `processing` takes seconds',
		example: 'ready',
	}),
	contentType: z.string().meta({ description: 'Type of the uploaded file', example: 'image/jpeg' }),
	sizeBytes: z.int().meta({ description: 'Size of the uploaded file', example: 245_760 }),
	width: imageWidth.nullable(),
	height: imageHeight.nullable(),
	color: color.nullable(),
	refuseReason: z.string().nullable().meta({ description: 'Why the shop cannot show it', example: null }),
	createdAt: instant,
});
export type ProductImageOutput = z.output<typeof productImageOutput>;

export const productImagesInput = z.strictObject({ productId: id });
export const productImagesOutput = z.object({ items: z.array(productImageOutput) });

export const createImageUploadInput = z.strictObject({
	productId: id,
	contentType: z.enum(imageTypes).meta({ description: 'Type of the file', example: 'image/jpeg' }),
	sizeBytes: sizeBytesUpTo(MAX_IMAGE_BYTES),
	altText,
});
export type CreateImageUploadInput = z.output<typeof createImageUploadInput>;

export const createImageUploadOutput = z.object({ image: productImageOutput, upload: uploadLink });
export type CreateImageUploadOutput = z.output<typeof createImageUploadOutput>;

export const productImageReference = z.strictObject({ id });

export const reorderImagesInput = z.strictObject({
	productId: id,
	imageIds: z.array(id).min(1).max(MAX_PRODUCT_IMAGES).meta({
		description: 'The pictures that come first, in their order; the others follow as they were',
	}),
});
export type ReorderImagesInput = z.output<typeof reorderImagesInput>;
