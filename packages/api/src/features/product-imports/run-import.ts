import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CsvFileError, lockProductImport, ProductImport, productImport } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { MAX_IMPORT_BYTES } from './product-imports.schemas.ts';
import { ImportStoppedError, type RunningImport, writeGoodRows, writeWhole } from './write-import.ts';
import { writeReport } from './write-import-report.ts';

/**
 * Brings a file in, or goes on where a killed run stopped. What was written is noted with it in one transaction, so
 * that nothing is written twice, however often this runs or how many run at once.
 */
export async function runProductImport(services: Services, importId: string): Promise<void> {
	const begun = await begin(services, importId);
	if (begun) await readFile(services, begun);
	await writeReport(services, importId);
}

async function begin(
	services: Services,
	id: string,
): Promise<(RunningImport & { objectKey: string }) | null> {
	return transact(services, async (em) => {
		const row = await lockProductImport(em, id);
		if (!row || (row.status !== 'queued' && row.status !== 'running') || row.objectKey === null) return null;
		row.status = 'running';
		row.startedAt ??= services.clock.now();
		await em.flush();
		const { mode, doneGroups, createdBy, objectKey } = row;
		return { id, mode, doneGroups, createdBy, objectKey };
	});
}

async function readFile(services: Services, begun: RunningImport & { objectKey: string }): Promise<void> {
	const content = await services.objectStore.read(begun.objectKey, MAX_IMPORT_BYTES);
	if (content === null || content === 'too large') return refuse(services, begun.id, 'the file is gone');
	const folder = await mkdtemp(join(tmpdir(), 'dailyveg-import-'));
	const file = join(folder, 'products.csv');
	try {
		await writeFile(file, content);
		const target = await productImport(services.orm.em.fork(), {
			userId: begun.createdBy,
			isStockLeftAlone: true,
			now: () => services.clock.now(),
		});
		const write = begun.mode === 'all_or_nothing' ? writeWhole : writeGoodRows;
		await write(services, begun, { file, target });
	} catch (error) {
		if (error instanceof ImportStoppedError) return;
		if (!(error instanceof CsvFileError)) throw error;
		await refuse(services, begun.id, error.message.replace(`${file}: `, '').replace(file, 'the file'));
	} finally {
		await rm(folder, { recursive: true });
		await services.cache.invalidate('catalog');
	}
}

function refuse(services: Services, id: string, reason: string): Promise<void> {
	return transact(services, async (em) => {
		const row = await lockProductImport(em, id);
		if (row?.status === 'running') row.end('refused', services.clock.now(), reason.slice(0, 300));
		await em.flush();
	});
}

const BATCH_SIZE = 100;

/** Deletes files and reports of imports that are kept no longer; returns of how many. The next run takes the rest. */
export async function deleteOldImportFiles({ orm, objectStore, clock }: Services): Promise<number> {
	const em = orm.em.fork();
	const hasFile = { $or: [{ objectKey: { $ne: null } }, { reportKey: { $ne: null } }] };
	const old = await em.find(
		ProductImport,
		{ expiresAt: { $lte: clock.now() }, ...hasFile },
		{ orderBy: { expiresAt: 'asc' }, limit: BATCH_SIZE },
	);
	for (const { id, objectKey, reportKey } of old) {
		for (const key of [objectKey, reportKey]) if (key !== null) await objectStore.delete(key);
		await em.nativeUpdate(ProductImport, { id }, { objectKey: null, reportKey: null });
	}
	return old.length;
}
