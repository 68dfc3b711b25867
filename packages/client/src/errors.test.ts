import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { isAppError, isErrorOf } from './errors.ts';

const answered = (data: object | undefined) =>
	TRPCClientError.from({ error: { code: -32_004, message: 'refused', ...(data && { data }) } });

const notFound = answered({
	httpStatus: 404,
	path: 'orders.get',
	appError: { code: 'NOT_FOUND', details: { resource: 'order' } },
});

describe('isErrorOf', () => {
	it('knows an error by its procedure', () => {
		expect(isErrorOf('orders.get', notFound)).toBe(true);
		expect(isErrorOf('orders.cancel', notFound)).toBe(false);
	});

	it('knows no error that the API does not name', () => {
		const unnamed = answered({ httpStatus: 413, path: 'orders.get', appError: null });
		const unanswered = answered(undefined);
		for (const error of [unnamed, unanswered, new TypeError('fetch failed'), null]) {
			expect(isErrorOf('orders.get', error)).toBe(false);
			expect(isAppError(error)).toBe(false);
		}
	});
});
