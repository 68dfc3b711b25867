import { recordProductFile, writeProductFile } from '@dailyveg/api/use-cases';
import type { Handler } from '../handler.ts';

/** Writes the products into a file and makes it available. */
export const handleWriteProducts: Handler<{ exportId: string }> = async ({ exportId }, { api }) => {
	const written = await writeProductFile(api, exportId);
	return written === null ? undefined : (em) => recordProductFile(em, written);
};
