import type { RiderDocument } from '@dailyveg/db';
import type { ReviewedDocumentOutput, RiderDocumentOutput } from './rider-documents.schemas.ts';

/** What its rider sees of a document. */
export function presentDocument(document: RiderDocument): RiderDocumentOutput {
	const { id, kind, status, contentType, sizeBytes, createdAt, reviewedAt, rejectReason } = document;
	return { id, kind, status, contentType, sizeBytes, createdAt, reviewedAt, rejectReason };
}

/** What staff see of it; its `rider` must be loaded. */
export function presentDocumentForReview(document: RiderDocument): ReviewedDocumentOutput {
	const { id, name } = document.rider;
	return { ...presentDocument(document), rider: { id, name } };
}
