export { deleteOldProductExports, recordProductFile, writeProductFile } from './export-products.ts';
export { deleteOldImportFiles, runProductImport } from './run-import.ts';
