import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { consume, forget, giveBack } from './rate-limit.ts';
import { rateLimits } from './rate-limits.ts';
import { createRedis } from './redis.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const redis = createRedis(`${inject('stackEnv').REDIS_URL}/15`, silent);
const call = { services: { redis, logger: silent }, reportLimit: () => undefined };
const { points, blockSeconds } = rateLimits['login.account'];

beforeAll(async () => {
	if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
});
beforeEach(() => redis.flushdb());
afterAll(() => redis.disconnect());

/** Makes all calls that are allowed and one more; the seconds for which that one is told to stay away. */
async function useUp(key = 'asha'): Promise<number> {
	for (let count = 0; count < points; count++) await consume(call, 'login.account', key);
	return refusal(key);
}

const refusal = (key: string): Promise<number> =>
	consume(call, 'login.account', key).then(
		() => 0,
		(error) => error.details.retryAfterSeconds,
	);

const endBlock = () => redis.del('limit:login.account:asha');

describe('R19 who goes on after the limit', () => {
	it('is shut out for longer each time', async () => {
		for (const seconds of [...blockSeconds, blockSeconds.at(-1)]) {
			expect(await useUp()).toBe(seconds);
			await endBlock();
		}
		expect(await useUp('ravi')).toBe(blockSeconds[0]);
	});

	it('does not prolong the block by knocking', async () => {
		await useUp();
		await redis.pexpire('limit:login.account:asha', 5_000);
		for (let knock = 0; knock < 30; knock++) expect(await refusal('asha')).toBeLessThanOrEqual(5);
	});

	it('begins at the start after a success', async () => {
		await useUp();
		await endBlock();
		await forget(call, 'login.account', 'asha');
		expect(await useUp()).toBe(blockSeconds[0]);
	});

	it('is not who succeeds: a call given back does not count', async () => {
		for (let count = 0; count < 2 * points; count++) {
			await consume(call, 'login.account', 'asha');
			await giveBack(call, 'login.account', 'asha');
		}
		expect(await useUp()).toBe(blockSeconds[0]);
	});

	it('counts a whole IPv6 network as one address', async () => {
		await consume(call, 'login.ip', '2001:db8:1:2::1');
		await consume(call, 'login.ip', '2001:db8:1:2:ffff::2');
		expect(await redis.get('limit:login.ip:2001:db8:1:2::/64')).toBe('2');
	});
});
