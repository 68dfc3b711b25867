import { lockProductImport, newId, ProductImport } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { transact } from '../../platform/transaction.ts';
import { openUpload, takeUpload } from '../../platform/uploads.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { importProducts } from './product-imports.jobs.ts';
import { presentProductImport } from './product-imports.presenter.ts';
import {
	type CreateProductImportInput,
	type CreateProductImportOutput,
	MAX_IMPORT_BYTES,
	type ProductImportOutput,
} from './product-imports.schemas.ts';

/** How long files and reports are kept. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;
const CSV = 'text/csv';

/** Where staff may put a file of products: one object of a made-up name, of the announced size. */
export async function createProductImport(
	ctx: UserContext,
	{ mode, sizeBytes }: CreateProductImportInput,
): Promise<CreateProductImportOutput> {
	const { services, user } = ctx;
	const id = newId();
	const { objectKey, upload } = await openUpload(services, id, { contentType: CSV, sizeBytes });
	const productImport = await transact(services, async (em) => {
		const expiresAt = new Date(services.clock.now().getTime() + KEPT_MS);
		const columns = { id, createdBy: user.id, mode, sizeBytes, objectKey, expiresAt };
		const row = em.create(ProductImport, {
			...{ ...columns, refuseReason: null, reportKey: null, startedAt: null, finishedAt: null },
		});
		recordAudit(em, ctx, {
			action: 'productImport.created',
			targetType: 'productImport',
			targetId: id,
			after: { mode, sizeBytes },
		});
		await em.flush();
		return presentProductImport(row);
	});
	return { productImport, upload };
}

/**
 * Hands an uploaded file in, to be brought in by the worker. Throws UPLOAD_REFUSED: a file that is not there yet may
 * still come, one of another size is deleted with its import. Repeated, it changes nothing.
 */
export async function submitProductImport(ctx: UserContext, id: string): Promise<ProductImportOutput> {
	const { services, em } = ctx;
	const found = await em.findOne(ProductImport, { id });
	if (!found) throw notFound();
	const { status, objectKey, sizeBytes } = found;
	if (status !== 'uploading' || objectKey === null) return presentProductImport(found);
	const kept = `imports/${newId()}.csv`;
	await takeUpload(
		services,
		{ objectKey, contentType: CSV, sizeBytes },
		{
			maxBytes: MAX_IMPORT_BYTES,
			keepAs: kept,
			forget: () => em.nativeDelete(ProductImport, { id, status }),
		},
	);
	const { isFirst, submitted } = await recordSubmission(ctx, id, kept);
	await services.objectStore.delete(isFirst ? objectKey : kept);
	return submitted;
}

/** Of several submissions the first counts. */
function recordSubmission(ctx: UserContext, id: string, objectKey: string) {
	return transact(ctx.services, async (em) => {
		const row = await lockProductImport(em, id);
		if (!row) throw notFound();
		const isFirst = row.status === 'uploading';
		if (isFirst) {
			Object.assign(row, { status: 'queued', objectKey });
			enqueue(em, importProducts, { importId: id });
		}
		recordAudit(em, ctx, {
			action: 'productImport.submitted',
			targetType: 'productImport',
			targetId: id,
			after: { status: row.status },
		});
		await em.flush();
		return { isFirst, submitted: presentProductImport(row) };
	});
}

/** Writes nothing more from now on; IMPORT_ENDED when it is over. */
export function cancelProductImport(ctx: UserContext, id: string): Promise<ProductImportOutput> {
	return transact(ctx.services, async (em) => {
		const row = await lockProductImport(em, id);
		if (!row) throw notFound();
		const { status } = row;
		if (!row.isOpen()) throw new DomainError('IMPORT_ENDED', { status });
		row.end('cancelled', ctx.services.clock.now());
		recordAudit(em, ctx, {
			action: 'productImport.cancelled',
			targetType: 'productImport',
			targetId: id,
			before: { status },
			after: { status: row.status, writtenCount: row.writtenCount },
		});
		await em.flush();
		return presentProductImport(row);
	});
}

const notFound = () => new DomainError('NOT_FOUND', { resource: 'productImport' });
