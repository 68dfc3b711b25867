import { describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';

/** The client's address as the login throttle of a server with this setting counts it. */
async function countedAddress(trustProxy: false | string[]): Promise<string[]> {
	const server = await startTestServer({ TRUST_PROXY: trustProxy });
	const { redis } = server.services;
	if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
	await redis.flushdb();
	await fetch(`${server.url}/api/v1/auth/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-forwarded-for': '6.6.6.6, 203.0.113.7' },
		body: JSON.stringify({ email: 'nobody@example.in', password: 'wrong wrong' }),
	});
	const keys = await redis.keys('limit:login.ip:*');
	await server.close();
	return keys.map((key) => key.slice('limit:login.ip:'.length));
}

describe('R34 the address of a client', () => {
	it('is the peer, whatever the request claims', async () => {
		expect(await countedAddress(false)).toEqual(['127.0.0.1']);
		expect(await countedAddress(['10.0.0.0/8'])).toEqual(['127.0.0.1']);
	});

	it('is what a trusted proxy saw, not what the client told the proxy', async () => {
		expect(await countedAddress(['127.0.0.1'])).toEqual(['203.0.113.7']);
	});
});
