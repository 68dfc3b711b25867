import { AuditEntry, type EntityManager, firstIdAt } from '@dailyveg/db';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import type { ExportAuditInput } from './audit.schemas.ts';

/** Entries that match, newest first. Ids are in order of time, so each of the log's indexes ends in the order asked for. */
export async function findAuditEntries(
	em: EntityManager,
	{ from, to, cursor, ...equal }: ExportAuditInput,
	limit: number,
): Promise<{ entries: AuditEntry[]; nextCursor: string | null }> {
	const bounds = [
		...(from ? [{ id: { $gte: firstIdAt(from) } }] : []),
		...(to ? [{ id: { $lt: firstIdAt(to) } }] : []),
		...(cursor === undefined ? [] : [{ id: { $lt: decodeCursor(cursor).id } }]),
	];
	const given = Object.fromEntries(Object.entries(equal).filter(([, value]) => value !== undefined));
	const found = await em.find(
		AuditEntry,
		{ ...given, $and: bounds },
		{ orderBy: { id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
	);
	const entries = found.slice(0, limit);
	const last = entries.at(-1);
	return {
		entries,
		nextCursor: last && found.length > limit ? encodeCursor({ value: last.action, id: last.id }) : null,
	};
}
