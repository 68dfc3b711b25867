import {
	MAX_RENDITION_WIDTH,
	type PhotoToClean,
	readPhotoToClean,
	recordCleaning,
} from '@dailyveg/api/use-cases';
import { readPicture, UnfitPictureError } from '../../media/read-picture.ts';
import { renderPicture } from '../../media/render-picture.ts';
import type { Handler } from '../handler.ts';

/** Stores the pixels of a photo and nothing else, or says that there are none. Repeated, it writes the same object. */
export const handleCleanPhoto: Handler<{ photoId: string }> = async ({ photoId }, { api }) => {
	const photo = await readPhotoToClean(api, photoId);
	if (!photo) return undefined;
	try {
		const clean = await pixelsOf(photo);
		await api.objectStore.put(photo.cleanKey, clean, 'image/webp');
		return (em) => recordCleaning(em, photo, { sizeBytes: clean.length });
	} catch (error) {
		if (!(error instanceof UnfitPictureError)) throw error;
		return (em) => recordCleaning(em, photo, null);
	}
};

async function pixelsOf({ file, contentType, cleanKey: key }: PhotoToClean): Promise<Buffer> {
	if (!file) throw new UnfitPictureError('the file is gone');
	const picture = await readPicture(file, contentType);
	return renderPicture(picture, { width: Math.min(picture.width, MAX_RENDITION_WIDTH), format: 'webp', key });
}
