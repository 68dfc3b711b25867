import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentAuditEntry } from './audit.presenter.ts';
import type { ExportAuditInput } from './audit.schemas.ts';
import { auditCsv } from './audit-csv.ts';
import { findAuditEntries } from './find-audit-entries.ts';
import { recordAudit } from './record-audit.ts';

/** Rows of one answer, about 2 MB of text; the rest follows under the cursor. */
const MAX_ROWS = 5_000;
const DATE_LENGTH = 10;

/** The entries that match as CSV, newest first. Who took them, and which, is recorded. */
export async function exportAuditEntries(ctx: UserContext, input: ExportAuditInput) {
	const { entries, nextCursor } = await findAuditEntries(ctx.em, input, MAX_ROWS);
	const rowCount = entries.length;
	await transact(ctx.services, async (em) =>
		recordAudit(em, ctx, {
			action: 'audit.exported',
			targetType: 'audit',
			targetId: null,
			after: { ...input, rowCount },
		}),
	);
	const date = ctx.services.clock.now().toISOString().slice(0, DATE_LENGTH);
	return {
		fileName: `audit-${date}.csv`,
		csv: auditCsv(entries.map(presentAuditEntry)),
		rowCount,
		nextCursor,
	};
}
