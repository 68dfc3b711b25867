export { deleteFiles } from './media.jobs.ts';
export { presentShownImage } from './media.presenter.ts';
export {
	type ImageToRender,
	isStillWanted,
	type Rendering,
	readImageToRender,
	recordRefusal,
	recordRendering,
} from './render-image.ts';
export { allRenditionKeys, MAX_RENDITION_WIDTH, type Rendition, renditionsOf } from './renditions.ts';
