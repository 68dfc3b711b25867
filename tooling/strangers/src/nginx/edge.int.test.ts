import { readFile } from 'node:fs/promises';
import { get as getPlainly } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Edge, HOST_NAME } from './edge.ts';
import { allowedOrigins, type EdgeShop, jsonBody, startEdgeShop } from './edge-shop.ts';

let shop: EdgeShop;
let edge: Edge;

beforeAll(async () => {
	shop = await startEdgeShop();
	edge = shop.edge;
}, 180_000);
afterAll(() => shop.stop());

/** How many requests of a route the servers have answered, all together. */
async function answeredBy(route: string): Promise<number> {
	// A server counts an answer just after it has sent it.
	await sleep(50);
	const counts = await Promise.all(
		shop.servers.map(async ({ url }) => {
			const metrics = await (await fetch(`${url}/metrics`)).text();
			const lines = metrics
				.split('\n')
				.filter((line) => line.startsWith(`http_request_duration_seconds_count{route="${route}"`));
			return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
		}),
	);
	return counts.reduce((sum, count) => sum + count, 0);
}

describe('R36 the cache', () => {
	it('answers public reads without the servers', async () => {
		const path = '/api/v1/products?limit=7';
		const first = await edge.ask(path);
		const before = await answeredBy('/api/v1/products');
		const answers = await Promise.all(Array.from({ length: 20 }, () => edge.ask(path)));
		expect(first).toMatchObject({ status: 200, headers: { 'cache-status': 'dailyveg; fwd=miss' } });
		for (const { status, headers, body } of answers) {
			expect({ status, body }).toEqual({ status: 200, body: first.body });
			expect(headers['cache-status']).toBe('dailyveg; hit');
		}
		expect(await answeredBy('/api/v1/products')).toBe(before);
		expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(20);
	});

	it('answers conditional reads without the servers', async () => {
		const path = '/api/v1/products?limit=8';
		const { headers } = await edge.ask(path);
		const before = await answeredBy('/api/v1/products');
		const again = await edge.ask(path, { headers: { 'if-none-match': String(headers.etag) } });
		expect(again).toMatchObject({ status: 304, body: '' });
		expect(await answeredBy('/api/v1/products')).toBe(before);
	});

	it('answers a single public call of tRPC without the servers, whoever asks', async () => {
		const path = `/trpc/areas.checkPincode?input=${encodeURIComponent('{"json":{"pincode":"560034"}}')}`;
		const first = await edge.ask(path);
		const before = await answeredBy('/trpc/:path');
		const again = await edge.ask(path, { headers: { authorization: 'Bearer whatever' } });
		expect(first).toMatchObject({ status: 200, headers: { 'cache-status': 'dailyveg; fwd=miss' } });
		expect(again).toMatchObject({ body: first.body, headers: { 'cache-status': 'dailyveg; hit' } });
		expect(await answeredBy('/trpc/:path')).toBe(before);
	});

	it('tells each origin that it may read, whoever asked before', async () => {
		const path = '/api/v1/categories?';
		await edge.ask(path);
		for (const origin of [...allowedOrigins, 'https://evil.example', ...allowedOrigins]) {
			const { headers } = await edge.ask(path, { headers: { origin } });
			const allowed = headers['access-control-allow-origin'];
			expect(allowed).toBe(allowedOrigins.includes(origin) ? origin : undefined);
		}
	});

	it('never keeps a private answer', async () => {
		const asha = await shop.register('asha@example.in');
		const ravi = await shop.register('ravi@example.in');
		const before = await answeredBy('/api/v1/auth/me');
		const answers = [
			await edge.ask('/api/v1/auth/me', { headers: asha }),
			await edge.ask('/api/v1/auth/me', { headers: asha }),
			await edge.ask('/api/v1/auth/me', { headers: ravi }),
			await edge.ask('/api/v1/auth/me'),
		];
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 401]);
		expect(answers[1]?.body).toContain('asha@');
		expect(answers[2]?.body).toContain('ravi@');
		for (const { headers } of answers) {
			expect(headers).toMatchObject({ 'cache-control': 'no-store', 'cache-status': 'dailyveg; fwd=miss' });
		}
		expect(await answeredBy('/api/v1/auth/me')).toBe(before + 4);
	});

	it('never keeps a batch that mixes private and public', async () => {
		const headers = await shop.register('meera@example.in');
		const path = '/trpc/catalog.listCategories,auth.me?batch=1&input={}';
		const before = await answeredBy('/trpc/:path');
		for (const answer of [await edge.ask(path, { headers }), await edge.ask(path, { headers })]) {
			expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
			expect(answer.body).toContain('meera@');
		}
		expect((await edge.ask(path)).body).not.toContain('meera@');
		expect(await answeredBy('/trpc/:path')).toBe(before + 3);
	});
});

