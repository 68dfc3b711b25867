import type { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { DomainError } from '../contract/errors.ts';
import { consume, forget } from './rate-limit.ts';
import { rateLimits } from './rate-limits.ts';
import { createRedis } from './redis.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const connections: Redis[] = [];

/** A connection to a port where nobody listens. */
function deadRedis(): Redis {
	const redis = createRedis('redis://127.0.0.1:1', silent);
	connections.push(redis);
	return redis;
}

afterAll(() => {
	for (const redis of connections) redis.disconnect();
});

describe('R39 rate limit without Redis', () => {
	const { points, durationSeconds } = rateLimits['login.account'];

	it('counts in memory, says when to come back, and tells keys apart', async () => {
		const services = { redis: deadRedis(), logger: silent };
		for (let call = 0; call < points; call++) await consume(services, 'login.account', 'asha');
		const refusal = await consume(services, 'login.account', 'asha').catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(DomainError);
		expect(refusal).toMatchObject({ code: 'RATE_LIMITED' });
		const { retryAfterSeconds } = (refusal as DomainError<'RATE_LIMITED'>).details;
		expect(retryAfterSeconds).toBeGreaterThan(0);
		expect(retryAfterSeconds).toBeLessThanOrEqual(durationSeconds);
		await consume(services, 'login.account', 'ravi');
		await consume(services, 'login.ip', 'asha');
	});

	it('gives a key its calls back', async () => {
		const services = { redis: deadRedis(), logger: silent };
		for (let call = 0; call < points; call++) await consume(services, 'login.account', 'asha');
		await forget(services, 'login.account', 'asha');
		await consume(services, 'login.account', 'asha');
	});

	it('does not wait for Redis', async () => {
		const services = { redis: deadRedis(), logger: silent };
		const startedAt = performance.now();
		await consume(services, 'login.ip', '192.0.2.1');
		expect(performance.now() - startedAt).toBeLessThan(200);
	});
});
