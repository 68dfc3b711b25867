import { newId, RiderDocument } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { extensionOf } from '../../platform/file-type.ts';
import { transact } from '../../platform/transaction.ts';
import { takeUpload } from '../../platform/uploads.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentDocument } from './rider-documents.presenter.ts';
import {
	type DocumentType,
	MAX_DOCUMENT_BYTES,
	type RiderDocumentOutput,
} from './rider-documents.schemas.ts';

/**
 * Hands an uploaded file in for review. Throws UPLOAD_REFUSED: a file that is not there yet may still come, one that is
 * not what it was announced as is deleted with its document.
 */
export async function submitDocument(ctx: UserContext, id: string): Promise<RiderDocumentOutput> {
	const { services, user, em } = ctx;
	const document = await em.findOne(RiderDocument, { id, rider: user.id });
	if (!document) throw new DomainError('NOT_FOUND', { resource: 'riderDocument' });
	if (document.status !== 'uploading') return presentDocument(document);
	const extension = extensionOf[document.contentType as DocumentType];
	const objectKey = `rider-documents/${user.id}/${newId()}.${extension}`;
	await takeUpload(services, document, {
		maxBytes: MAX_DOCUMENT_BYTES,
		keepAs: objectKey,
		forget: () => em.nativeDelete(RiderDocument, { id, status: 'uploading' }),
	});
	const submitted = await recordSubmission(ctx, id, objectKey);
	await services.objectStore.delete(document.objectKey);
	return submitted;
}

/** Of two submissions at once one counts; the other's copy stays behind unnamed. */
function recordSubmission({ services }: UserContext, id: string, objectKey: string) {
	return transact(services, async (em) => {
		await em.nativeUpdate(RiderDocument, { id, status: 'uploading' }, { status: 'submitted', objectKey });
		return presentDocument(await em.findOneOrFail(RiderDocument, { id }));
	});
}