describe('R34 the address of a client', () => {
	it('is what nginx sees: a forged X-Forwarded-For does not get round the login throttle', async () => {
		const guess = jsonBody({ email: 'nobody@example.in', password: 'wrong wrong' });
		const statuses: number[] = [];
		for (let tries = 1; tries <= 11; tries += 1) {
			const forged = `203.0.113.${tries}`;
			const { status } = await edge.ask('/api/v1/auth/login', {
				...guess,
				headers: {
					...guess.headers,
					'x-forwarded-for': forged,
					'x-real-ip': forged,
					forwarded: `for=${forged}`,
				},
			});
			statuses.push(status);
		}
		expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
	});
});

describe('TLS', () => {
	it('speaks TLS 1.3 and HTTP/2', async () => {
		const ca = await readFile(edge.certificate);
		const spoken = await new Promise((resolve, reject) => {
			const options = { host: '127.0.0.1', port: edge.httpsPort, servername: HOST_NAME };
			const socket = connectTls({ ...options, ca, ALPNProtocols: ['h2', 'http/1.1'] }, () => {
				resolve([socket.getProtocol(), socket.alpnProtocol]);
				socket.destroy();
			});
			socket.on('error', reject);
		});
		expect(spoken).toEqual(['TLSv1.3', 'h2']);
	});

	it('sends plain HTTP to HTTPS', async () => {
		const answer = await new Promise((resolve, reject) => {
			getPlainly(
				{ host: '127.0.0.1', port: edge.httpPort, path: '/docs/?a=b', headers: { host: HOST_NAME } },
				({ statusCode, headers }) => resolve([statusCode, headers.location]),
			).on('error', reject);
		});
		expect(answer).toEqual([308, `https://${HOST_NAME}/docs/?a=b`]);
	});

	it('does not answer to other names', async () => {
		const attempt = new Promise((resolve, reject) => {
			const options = { host: '127.0.0.1', port: edge.httpsPort, servername: 'other.test' };
			const socket = connectTls({ ...options, rejectUnauthorized: false }, () => {
				socket.destroy();
				resolve('connected');
			});
			socket.on('error', reject);
		});
		await expect(attempt).rejects.toThrow(/unrecognized name|alert/i);
	});
});

describe('what does not pass', () => {
	it('is a body above the limit (R43)', async () => {
		const { status, headers, body } = await edge.ask(
			'/api/v1/auth/login',
			jsonBody({ email: 'x'.repeat(1_100_000) }),
		);
		expect(status).toBe(413);
		expect(headers['content-type']).toBe('application/problem+json');
		expect(JSON.parse(body)).toMatchObject({
			status: 413,
			code: 'PAYLOAD_TOO_LARGE',
			instance: headers['x-request-id'],
		});
	});

	it.each([
		'/metrics',
		'//metrics',
		'/%6detrics',
		'/docs/../metrics',
		'/health/ready',
		'/health/../metrics?x',
	])('is a question for the inside: %s (R42)', async (path) => {
		const { status, headers } = await edge.ask(path);
		expect({ status, type: headers['content-type'] }).toEqual({
			status: 404,
			type: 'application/problem+json',
		});
	});
});
