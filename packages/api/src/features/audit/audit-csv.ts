import { type CsvValue, csvLine } from '../../platform/csv.ts';
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

/** Entries as CSV. */
export const auditCsv = (entries: readonly AuditEntryOutput[]): string =>
	[
		csvLine(columns),
		...entries.map((entry) => csvLine(columns.map((column) => entry[column] as CsvValue))),
	].join('');
