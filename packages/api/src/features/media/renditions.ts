import { type RenditionFormat, renditionFormats } from '@dailyveg/db';

/** Widths in pixels for which pictures are rendered. */
const steps = [320, 640, 1_280] as const;

/** A file that is made of a picture. */
export interface Rendition {
	/** Pixels. */
	width: number;
	format: RenditionFormat;
	key: string;
}

/** The folder of the bucket that everybody may read. */
const PUBLIC_FOLDER = 'media';

const keyOf = (imageId: string, step: number, format: RenditionFormat) =>
	`${PUBLIC_FOLDER}/products/${imageId}/${step}.${format}`;

/** The files of a picture that is `width` pixels wide: never enlarged, and none twice. Named by the step they serve. */
export function renditionsOf(imageId: string, width: number): Rendition[] {
	const needed = steps.filter((_step, index) => (steps[index - 1] ?? 0) < width);
	return needed.flatMap((step) =>
		renditionFormats.map((format) => ({
			width: Math.min(step, width),
			format,
			key: keyOf(imageId, step, format),
		})),
	);
}

/** Widest rendition in pixels. */
export const MAX_RENDITION_WIDTH = steps[steps.length - 1] as number;

/** Keys of all files that a picture of any width may have. */
export const allRenditionKeys = (imageId: string): string[] =>
	renditionsOf(imageId, MAX_RENDITION_WIDTH).map(({ key }) => key);

/** What the URL of a key is, for whom the folder is read at `mediaUrl`. */
export const publicUrl = (mediaUrl: string, key: string): string =>
	`${mediaUrl}${key.slice(PUBLIC_FOLDER.length)}`;
