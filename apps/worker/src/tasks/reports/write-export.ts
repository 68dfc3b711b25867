import { recordReport, writeReportFile } from '@dailyveg/api/use-cases';
import type { Handler } from '../handler.ts';

/** Writes a report into a file and makes it available. */
export const handleWriteReport: Handler<{ exportId: string }> = async ({ exportId }, { api }) => {
	const written = await writeReportFile(api, exportId);
	return written === null ? undefined : (em) => recordReport(em, written);
};
