import { RiderDocument } from '@dailyveg/db';
import { decodeCursor, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentDocument, presentDocumentForReview } from './rider-documents.presenter.ts';
import type { ListDocumentsInput } from './rider-documents.schemas.ts';

/** How many of their documents riders see. */
const MAX_OWN = 100;

/** The rider's own documents, newest first. */
export async function listOwnDocuments({ em, user }: UserContext) {
	const rows = await em.find(RiderDocument, { rider: user.id }, { orderBy: { id: 'desc' }, limit: MAX_OWN });
	return { items: rows.map(presentDocument) };
}

/** Documents of all riders in one state, oldest first: the order in which they are looked at. */
export async function listDocuments({ em }: UserContext, { status, cursor, limit }: ListDocumentsInput) {
	const where = { status, ...(cursor && { id: { $gt: decodeCursor(cursor).id } }) };
	const rows = await em.find(RiderDocument, where, {
		orderBy: { id: 'asc' },
		limit: limit + 1,
		populate: ['rider'],
	});
	return pageById(rows, limit, presentDocumentForReview);
}
