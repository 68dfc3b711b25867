import type { Rendition } from '@dailyveg/api/use-cases';
import sharp, { type Sharp } from 'sharp';
import type { Picture } from './read-picture.ts';

/** The picture in the size and format of a rendition. */
export function renderPicture(picture: Picture, { width, format }: Rendition): Promise<Buffer> {
	const resized = open(picture).resize({ width, withoutEnlargement: true });
	// Of AVIF's efforts the default takes twice as long for two per cent of the size.
	const encoded =
		format === 'webp' ? resized.webp({ quality: 78 }) : resized.avif({ quality: 55, effort: 3 });
	return encoded.toBuffer();
}

/** Its average colour as `#rrggbb`. */
export async function averageColor(picture: Picture): Promise<string> {
	const [red = 0, green = 0, blue = 0] = await open(picture)
		.flatten({ background: '#ffffff' })
		.resize({ width: 1, height: 1, fit: 'fill' })
		.toColourspace('srgb')
		.raw()
		.toBuffer();
	return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function open({ pixels, width, height, channels }: Picture): Sharp {
	return sharp(pixels, { raw: { width, height, channels } });
}
