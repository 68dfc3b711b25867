import type { AuditEntryOutput } from './audit.schemas.ts';

const columns = [
	'id',
	'occurredAt',
	'action',
	'actorId',
	'apiKeyId',
	'targetType',
	'targetId',
	'before',
	'after',
	'ip',
	'userAgent',
	'requestId',
] as const satisfies readonly (keyof AuditEntryOutput)[];

/** Spreadsheets take a cell that begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** Entries as CSV (RFC 4180). What strangers could choose, such as a user agent, is never read as a formula. */
export function auditCsv(entries: readonly AuditEntryOutput[]): string {
	const lines = entries.map((entry) => columns.map((column) => cell(entry[column])).join());
	return [columns.join(), ...lines, ''].join('\r\n');
}

function cell(value: AuditEntryOutput[(typeof columns)[number]]): string {
	const text = textOf(value);
	const harmless = FORMULA.test(text) ? `'${text}` : text;
	return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function textOf(value: AuditEntryOutput[(typeof columns)[number]]): string {
	if (value === null) return '';
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'object' ? JSON.stringify(value) : value;
}
