import { auditActions } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';

/** Beyond what dates of a log are: such moments still fit a UUID v7. */
const EARLIEST = new Date('2000-01-01T00:00:00.000Z');
const LATEST = new Date('2200-01-01T00:00:00.000Z');

const action = z.enum(auditActions).meta({ description: 'What was done', example: 'product.changed' });
const moment = instant.min(EARLIEST).max(LATEST);

const auditFilter = {
	actorId: id.optional().meta({ description: 'Only what this account did' }),
	action: action.optional(),
	targetType: z
		.string()
		.max(40)
		.optional()
		.meta({ description: 'Only what was done to things of this kind', example: 'product' }),
	targetId: z
		.string()
		.max(80)
		.optional()
		.meta({ description: 'Only what was done to this one; needs `targetType`' }),
	from: moment.optional().meta({ description: 'Not before this instant' }),
	to: moment.optional().meta({ description: 'Before this instant' }),
};

/** An id alone says nothing: ids of different kinds of things may be alike. */
const namesItsTarget = ({ targetType, targetId }: { targetType?: string; targetId?: string }) =>
	targetId === undefined || targetType !== undefined;
const targetProblem = { path: ['targetType'], message: 'is needed with targetId' };

export const listAuditInput = z
	.strictObject({ ...auditFilter, ...pageInput })
	.refine(namesItsTarget, targetProblem);
export type ListAuditInput = z.output<typeof listAuditInput>;

export const exportAuditInput = z
	.strictObject({ ...auditFilter, cursor: pageInput.cursor })
	.refine(namesItsTarget, targetProblem);
export type ExportAuditInput = z.output<typeof exportAuditInput>;

const change = z.record(z.string(), z.unknown()).nullable();

const auditEntryOutput = z.object({
	id,
	occurredAt: instant,
	action,
	actorId: id.nullable().meta({ description: 'Account that did it; null: nobody signed in, or the system' }),
	apiKeyId: id.nullable().meta({ description: 'API key by which it was done' }),
	targetType: z.string().meta({ example: 'product' }),
	targetId: z.string().nullable(),
	before: change.meta({ description: 'What changed, as it was; secrets are masked' }),
	after: change.meta({ description: 'What changed, as it became; secrets are masked' }),
	ip: z.string().nullable().meta({ description: 'Address it was asked for from', example: '203.0.113.7' }),
	userAgent: z.string().nullable(),
	requestId: z.string().nullable().meta({ description: 'As in `X-Request-Id` and the logs' }),
});
export type AuditEntryOutput = z.output<typeof auditEntryOutput>;

export const listAuditOutput = pageOf(auditEntryOutput);

export const exportAuditOutput = z.object({
	fileName: z.string().meta({ description: 'What to save it as', example: 'audit-2026-11-22.csv' }),
	csv: z.string().meta({ description: 'RFC 4180, newest first, with a line of column names' }),
	rowCount: z.int().meta({ description: 'Entries in it', example: 42 }),
	nextCursor: z
		.string()
		.nullable()
		.meta({ description: 'Pass as `cursor` for the rest; null: that is all of it' }),
});
