import { recordExport, writeExportFile } from '@dailyveg/api/use-cases';
import type { Handler } from '../handler.ts';

/** Writes a person's data into a file and makes it available. */
export const handleWriteExport: Handler<{ exportId: string }> = async ({ exportId }, { api }) => {
	const written = await writeExportFile(api, exportId);
	return written === null ? undefined : (em) => recordExport(em, written);
};
