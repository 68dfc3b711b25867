import type { EntityManager } from '@mikro-orm/mysql';
import { uuidFromBinary } from '../types/uuid.type.ts';

/** Something that holds of the data whatever happened to the shop. */
export interface Invariant {
	/** `stock.reserved`: what it is about, then which of its rules. */
	name: string;
	/** The rule in a sentence, for who reads the report. */
	rule: string;
	/** Descriptions of rows that break it, at most `limit`; empty while it holds. */
	find(em: EntityManager, limit: number): Promise<string[]>;
}

/**
 * A rule that one SELECT checks: it returns the rows that break the rule, one a line of the report. It must be set-based,
 * and neither lock nor end in a LIMIT of its own.
 */
export function sqlInvariant(name: string, rule: string, sql: string): Invariant {
	return {
		name,
		rule,
		find: async (em, limit) =>
			(await em.execute<Record<string, unknown>[]>(`${sql} limit ${limit}`)).map(describeRow),
	};
}

/** A row as a line of the report. */
export const describeRow = (row: Record<string, unknown>): string =>
	Object.entries(row)
		.map(([column, value]) => `${column} ${Buffer.isBuffer(value) ? uuidFromBinary(value) : String(value)}`)
		.join(', ');
