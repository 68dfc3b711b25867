export { deleteOldImportFiles, runProductImport } from './run-import.ts';
