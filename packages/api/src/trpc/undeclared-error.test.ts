import { TRPCError } from '@trpc/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { DomainError, type ErrorCode } from '../contract/errors.ts';
import { systemClock } from '../platform/clock.ts';
import { createRedis } from '../platform/redis.ts';
import type { Services } from '../platform/services.ts';
import type { Context, RequestInfo } from './context.ts';
import { appErrorOf, UndeclaredError } from './errors.ts';
import { createCallerFactory, publicProcedure, router } from './init.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const awayRedis = createRedis('redis://127.0.0.1:1', silent);
afterAll(() => awayRedis.disconnect());

/** A procedure that declares NOT_FOUND and throws what it is told to. */
const throwing = (error: unknown) =>
	router({
		fail: publicProcedure.meta({ errors: ['NOT_FOUND', 'INTERNAL'] }).query(() => {
			throw error;
		}),
	});

async function failureOf(error: unknown) {
	const log = vi.fn();
	const services = {
		env: { RATE_LIMIT_FACTOR: 1, API_LOG_READ_SAMPLE: 0 },
		redis: awayRedis,
		clock: systemClock,
		callLog: { add: () => undefined },
		logger: { error: log },
	} as unknown as Services;
	const context: Context = {
		services,
		request: { id: 'request-1', ip: '192.0.2.1' } as RequestInfo,
		principal: async () => null,
		setHeader: () => undefined,
		reportLimit: () => undefined,
	};
	const failure = await createCallerFactory(throwing(error))(context)
		.fail()
		.catch((caught: unknown) => caught);
	if (!(failure instanceof TRPCError)) throw new TypeError('the call did not fail');
	return { failure, code: appErrorOf(failure)?.code, log };
}

describe('an error of a procedure', () => {
	it('is answered as it is where it is declared', async () => {
		const { failure, code, log } = await failureOf(new DomainError('NOT_FOUND', { resource: 'order' }));
		expect([failure.code, code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
		expect(log).not.toHaveBeenCalled();
	});

	it('becomes INTERNAL where it is not declared, and is logged with its name', async () => {
		const { failure, code, log } = await failureOf(new DomainError('CART_EMPTY', {}));
		expect([failure.code, code]).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL' satisfies ErrorCode]);
		const [{ err, path, requestId }] = log.mock.calls[0] as [
			{ err: unknown; path: string; requestId: string },
		];
		expect(err).toBeInstanceOf(UndeclaredError);
		expect((err as Error).message).toContain('fail threw CART_EMPTY');
		expect([path, requestId]).toEqual(['fail', 'request-1']);
	});

	it('becomes INTERNAL where nobody foresaw it', async () => {
		const { code, log } = await failureOf(new TypeError('oops'));
		expect(code).toBe('INTERNAL');
		expect(log).toHaveBeenCalledOnce();
	});
});
