import {
	type EntityManager,
	findProductFileRows,
	newId,
	ProductExport,
	productFileColumns,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { CsvValue } from '../../platform/csv.ts';
import { csvFile } from '../../platform/csv-file.ts';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { writeProducts } from './product-imports.jobs.ts';
import type { ProductExportOutput } from './product-imports.schemas.ts';

/** How long a file can be downloaded. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;
const URL_SECONDS = 10 * 60;
const PRODUCTS_PER_PAGE = 500;
const BATCH_SIZE = 100;

/** Promises a file of all products that are not deleted. */
export function requestProductExport(ctx: UserContext): Promise<ProductExportOutput> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const expiresAt = new Date(services.clock.now().getTime() + KEPT_MS);
		const row = em.create(ProductExport, { id: newId(), createdBy: user.id, objectKey: null, expiresAt });
		enqueue(em, writeProducts, { exportId: row.id });
		recordAudit(em, ctx, {
			action: 'productExport.created',
			targetType: 'productExport',
			targetId: row.id,
		});
		await em.flush();
		return { id: row.id, rowsWritten: 0, url: null, expiresAt };
	});
}

/** How far a file is, and a link once it is written; NOT_FOUND, also when it is deleted. */
export async function getProductExport(
	{ em, services }: UserContext,
	id: string,
): Promise<ProductExportOutput> {
	const found = await em.findOne(ProductExport, { id, expiresAt: { $gt: services.clock.now() } });
	if (!found) throw new DomainError('NOT_FOUND', { resource: 'productExport' });
	const { objectKey, rowsWritten, expiresAt } = found;
	const link = { expiresInSeconds: URL_SECONDS, fileName: 'dailyveg-products.csv' };
	const url = objectKey === null ? null : await services.objectStore.presignGet(objectKey, link);
	return { id, rowsWritten, url, expiresAt };
}

/** Writes the file, little by little; null when nobody wants it any more. Repeated, it writes the same object. */
export async function writeProductFile(
	{ orm, objectStore, clock }: Services,
	exportId: string,
): Promise<{ exportId: string; objectKey: string } | null> {
	const em = orm.em.fork();
	const isWanted = { id: exportId, objectKey: null, expiresAt: { $gt: clock.now() } };
	if ((await em.count(ProductExport, isWanted)) === 0) return null;
	const objectKey = `exports/products/${exportId}.csv`;
	const table = { columns: productFileColumns, rows: productRows(em, clock.now()) };
	const note = async (rowsWritten: number) => {
		await orm.em.fork().nativeUpdate(ProductExport, { id: exportId }, { rowsWritten });
	};
	await objectStore.putStream(objectKey, csvFile(table, note), 'text/csv; charset=utf-8');
	return { exportId, objectKey };
}

async function* productRows(em: EntityManager, now: Date): AsyncGenerator<CsvValue[]> {
	let after: Buffer | null = null;
	do {
		const page = await findProductFileRows(em, { after, now, limit: PRODUCTS_PER_PAGE });
		for (const row of page.rows) yield productFileColumns.map((column) => row[column] ?? null);
		after = page.last;
	} while (after !== null);
}

/** Makes a written file available, in the transaction of `em`. */
export async function recordProductFile(
	em: EntityManager,
	{ exportId, objectKey }: { exportId: string; objectKey: string },
): Promise<void> {
	await em.nativeUpdate(ProductExport, { id: exportId }, { objectKey });
}

/** Deletes files that can no longer be downloaded, file first; returns how many. The next run takes the rest. */
export async function deleteOldProductExports({ orm, objectStore, clock }: Services): Promise<number> {
	const em = orm.em.fork();
	const where = { expiresAt: { $lte: clock.now() } };
	const old = await em.find(ProductExport, where, { orderBy: { expiresAt: 'asc' }, limit: BATCH_SIZE });
	for (const { id, objectKey } of old) {
		if (objectKey !== null) await objectStore.delete(objectKey);
		await em.nativeDelete(ProductExport, { id });
	}
	return old.length;
}
