/** What can be had as a file. */
export const reportExportKinds = [
	'sales',
	'days',
	'order_states',
	'slots',
	'waste',
	'riders',
	'top_products',
	'orders',
] as const;
export type ReportExportKind = (typeof reportExportKinds)[number];

/** `queued`: not begun; `failed`: given up, so that somebody has to ask again. */
export const reportExportStatuses = ['queued', 'running', 'done', 'failed'] as const;
export type ReportExportStatus = (typeof reportExportStatuses)[number];
