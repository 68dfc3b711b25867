import { newId, RiderDocument } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { beginsAs, extensionOf } from './file-type.ts';
import { presentDocument } from './rider-documents.presenter.ts';
import {
	type DocumentType,
	MAX_DOCUMENT_BYTES,
	type RiderDocumentOutput,
} from './rider-documents.schemas.ts';

/**
 * Hands an uploaded file in for review. What was looked at is copied to a place that no upload link reaches: the link is
 * still good, and could put something else in its place after the check. Throws UPLOAD_REFUSED: a file that is not there
 * yet may still come, one that is not what it was announced as is deleted with its document.
 */
export async function submitDocument(ctx: UserContext, id: string): Promise<RiderDocumentOutput> {
	const { services, user, em } = ctx;
	const document = await em.findOne(RiderDocument, { id, rider: user.id });
	if (!document) throw new DomainError('NOT_FOUND', { resource: 'riderDocument' });
	if (document.status !== 'uploading') return presentDocument(document);
	const { objectKey: uploadKey } = document;
	const type = document.contentType as DocumentType;
	const file = await services.objectStore.read(uploadKey, MAX_DOCUMENT_BYTES);
	if (file === null) throw new DomainError('UPLOAD_REFUSED', { reason: 'the file is not there' });
	const problem = problemOf(file, document);
	if (problem !== null) {
		await services.objectStore.delete(uploadKey);
		await em.nativeDelete(RiderDocument, { id, status: 'uploading' });
		throw new DomainError('UPLOAD_REFUSED', { reason: problem });
	}
	const objectKey = `rider-documents/${user.id}/${newId()}.${extensionOf[type]}`;
	await services.objectStore.put(objectKey, file as Uint8Array, type);
	const submitted = await recordSubmission(ctx, id, objectKey);
	await services.objectStore.delete(uploadKey);
	return submitted;
}

function problemOf(
	file: Uint8Array | 'too large',
	{ sizeBytes, contentType }: Pick<RiderDocument, 'sizeBytes' | 'contentType'>,
): string | null {
	if (file === 'too large') return 'the file is larger than 5 MB';
	if (file.length !== sizeBytes) return 'the file has another size than announced';
	if (!beginsAs(contentType as DocumentType, file)) return `the file is no ${contentType}`;
	return null;
}

/** Of two submissions at once one counts; the other's copy stays behind unnamed. */
function recordSubmission({ services }: UserContext, id: string, objectKey: string) {
	return transact(services, async (em) => {
		await em.nativeUpdate(RiderDocument, { id, status: 'uploading' }, { status: 'submitted', objectKey });
		return presentDocument(await em.findOneOrFail(RiderDocument, { id }));
	});
}
