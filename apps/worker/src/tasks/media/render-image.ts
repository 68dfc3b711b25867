import {
	allRenditionKeys,
	type ImageToRender,
	isStillWanted,
	type Rendering,
	readImageToRender,
	recordRefusal,
	recordRendering,
	renditionsOf,
} from '@dailyveg/api/use-cases';
import { type Picture, readPicture, UnfitPictureError } from '../../media/read-picture.ts';
import { averageColor, renderPicture } from '../../media/render-picture.ts';
import type { Effect, Handler, JobContext } from '../handler.ts';

/** What lies under a generated name never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Renders a picture, stores its files and shows it, or says why not. Repeated, it writes the same objects. */
export const handleRenderImage: Handler<{ imageId: string }> = async ({ imageId }, context) => {
	const image = await readImageToRender(context.api, imageId);
	if (!image) return undefined;
	try {
		if (!image.file) throw new UnfitPictureError('the file is gone');
		return await render(image, await readPicture(image.file, image.contentType), context);
	} catch (error) {
		if (!(error instanceof UnfitPictureError)) throw error;
		const { message } = error;
		return (em) => recordRefusal(em, image, message);
	}
};

async function render(
	image: ImageToRender,
	picture: Picture,
	{ api }: JobContext,
): Promise<Effect | undefined> {
	const { width, height } = picture;
	for (const rendition of renditionsOf(image.id, width)) {
		const file = await renderPicture(picture, rendition);
		await api.objectStore.put(rendition.key, file, `image/${rendition.format}`, FOR_EVER);
	}
	if (!(await isStillWanted(api, image))) {
		for (const key of allRenditionKeys(image.id)) await api.objectStore.delete(key);
		return undefined;
	}
	const rendering: Rendering = { width, height, color: await averageColor(picture) };
	return (em) => recordRendering(em, image, rendering);
}
