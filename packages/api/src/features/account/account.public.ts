export { deleteExpiredExports } from './delete-expired-exports.ts';
export { recordExport, writeExportFile } from './write-export.ts';
