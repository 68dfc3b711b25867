import { newId } from '@dailyveg/db';
import { describe, expect, it } from 'vitest';
import type { AuditEntryOutput } from './audit.schemas.ts';
import { auditCsv } from './audit-csv.ts';

const entry = (userAgent: string): AuditEntryOutput => ({
	id: newId(),
	occurredAt: new Date('2026-11-22T06:30:00Z'),
	action: 'product.changed',
	actorId: null,
	apiKeyId: null,
	targetType: 'product',
	targetId: null,
	before: null,
	after: { name: 'Okra, "long"' },
	ip: '203.0.113.7',
	userAgent,
	requestId: 'r',
});

const userAgentCell = (userAgent: string) =>
	/203\.0\.113\.7,(?<cell>[\s\S]*),r\r\n$/.exec(auditCsv([entry(userAgent)]))?.groups?.['cell'];

describe('the audit log as CSV', () => {
	it.each([
		['=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
		['+1', "'+1"],
		['-1', "'-1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', "'\t=1"],
		['\r=1', `"'\r=1"`],
		['Mozilla/5.0 (X11, Linux)', '"Mozilla/5.0 (X11, Linux)"'],
		['a\nb', '"a\nb"'],
		['plain', 'plain'],
	])('writes %j so that no spreadsheet runs it', (userAgent, cell) => {
		expect(userAgentCell(userAgent)).toBe(cell);
	});

	it('writes dates in UTC, changes as JSON, and nothing for null', () => {
		const [header, line] = auditCsv([entry('curl')]).split('\r\n');
		expect(header).toBe(
			'id,occurredAt,action,actorId,apiKeyId,targetType,targetId,before,after,ip,userAgent,requestId',
		);
		expect(line).toContain(
			',2026-11-22T06:30:00.000Z,product.changed,,,product,,,"{""name"":""Okra, \\""long\\""""}",',
		);
	});
});
