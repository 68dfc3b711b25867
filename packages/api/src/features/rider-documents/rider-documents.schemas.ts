import { riderDocumentKinds, riderDocumentStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { sizeBytesUpTo, uploadLink } from '../../contract/uploads.ts';
import { id, instant } from '../../contract/values.ts';

/** A scan or photo of a paper. */
export const MAX_DOCUMENT_BYTES = 5 * 1_024 * 1_024;

/** What a document may be. */
export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type DocumentType = (typeof documentTypes)[number];

const kind = z.enum(riderDocumentKinds).meta({ description: 'What it shows', example: 'driving_licence' });
const contentType = z.enum(documentTypes).meta({ description: 'Type of the file', example: 'image/jpeg' });
const sizeBytes = sizeBytesUpTo(MAX_DOCUMENT_BYTES);
const status = z
	.enum(riderDocumentStatuses)
	.meta({ description: '`uploading`: the file is still to come', example: 'submitted' });

export const createUploadInput = z.strictObject({ kind, contentType, sizeBytes });
export const documentReference = z.strictObject({ id });

export const riderDocumentOutput = z.strictObject({
	id,
	kind,
	status,
	contentType: z.string().meta({ example: 'image/jpeg' }),
	sizeBytes: z.int().meta({ example: 245_760 }),
	createdAt: instant,
	reviewedAt: instant.nullable(),
	rejectReason: z.string().nullable().meta({ description: 'Why it was not accepted', example: null }),
});
export const ownDocumentsOutput = z.strictObject({ items: z.array(riderDocumentOutput) });

export const createUploadOutput = z.strictObject({
	document: riderDocumentOutput,
	upload: uploadLink,
});

export const listDocumentsInput = z.strictObject({
	...pageInput,
	status: z
		.enum(riderDocumentStatuses)
		.default('submitted')
		.meta({ description: 'Only these', example: 'submitted' }),
});
export const reviewedDocumentOutput = z.strictObject({
	...riderDocumentOutput.shape,
	rider: z.strictObject({ id, name: z.string().meta({ example: 'Imran Khan' }) }),
});
export const listDocumentsOutput = pageOf(reviewedDocumentOutput);

export const documentUrlOutput = z.strictObject({
	url: z.string().meta({ description: 'Downloads the file', example: 'https://…' }),
	expiresAt: instant,
});

export const reviewDocumentInput = z.strictObject({
	id,
	decision: z.enum(['accepted', 'rejected']).meta({ description: 'What becomes of it', example: 'rejected' }),
	reason: z
		.string()
		.trim()
		.min(1)
		.max(200)
		.optional()
		.meta({ description: 'What the rider is told of a rejection', example: 'The photo is not readable' }),
});

export type CreateUploadInput = z.output<typeof createUploadInput>;
export type CreateUploadOutput = z.output<typeof createUploadOutput>;
export type RiderDocumentOutput = z.output<typeof riderDocumentOutput>;
export type ListDocumentsInput = z.output<typeof listDocumentsInput>;
export type ReviewedDocumentOutput = z.output<typeof reviewedDocumentOutput>;
export type ReviewDocumentInput = z.output<typeof reviewDocumentInput>;
