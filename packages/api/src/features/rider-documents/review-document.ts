import { type EntityManager, RiderDocument, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { extensionOf } from '../../platform/file-type.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { presentDocumentForReview } from './rider-documents.presenter.ts';
import type { DocumentType, ReviewDocumentInput, ReviewedDocumentOutput } from './rider-documents.schemas.ts';

const URL_SECONDS = 5 * 60;

/** Accepts or rejects a document that was handed in; any other is NOT_FOUND. */
export function reviewDocument(
	ctx: UserContext,
	{ id, decision, reason }: ReviewDocumentInput,
): Promise<ReviewedDocumentOutput> {
	return transact(ctx.services, async (em) => {
		const verdict = {
			status: decision,
			rejectReason: decision === 'rejected' ? (reason ?? null) : null,
			reviewedBy: em.getReference(User, ctx.user.id),
			reviewedAt: ctx.services.clock.now(),
		};
		// Guarded: of two reviewers one decides.
		if ((await em.nativeUpdate(RiderDocument, { id, status: 'submitted' }, verdict)) !== 1)
			throw new DomainError('NOT_FOUND', { resource: 'riderDocument' });
		const document = await requireDocument(em, id);
		recordAudit(em, ctx, {
			action: `riderDocument.${decision}`,
			targetType: 'riderDocument',
			targetId: id,
			before: { status: 'submitted' },
			after: { status: decision, rejectReason: document.rejectReason, riderId: document.rider.id },
		});
		return presentDocumentForReview(document);
	});
}

/** A link that shows a document to staff for five minutes; one that is still uploading has none. */
export async function getDocumentUrl({ em, services }: UserContext, id: string) {
	const { kind, objectKey, contentType, status } = await requireDocument(em, id);
	if (status === 'uploading') throw new DomainError('NOT_FOUND', { resource: 'riderDocument' });
	const url = await services.objectStore.presignGet(objectKey, {
		expiresInSeconds: URL_SECONDS,
		fileName: `${kind}-${id}.${extensionOf[contentType as DocumentType]}`,
	});
	return { url, expiresAt: new Date(services.clock.now().getTime() + URL_SECONDS * 1_000) };
}

async function requireDocument(em: EntityManager, id: string): Promise<RiderDocument> {
	const document = await em.findOne(RiderDocument, { id }, { populate: ['rider'] });
	if (!document) throw new DomainError('NOT_FOUND', { resource: 'riderDocument' });
	return document;
}
