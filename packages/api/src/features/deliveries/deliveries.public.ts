export { type PhotoToClean, readPhotoToClean, recordCleaning } from './delivery-photos.ts';
