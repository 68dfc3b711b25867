import { productImportModes, productImportStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { sizeBytesUpTo, uploadLink } from '../../contract/uploads.ts';
import { id, instant } from '../../contract/values.ts';

/** What a file of products may weigh: some eighty thousand rows. */
export const MAX_IMPORT_BYTES = 20 * 1_024 * 1_024;

const mode = z.enum(productImportModes).meta({
	description:
		'`all_or_nothing`: one bad row, and nothing is written. `good_rows`: every product whose rows are all right is written, and the rest is reported',
	example: 'all_or_nothing',
});
const count = (description: string) => z.int().meta({ description, example: 280 });

export const productImportOutput = z.object({
	id,
	mode,
	status: z.enum(productImportStatuses),
	createdAt: instant,
	createdBy: id,
	startedAt: instant.nullable(),
	finishedAt: instant.nullable(),
	sizeBytes: z.int(),
	rowCount: count('Rows that were looked at so far'),
	writtenCount: count('Products written so far'),
	problemCount: count('What was found wrong with rows'),
	refuseReason: z
		.string()
		.nullable()
		.meta({ description: 'Why the file as a whole was refused', example: 'the header misses slug' }),
	hasReport: z.boolean().meta({ description: 'Whether there is a report on bad rows to download' }),
});
export type ProductImportOutput = z.output<typeof productImportOutput>;

export const createProductImportInput = z.strictObject({ mode, sizeBytes: sizeBytesUpTo(MAX_IMPORT_BYTES) });
export type CreateProductImportInput = z.output<typeof createProductImportInput>;
export const createProductImportOutput = z.object({ productImport: productImportOutput, upload: uploadLink });
export type CreateProductImportOutput = z.output<typeof createProductImportOutput>;

export const productImportReference = z.strictObject({ id });

export const listProductImportsInput = z.strictObject({ ...pageInput });
export type ListProductImportsInput = z.output<typeof listProductImportsInput>;
export const listProductImportsOutput = pageOf(productImportOutput);

export const productImportReportOutput = z.object({
	url: z
		.string()
		.meta({ description: 'CSV of line, column and message; without credentials', example: 'https://…' }),
	expiresAt: instant,
});

export const productExportOutput = z.object({
	id,
	rowsWritten: count('Rows written so far'),
	url: z
		.string()
		.nullable()
		.meta({ description: 'The file, once it is written; without credentials', example: 'https://…' }),
	expiresAt: instant.meta({ description: 'From then on the file is gone' }),
});
export type ProductExportOutput = z.output<typeof productExportOutput>;
