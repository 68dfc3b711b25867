import { MAX_RENDITION_WIDTH } from '@dailyveg/api/use-cases';
import sharp from 'sharp';

/** Longest side; WebP ends at 16,383. */
const MAX_SIDE = 12_000;

/**
 * What the types that staff may upload are called here, and most pixels that are decoded of one: a tiny file can claim
 * any number. AVIF is decoded as a whole, at 17 bytes a pixel; the others while they are made smaller, at most at 4.
 */
const types: Record<string, { format: string; maxPixels: number }> = {
	'image/jpeg': { format: 'jpeg', maxPixels: 40_000_000 },
	'image/png': { format: 'png', maxPixels: 40_000_000 },
	'image/webp': { format: 'webp', maxPixels: 40_000_000 },
	'image/avif': { format: 'heif', maxPixels: 12_500_000 },
};

// Pictures are rendered one at a time, by one thread, and none is like the one before.
sharp.concurrency(1);
sharp.cache(false);
// Strangers' bytes meet four decoders and no other: none for SVG, PDF or TIFF.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
	operation: [
		'VipsForeignLoadJpegBuffer',
		'VipsForeignLoadPngBuffer',
		'VipsForeignLoadWebpBuffer',
		'VipsForeignLoadHeifBuffer',
	],
});

/** A decoded picture: upright, sRGB, at most as wide as the widest rendition, and nothing but its pixels. */
export interface Picture {
	pixels: Buffer;
	/** Pixels. */
	width: number;
	height: number;
	channels: 1 | 2 | 3 | 4;
}

/** Why a file is not shown as a picture. */
export class UnfitPictureError extends Error {
	override name = 'UnfitPictureError';
}

/** Decodes a file that claims to be a picture; throws UnfitPictureError when it is none, or too large a one. */
export async function readPicture(file: Uint8Array, contentType: string): Promise<Picture> {
	const { format, width, height } = await readHeader(file);
	const type = types[contentType];
	if (format !== type?.format) throw new UnfitPictureError(`the file is no ${contentType}`);
	if (width * height > type.maxPixels)
		throw new UnfitPictureError(`the picture has more than ${type.maxPixels / 1_000_000} megapixels`);
	if (Math.max(width, height) > MAX_SIDE)
		throw new UnfitPictureError(`the picture is more than ${MAX_SIDE} pixels long`);
	return decode(file, type.maxPixels);
}

/** Sizes as the header claims them: nothing is decoded for it, so that any claim may be read. */
async function readHeader(file: Uint8Array) {
	try {
		return await sharp(file, { limitInputPixels: false }).metadata();
	} catch {
		throw new UnfitPictureError('the file cannot be read as a picture');
	}
}

/** Profiles, EXIF and whatever else stands beside the pixels are left behind. */
async function decode(file: Uint8Array, limitInputPixels: number): Promise<Picture> {
	try {
		const { data, info } = await sharp(file, { limitInputPixels, failOn: 'error' })
			.autoOrient()
			.resize({ width: MAX_RENDITION_WIDTH, withoutEnlargement: true })
			.toColourspace('srgb')
			.raw()
			.toBuffer({ resolveWithObject: true });
		return { pixels: data, width: info.width, height: info.height, channels: info.channels };
	} catch {
		throw new UnfitPictureError('the file cannot be read as a picture');
	}
}
