import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type CallStanding, spendCall } from './call-limits.ts';
import { callLimits } from './rate-limits.ts';
import { createRedis } from './redis.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const connections: Redis[] = [];

/** What a process of its own would have. */
async function connect(url: string, factor = 1) {
	const redis = createRedis(url, silent);
	connections.push(redis);
	if (url.endsWith('/15')) await new Promise((resolve) => redis.once('ready', resolve));
	return { redis, env: { RATE_LIMIT_FACTOR: factor } };
}

const url = () => `${inject('stackEnv').REDIS_URL}/15`;
const { points } = callLimits.write.account;
const perLease = points / 20;

let store: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
	store = await connect(url());
});
beforeEach(() => store.redis.flushdb());
afterAll(() => {
	for (const redis of connections) redis.disconnect();
});

type Process = Awaited<ReturnType<typeof connect>>;
const spend = (process: Process, key: string) => spendCall(process, 'write', 'account', key);

async function allowed(calls: readonly (CallStanding | Promise<CallStanding>)[]): Promise<number> {
	return (await Promise.all(calls)).filter(({ isRefused }) => !isRefused).length;
}

describe('R19 limits of calls', () => {
	it('lets exactly its points through, however many calls come at once', async () => {
		const process = await connect(url());
		expect(await allowed(Array.from({ length: points + 50 }, () => spend(process, 'asha')))).toBe(points);
		expect(await spend(process, 'asha')).toMatchObject({ remaining: 0, isRefused: true });
		expect(await spend(process, 'ravi')).toMatchObject({ remaining: points - 1, isRefused: false });
	});

	it('lets no more through for several processes, and at most a lease of each less', async () => {
		const processes = await Promise.all([1, 2, 3].map(() => connect(url())));
		const calls = Array.from({ length: 2 * points }, (_, index) =>
			spend(processes[index % 3] as Process, 'asha'),
		);
		const passed = await allowed(calls);
		expect(passed).toBeLessThanOrEqual(points);
		expect(passed).toBeGreaterThan(points - 3 * perLease);
	});

	it('asks Redis once a lease, and not at all once there is nothing left', async () => {
		const process = await connect(url());
		const standings: (CallStanding | Promise<CallStanding>)[] = [];
		for (let call = 0; call < 2 * points; call++) {
			const standing = spend(process, 'asha');
			standings.push(standing);
			await standing;
		}
		expect(standings.filter((standing) => standing instanceof Promise)).toHaveLength(20);
	});

	it('says what is left and until when', async () => {
		const process = await connect(url());
		await spend(process, 'asha');
		expect(await spend(process, 'asha')).toEqual({
			name: 'write.account',
			points,
			durationSeconds: 60,
			remaining: points - 2,
			resetSeconds: 60,
			isRefused: false,
		});
	});

	it('begins anew with the next window', async () => {
		const process = await connect(url());
		await store.redis.set('limit:write.account:asha', 19, 'PX', 300);
		expect(await allowed(Array.from({ length: points }, () => spend(process, 'asha')))).toBe(perLease);
		await sleep(350);
		expect(await spend(process, 'asha')).toMatchObject({ remaining: points - 1, isRefused: false });
	});

	it('multiplies the limits by the factor', async () => {
		const process = await connect(url(), 2);
		expect(await spend(process, 'asha')).toMatchObject({ points: 2 * points });
	});

	it('R39 counts in memory while Redis is away', async () => {
		const process = await connect('redis://127.0.0.1:1');
		expect(await allowed(Array.from({ length: points + 50 }, () => spend(process, 'asha')))).toBe(points);
	});
});
