import { describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';

/** The client's address as the login throttle of a server with this setting counts it. */
async function countedAddress(
	trustProxy: false | string[],
	claims: Record<string, string> = { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' },
): Promise<string[]> {
	const server = await startTestServer({ TRUST_PROXY: trustProxy });
	const { redis } = server.services;
	if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
	await redis.flushdb();
	await fetch(`${server.url}/api/v1/auth/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...claims },
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

	it.each([
		['a chain of trusted proxies', '203.0.113.7, 10.0.0.5', '203.0.113.7'],
		['a claim to be a trusted proxy', '10.9.9.9, 203.0.113.7, 10.0.0.5', '203.0.113.7'],
		['a chain that a stranger began', '198.51.100.1, 203.0.113.7, 10.0.0.5', '203.0.113.7'],
		['an address in IPv6 clothes', '6.6.6.6, ::ffff:203.0.113.7', '203.0.113.7'],
	])('is the last one before the trusted proxies: %s', async (_name, chain, address) => {
		const trusted = ['127.0.0.1', '10.0.0.0/8'];
		expect(await countedAddress(trusted, { 'x-forwarded-for': chain })).toEqual([address]);
	});

	it('is told by X-Forwarded-For alone', async () => {
		const claims = { 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6', 'client-ip': '6.6.6.6' };
		expect(await countedAddress(['127.0.0.1'], claims)).toEqual(['127.0.0.1']);
	});
});
