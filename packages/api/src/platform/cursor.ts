import { z } from 'zod';
import { DomainError } from '../contract/errors.ts';

/** Sort key and id of the last row of a page. */
export interface Cursor<Value extends string | number = string | number> {
	value: Value;
	id: string;
}

const anyValue = z.union([z.string(), z.number()]);

/** A moment as MySQL writes it. MySQL 8 refuses a query that compares a column with any other text. */
export const databaseMoment = z
	.string()
	.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?$/)
	.refine((text) => !Number.isNaN(Date.parse(`${text.replace(' ', 'T')}Z`)));

/** An opaque token; clients hand it back unread. */
export function encodeCursor(cursor: Cursor): string {
	return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Reads a token back; VALIDATION_FAILED when it is not one of ours, or belongs to a list in another order. */
export function decodeCursor(token: string): Cursor;
export function decodeCursor<Value extends string | number>(
	token: string,
	value: z.ZodType<Value>,
): Cursor<Value>;
export function decodeCursor(token: string, value: z.ZodType<string | number> = anyValue): Cursor {
	try {
		return z.object({ value, id: z.uuid() }).parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
	} catch {
		throw new DomainError('VALIDATION_FAILED', {
			issues: [{ path: ['cursor'], message: 'is not a cursor of this list' }],
		});
	}
}

/** Where a list in the order of ids, the newest first, goes on after a page; no condition before the first. */
export const beyond = (cursor: string | undefined): { id?: { $lt: string } } =>
	cursor === undefined ? {} : { id: { $lt: decodeCursor(cursor).id } };

/** A page in the order of ids, of rows read with one more than asked for: that one tells whether there is a next page. */
export function pageById<Row extends { id: string }, Item>(
	rows: readonly Row[],
	limit: number,
	present: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
	const page = rows.slice(0, limit);
	const last = page.at(-1);
	return {
		items: page.map(present),
		nextCursor: last && rows.length > limit ? encodeCursor({ value: '', id: last.id }) : null,
	};
}
