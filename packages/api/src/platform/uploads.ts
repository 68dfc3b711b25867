import { DomainError } from '../contract/errors.ts';
import type { UploadLink } from '../contract/uploads.ts';
import { beginsAs, type FileType } from './file-type.ts';
import type { Services } from './services.ts';

const UPLOAD_SECONDS = 10 * 60;
const BYTES_PER_MEGABYTE = 1_024 * 1_024;

/** A file as whoever uploads it announced it. */
interface Announcement {
	contentType: string;
	sizeBytes: number;
}

/** Gives out a place for one object of a made-up name, of the announced type and size. */
export async function openUpload(
	{ objectStore, clock }: Services,
	id: string,
	{ contentType, sizeBytes }: Announcement,
): Promise<{ objectKey: string; upload: UploadLink }> {
	const objectKey = `uploads/${id}`;
	const headers = { 'content-type': contentType, 'content-length': String(sizeBytes) };
	const url = await objectStore.presignPut(objectKey, {
		expiresInSeconds: UPLOAD_SECONDS,
		contentType,
		sizeBytes,
	});
	const expiresAt = new Date(clock.now().getTime() + UPLOAD_SECONDS * 1_000);
	return { objectKey, upload: { method: 'PUT', url, headers, expiresAt } };
}

/**
 * Copies an uploaded file to a place that no upload link reaches: the link is still good, and could put something else
 * in its place after the check. Throws UPLOAD_REFUSED: a file that is not there yet may still come, one that is not
 * what it was announced as is deleted, and `forget` deletes what stands for it.
 */
export async function takeUpload(
	{ objectStore }: Services,
	{ objectKey, ...announced }: Announcement & { objectKey: string },
	{ maxBytes, keepAs, forget }: { maxBytes: number; keepAs: string; forget(): Promise<unknown> },
): Promise<void> {
	const file = await objectStore.read(objectKey, maxBytes);
	if (file === null) throw new DomainError('UPLOAD_REFUSED', { reason: 'the file is not there' });
	const problem =
		file === 'too large'
			? `the file is larger than ${maxBytes / BYTES_PER_MEGABYTE} MB`
			: problemOf(file, announced);
	if (problem !== null) {
		await objectStore.delete(objectKey);
		await forget();
		throw new DomainError('UPLOAD_REFUSED', { reason: problem });
	}
	await objectStore.put(keepAs, file as Uint8Array, announced.contentType);
}

function problemOf(file: Uint8Array, { sizeBytes, contentType }: Announcement): string | null {
	if (file.length !== sizeBytes) return 'the file has another size than announced';
	if (!beginsAs(contentType as FileType, file)) return `the file is no ${contentType}`;
	return null;
}
