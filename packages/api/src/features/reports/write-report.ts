import { type EntityManager, ReportExport } from '@dailyveg/db';
import { csvFile } from '../../platform/csv-file.ts';
import type { Services } from '../../platform/services.ts';
import { type ReportFilter, reportTables } from './report-tables.ts';

/** Where a report lies in the object store. */
export interface WrittenReport {
	exportId: string;
	objectKey: string;
}

const BATCH_SIZE = 100;
/** Longer than all attempts of the job take. */
const GIVEN_UP_MS = 24 * 60 * 60 * 1_000;

/** Writes the file, little by little; null when nobody wants it any more. Repeated, it writes the same object. */
export async function writeReportFile(services: Services, exportId: string): Promise<WrittenReport | null> {
	const { orm, objectStore, clock } = services;
	const em = orm.em.fork();
	const wanted = await em.findOne(ReportExport, { id: exportId, expiresAt: { $gt: clock.now() } });
	if (!wanted || wanted.objectKey !== null) return null;
	const objectKey = `exports/reports/${exportId}.csv`;
	// What was asked for has been checked then.
	const table = reportTables[wanted.kind](em, wanted.filter as unknown as ReportFilter);
	const note = async (rowsWritten: number) => {
		await orm.em.fork().nativeUpdate(ReportExport, { id: exportId }, { status: 'running', rowsWritten });
	};
	await objectStore.putStream(objectKey, csvFile(table, note), 'text/csv; charset=utf-8');
	return { exportId, objectKey };
}

/** Makes a written file available, in the transaction of `em`. */
export async function recordReport(em: EntityManager, { exportId, objectKey }: WrittenReport): Promise<void> {
	await em.nativeUpdate(ReportExport, { id: exportId }, { status: 'done', objectKey });
}

/**
 * Deletes files that can no longer be downloaded, file first, and says of exports that nobody works on any more that they
 * have failed; returns how many were deleted. The next run takes the rest.
 */
export async function deleteExpiredReports({ orm, objectStore, clock }: Services): Promise<number> {
	const em = orm.em.fork();
	const now = clock.now();
	const givenUp = { $lt: new Date(now.getTime() - GIVEN_UP_MS) };
	await em.nativeUpdate(
		ReportExport,
		{ status: { $in: ['queued', 'running'] }, createdAt: givenUp },
		{ status: 'failed', updatedAt: now },
	);
	const where = { expiresAt: { $lte: now } };
	const expired = await em.find(ReportExport, where, { orderBy: { expiresAt: 'asc' }, limit: BATCH_SIZE });
	for (const { id, objectKey } of expired) {
		if (objectKey !== null) await objectStore.delete(objectKey);
		await em.nativeDelete(ReportExport, { id });
	}
	return expired.length;
}
