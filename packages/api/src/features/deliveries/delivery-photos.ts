import { DeliveryPhoto, DeliveryStop, type EntityManager, newId } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { consume } from '../../platform/rate-limit.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { openUpload, takeUpload } from '../../platform/uploads.ts';
import type { UserContext } from '../../trpc/init.ts';
import { deleteFiles } from '../media/media.public.ts';
import {
	type CreatePhotoUploadInput,
	type CreatePhotoUploadOutput,
	MAX_PHOTO_BYTES,
} from './stops.schemas.ts';

/** Below no folder that anybody may read: a photo shows somebody's door. */
const FOLDER = 'delivery-photos';
const URL_SECONDS = 5 * 60;

/**
 * Where a photo lies as it was taken, until it is cleaned. Handed in again, as when the cash was not right, it lies in the
 * same place: nothing of where the customer lives stays behind without a name.
 */
export const rawKeyOf = (photoId: string): string => `${FOLDER}/raw/${photoId}`;

/** Where the rider's program may put a photo of what is handed over at a stop. */
export async function createPhotoUpload(
	ctx: UserContext,
	{ stopId, ...announced }: CreatePhotoUploadInput,
): Promise<CreatePhotoUploadOutput> {
	const { services, user } = ctx;
	await consume(ctx, 'deliveryPhoto.account', user.id);
	const stop = await ctx.em.findOne(DeliveryStop, { id: stopId, run: { rider: user.id } });
	if (!stop) throw new DomainError('NOT_FOUND', { resource: 'delivery stop' });
	if (stop.status !== 'arrived') throw new DomainError('INVALID_RUN_STATE', { status: stop.status });
	const id = newId();
	const { objectKey, upload } = await openUpload(services, id, announced);
	await transact(services, async (em) => {
		const status = 'uploading';
		em.create(DeliveryPhoto, {
			...{ id, stop: em.getReference(DeliveryStop, stopId), status, objectKey },
			...announced,
		});
	});
	return { photoId: id, upload };
}

/** A photo whose file was looked at, and where it was uploaded to. */
export interface TakenPhoto {
	id: string;
	uploadKey: string;
}

/**
 * Looks at the file of a photo and copies it to where its upload link does not reach. Throws NOT_FOUND and
 * UPLOAD_REFUSED.
 */
export async function takePhoto(ctx: UserContext, stop: DeliveryStop, photoId: string): Promise<TakenPhoto> {
	const { em, services } = ctx;
	const where = { id: photoId, stop: stop.id, status: 'uploading' } as const;
	const photo = await em.findOne(DeliveryPhoto, where);
	if (!photo) throw new DomainError('NOT_FOUND', { resource: 'delivery photo' });
	await takeUpload(services, photo, {
		maxBytes: MAX_PHOTO_BYTES,
		keepAs: rawKeyOf(photoId),
		forget: () => em.nativeDelete(DeliveryPhoto, where),
	});
	return { id: photoId, uploadKey: photo.objectKey };
}

/** Makes a photo the proof of its stop, with the transaction of `em`; false when it was that already. */
export async function keepPhoto(em: EntityManager, photo: TakenPhoto): Promise<boolean> {
	const { id, uploadKey } = photo;
	const taken = { status: 'submitted', objectKey: rawKeyOf(id) } as const;
	const changed = await em.nativeUpdate(DeliveryPhoto, { id, status: 'uploading' }, taken);
	if (changed === 1) enqueue(em, deleteFiles, { keys: [uploadKey] });
	return changed === 1;
}

/** The photo of a delivery for staff: a link for five minutes once nothing but the picture is left of it. */
export async function getStopPhoto({ em, services }: UserContext, stopId: string) {
	const where = { stop: stopId, status: { $ne: 'uploading' } } as const;
	const photo = await em.findOne(DeliveryPhoto, where, { orderBy: { id: 'desc' } });
	if (!photo) throw new DomainError('NOT_FOUND', { resource: 'delivery photo' });
	if (photo.status !== 'kept') return { status: photo.status, url: null, expiresAt: null };
	const url = await services.objectStore.presignGet(photo.objectKey, {
		expiresInSeconds: URL_SECONDS,
		fileName: `delivery-${stopId}.webp`,
	});
	return {
		status: photo.status,
		url,
		expiresAt: new Date(services.clock.now().getTime() + URL_SECONDS * 1_000),
	};
}

/** A photo that waits for the worker. */
export interface PhotoToClean {
	id: string;
	contentType: string;
	rawKey: string;
	/** Where the clean picture goes. */
	cleanKey: string;
	/** null: it is not there any more, or larger than it may be. */
	file: Uint8Array | null;
}

/** The photo with its file; null when it does not wait any more. */
export async function readPhotoToClean(
	{ orm, objectStore }: Services,
	photoId: string,
): Promise<PhotoToClean | null> {
	const photo = await orm.em.fork().findOne(DeliveryPhoto, { id: photoId, status: 'submitted' });
	if (!photo) return null;
	const { id, contentType, objectKey: rawKey } = photo;
	const file = await objectStore.read(rawKey, MAX_PHOTO_BYTES);
	const cleanKey = `${FOLDER}/${id}.webp`;
	return { ...{ id, contentType, rawKey, cleanKey }, file: file === 'too large' ? null : file };
}

/** Says what became of a photo, with the transaction of `em`: the clean picture is kept, or there was none to keep. */
export async function recordCleaning(
	em: EntityManager,
	{ id, rawKey, cleanKey }: PhotoToClean,
	clean: { sizeBytes: number } | null,
): Promise<void> {
	const after = clean
		? ({ status: 'kept', objectKey: cleanKey, contentType: 'image/webp', ...clean } as const)
		: ({ status: 'refused' } as const);
	const changed = await em.nativeUpdate(DeliveryPhoto, { id, status: 'submitted' }, after);
	if (changed === 1) enqueue(em, deleteFiles, { keys: [rawKey] });
}
