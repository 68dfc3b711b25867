export { deleteOldPhotos } from './delete-old-photos.ts';
export { type PhotoToClean, readPhotoToClean, recordCleaning } from './delivery-photos.ts';
