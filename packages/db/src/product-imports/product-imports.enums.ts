/** What becomes of a file with bad rows: nothing of it is written, or all that is right. */
export const productImportModes = ['all_or_nothing', 'good_rows'] as const;
export type ProductImportMode = (typeof productImportModes)[number];

/**
 * `refused`: nothing was written, since a row is bad or the file cannot be read. `cancelled`: nothing more is written;
 * with `good_rows` what was written by then stays.
 */
export const productImportStatuses = [
	'uploading',
	'queued',
	'running',
	'done',
	'refused',
	'cancelled',
] as const;
export type ProductImportStatus = (typeof productImportStatuses)[number];
