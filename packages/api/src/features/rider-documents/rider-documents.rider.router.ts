import { procedureErrors } from '../../contract/procedure-errors.ts';
import { riderProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { createUpload } from './create-upload.ts';
import { listOwnDocuments } from './list-documents.ts';
import {
	createUploadInput,
	createUploadOutput,
	documentReference,
	ownDocumentsOutput,
	riderDocumentOutput,
} from './rider-documents.schemas.ts';
import { submitDocument } from './submit-document.ts';

const tag = 'Riders';

export const riderDocumentsRouter = router({
	list: riderProcedure
		.meta(
			rest('GET /rider/documents', {
				tag,
				summary: "The rider's own papers",
				errors: procedureErrors['rider.documents.list'],
			}),
		)
		.output(ownDocumentsOutput)
		.query(({ ctx }) => listOwnDocuments(ctx)),

	createUpload: riderProcedure
		.meta(
			rest('POST /rider/documents', {
				tag,
				summary: 'Get a link that takes the file of a paper',
				description: 'PUT the file there, with the headers of the answer, then hand it in.',
				status: 201,
				limits: ['riderDocument.account'],
				errors: procedureErrors['rider.documents.createUpload'],
			}),
		)
		.input(createUploadInput)
		.output(createUploadOutput)
		.mutation(({ ctx, input }) => createUpload(ctx, input)),

	submit: riderProcedure
		.meta(
			rest('POST /rider/documents/{id}/submit', {
				tag,
				summary: 'Hand an uploaded paper in',
				limitClass: 'expensive',
				errors: procedureErrors['rider.documents.submit'],
			}),
		)
		.input(documentReference)
		.output(riderDocumentOutput)
		.mutation(({ ctx, input }) => submitDocument(ctx, input.id)),
});
