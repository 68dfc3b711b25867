import { describe, expect, it } from 'vitest';
import { databaseMoment, decodeCursor, encodeCursor } from './cursor.ts';

const id = '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10';

describe('cursors', () => {
	it('come back as they went', () => {
		for (const value of ['Tomato', 'टमाटर', '', 4_000])
			expect(decodeCursor(encodeCursor({ value, id }))).toEqual({ value, id });
	});

	it('are refused when they belong to another order', () => {
		const moment = '2026-11-22 06:30:00.123';
		expect(decodeCursor(encodeCursor({ value: moment, id }), databaseMoment).value).toBe(moment);
		for (const value of ['Tomato', '', 4_000, '2026-13-45 06:30:00', '2026-11-22T06:30:00Z']) {
			const token = encodeCursor({ value, id });
			expect(() => decodeCursor(token, databaseMoment)).toThrow(
				expect.objectContaining({ code: 'VALIDATION_FAILED' }),
			);
		}
	});

	it('are refused when they are not ours', () => {
		const forged = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
		for (const token of [
			'',
			'x',
			forged(null),
			forged({ value: {}, id }),
			forged({ value: 1, id: 'x' }),
			forged([]),
		]) {
			expect(() => decodeCursor(token)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
		}
	});
});
