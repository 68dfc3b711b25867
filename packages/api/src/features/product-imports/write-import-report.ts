import { findImportProblems, ProductImport } from '@dailyveg/db';
import { csvLine } from '../../platform/csv.ts';
import type { Services } from '../../platform/services.ts';

/** Writes what was found wrong with rows into a file, once the import is over; repeated, the same. */
export async function writeReport({ orm, objectStore }: Services, importId: string): Promise<void> {
	const em = orm.em.fork();
	const row = await em.findOne(ProductImport, { id: importId });
	if (!row || row.isOpen() || row.problemCount === 0 || row.reportKey !== null) return;
	const problems = await findImportProblems(em, importId);
	const lines = problems.map(({ line, columnName, message }) => csvLine([line, columnName, message]));
	const left = row.problemCount - problems.length;
	if (left > 0) lines.push(csvLine([null, null, `and ${left} more`]));
	const reportKey = `imports/${importId}-report.csv`;
	await objectStore.put(
		reportKey,
		Buffer.from([csvLine(['line', 'column', 'message']), ...lines].join('')),
		'text/csv',
	);
	await em.nativeUpdate(ProductImport, { id: importId }, { reportKey });
}
