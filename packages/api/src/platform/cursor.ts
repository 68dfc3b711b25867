import { z } from 'zod';
import { DomainError } from '../contract/errors.ts';

const cursorSchema = z.object({ value: z.union([z.string(), z.number()]), id: z.uuid() });

/** Sort key and id of the last row of a page. */
export type Cursor = z.infer<typeof cursorSchema>;

/** An opaque token; clients hand it back unread. */
export function encodeCursor(cursor: Cursor): string {
	return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Reads a token back; VALIDATION_FAILED when it is not one of ours. */
export function decodeCursor(token: string): Cursor {
	try {
		return cursorSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
	} catch {
		throw new DomainError('VALIDATION_FAILED', {
			issues: [{ path: ['cursor'], message: 'is not a cursor' }],
		});
	}
}
