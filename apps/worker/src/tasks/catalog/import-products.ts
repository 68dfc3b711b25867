import { runProductImport } from '@dailyveg/api/use-cases';
import type { Handler } from '../handler.ts';

/** Brings a file of products in; how far it is stands with what it wrote, so a repeated run goes on there. */
export const handleImportProducts: Handler<{ importId: string }> = async ({ importId }, { api }) => {
	await runProductImport(api, importId);
	return undefined;
};
