import type { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { DomainError } from '../contract/errors.ts';
import { consume, forget, limitHeaders } from './rate-limit.ts';
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

function limitedCall() {
	return { services: { redis: deadRedis(), logger: silent }, reportLimit: () => undefined };
}

afterAll(() => {
	for (const redis of connections) redis.disconnect();
});

describe('R39 rate limit without Redis', () => {
	const { points, durationSeconds } = rateLimits['login.account'];

	it('counts in memory, says when to come back, and tells keys apart', async () => {
		const call = limitedCall();
		for (let count = 0; count < points; count++) await consume(call, 'login.account', 'asha');
		const refusal = await consume(call, 'login.account', 'asha').catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(DomainError);
		expect(refusal).toMatchObject({ code: 'RATE_LIMITED' });
		const { retryAfterSeconds } = (refusal as DomainError<'RATE_LIMITED'>).details;
		expect(retryAfterSeconds).toBeGreaterThan(0);
		expect(retryAfterSeconds).toBeLessThanOrEqual(durationSeconds);
		await consume(call, 'login.account', 'ravi');
		await consume(call, 'login.ip', 'asha');
	});

	it('gives a key its calls back', async () => {
		const call = limitedCall();
		for (let count = 0; count < points; count++) await consume(call, 'login.account', 'asha');
		await forget(call, 'login.account', 'asha');
		await consume(call, 'login.account', 'asha');
	});

	it('does not wait for Redis', async () => {
		const call = limitedCall();
		const startedAt = performance.now();
		await consume(call, 'login.ip', '192.0.2.1');
		expect(performance.now() - startedAt).toBeLessThan(200);
	});
});

describe('R44 limitHeaders', () => {
	it('names each limit, and says where the caller stands', () => {
		const headers: Record<string, string> = {};
		const report = limitHeaders((name, value) => {
			headers[name] = value;
		});
		const account = { name: 'login.account', points: 10, durationSeconds: 900 };
		report({ ...account, remaining: 9, resetSeconds: 900 });
		report({ name: 'login.ip', points: 300, durationSeconds: 900, remaining: 299, resetSeconds: 12 });
		report({ ...account, remaining: 0, resetSeconds: 899 });
		expect(headers).toEqual({
			'ratelimit-policy': '"login.account";q=10;w=900, "login.ip";q=300;w=900',
			ratelimit: '"login.account";r=0;t=899, "login.ip";r=299;t=12',
		});
	});
});
