import type { ProductImport } from '@dailyveg/db';
import type { ProductImportOutput } from './product-imports.schemas.ts';

/** An import as staff see it. */
export function presentProductImport(productImport: ProductImport): ProductImportOutput {
	const { id, mode, status, createdAt, createdBy, startedAt, finishedAt, sizeBytes } = productImport;
	const { rowCount, writtenCount, problemCount, refuseReason, reportKey } = productImport;
	const times = { createdAt, createdBy, startedAt, finishedAt };
	const counts = { sizeBytes, rowCount, writtenCount, problemCount };
	return { id, mode, status, ...times, ...counts, refuseReason, hasReport: reportKey !== null };
}
