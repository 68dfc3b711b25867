import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { listDocuments } from './list-documents.ts';
import { getDocumentUrl, reviewDocument } from './review-document.ts';
import {
	documentReference,
	documentUrlOutput,
	listDocumentsInput,
	listDocumentsOutput,
	reviewDocumentInput,
	reviewedDocumentOutput,
} from './rider-documents.schemas.ts';

const tag = 'Staff: riders';

export const adminRiderDocumentsRouter = router({
	list: permissionProcedure('riders:verify')
		.meta(
			rest('GET /admin/rider-documents', {
				tag,
				summary: 'Papers of riders, oldest first',
				errors: procedureErrors['admin.riderDocuments.list'],
			}),
		)
		.input(listDocumentsInput)
		.output(listDocumentsOutput)
		.query(({ ctx, input }) => listDocuments(ctx, input)),

	getUrl: permissionProcedure('riders:verify')
		.meta(
			rest('GET /admin/rider-documents/{id}/url', {
				tag,
				summary: 'A link that downloads a paper',
				errors: procedureErrors['admin.riderDocuments.getUrl'],
			}),
		)
		.input(documentReference)
		.output(documentUrlOutput)
		.query(({ ctx, input }) => getDocumentUrl(ctx, input.id)),

	review: permissionProcedure('riders:verify')
		.meta(
			rest('POST /admin/rider-documents/{id}/review', {
				tag,
				summary: 'Accept or reject a paper',
				errors: procedureErrors['admin.riderDocuments.review'],
			}),
		)
		.input(reviewDocumentInput)
		.output(reviewedDocumentOutput)
		.mutation(({ ctx, input }) => reviewDocument(ctx, input)),
});
