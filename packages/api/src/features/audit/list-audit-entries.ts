import type { UserContext } from '../../trpc/init.ts';
import { presentAuditEntry } from './audit.presenter.ts';
import type { AuditEntryOutput, ListAuditInput } from './audit.schemas.ts';
import { findAuditEntries } from './find-audit-entries.ts';

/** A page of the audit log, newest first. */
export async function listAuditEntries(
	{ em }: UserContext,
	{ limit, ...filter }: ListAuditInput,
): Promise<{ items: AuditEntryOutput[]; nextCursor: string | null }> {
	const { entries, nextCursor } = await findAuditEntries(em, filter, limit);
	return { items: entries.map(presentAuditEntry), nextCursor };
}
