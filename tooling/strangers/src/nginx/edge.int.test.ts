import { readFile } from 'node:fs/promises';
import { get as getPlainly } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { createDemoShop, runServer, type ServerProcess } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Edge, type EdgeAnswer, HOST_NAME, startEdge } from './edge.ts';

let shop: Awaited<ReturnType<typeof createDemoShop>>;
let servers: ServerProcess[];
let edge: Edge;

const origins = ['https://shop.example', 'https://staff.example'];
const startServer = (variables = {}) =>
	runServer(shop.env, { TRUST_PROXY: '127.0.0.1', ALLOWED_ORIGINS: origins.join(), ...variables });

beforeAll(async () => {
	shop = await createDemoShop();
	servers = await Promise.all([startServer(), startServer()]);
	edge = await startEdge({ servers: servers.map(({ port }) => `127.0.0.1:${port}`) });
}, 180_000);
afterAll(async () => {
	await edge.stop();
	await Promise.all(servers.map((server) => server.stop()));
	await shop.drop();
});

/** How many requests of a route the servers have answered, all together. */
async function answeredBy(route: string): Promise<number> {
	const counts = await Promise.all(
		servers.map(async ({ url }) => {
			const metrics = await (await fetch(`${url}/metrics`)).text();
			const lines = metrics
				.split('\n')
				.filter((line) => line.startsWith(`http_request_duration_seconds_count{route="${route}"`));
			return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
		}),
	);
	return counts.reduce((sum, count) => sum + count, 0);
}

const json = (body: unknown) => ({
	method: 'POST',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});

async function register(email: string): Promise<{ authorization: string }> {
	const account = { email, password: 'ripe brinjal in monsoon', name: 'Asha Rao' };
	const { body } = await edge.ask('/api/v1/auth/register', json(account));
	return { authorization: `Bearer ${(JSON.parse(body) as { accessToken: string }).accessToken}` };
}

describe('R36 the cache', () => {
	it('answers files of the docs page without the servers', async () => {
		const path = '/docs/swagger-ui.css';
		const first = await edge.ask(path);
		const before = await answeredBy(path);
		const answers = await Promise.all(Array.from({ length: 20 }, () => edge.ask(path)));
		for (const { status, headers, body } of answers) {
			expect({ status, body }).toEqual({ status: 200, body: first.body });
			expect(headers['cache-status']).toBe('dailyveg; hit');
		}
		expect([first.headers['cache-status'], before]).toEqual(['dailyveg; fwd=miss', 1]);
		expect(await answeredBy(path)).toBe(before);
		expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(20);
	});

	it('tells each origin that it may read, whoever asked before', async () => {
		const path = '/docs/swagger-ui.css?origins';
		await edge.ask(path);
		for (const origin of [...origins, 'https://evil.example', ...origins]) {
			const { headers } = await edge.ask(path, { headers: { origin } });
			const allowed = headers['access-control-allow-origin'];
			expect(allowed).toBe(origins.includes(origin) ? origin : undefined);
		}
	});

	it('never keeps a private answer', async () => {
		const asha = await register('asha@example.in');
		const ravi = await register('ravi@example.in');
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
		const headers = await register('meera@example.in');
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
		const guess = json({ email: 'nobody@example.in', password: 'wrong wrong' });
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
			json({ email: 'x'.repeat(1_100_000) }),
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

describe('a server that ends', () => {
	/** Statuses of requests that several clients make while something happens. */
	async function statusesWhile(happening: () => Promise<void>, request: () => Promise<EdgeAnswer>) {
		const statuses: number[] = [];
		let isOver = false;
		const client = async () => {
			while (!isOver || statuses.length < 200) statuses.push((await request()).status);
		};
		const clients = Array.from({ length: 4 }, client);
		await vi.waitUntil(() => statuses.length > 50, { timeout: 10_000 });
		await happening();
		isOver = true;
		await Promise.all(clients);
		return new Set(statuses);
	}

	it('by SIGKILL loses no request that may be repeated', async () => {
		const headers = await register('kavya@example.in');
		const [victim] = servers;
		const kill = async () => victim?.kill();
		const statuses = await statusesWhile(kill, () => edge.ask('/api/v1/cart', { headers }));
		expect(statuses).toEqual(new Set([200]));
		await expect(fetch(`${victim?.url}/health/live`)).rejects.toThrow();
	});

	it('by a deployment loses nothing, orders included: one after the other is replaced', async () => {
		const headers = await register('leela@example.in');
		const replaceAll = async () => {
			for (const [index, { port, stop }] of servers.entries()) {
				// After a failure nginx leaves a server alone for 5 s.
				if (index > 0) await sleep(5_500);
				await stop();
				servers[index] = await startServer({ PORT: String(port) });
			}
		};
		const order = json({ addressId: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10' });
		let count = 0;
		const statuses = await statusesWhile(replaceAll, async () => {
			await sleep(5);
			count += 1;
			if (count % 2 === 0) return edge.ask('/api/v1/cart', { headers });
			const key = { 'idempotency-key': `order-${count}` };
			return edge.ask('/api/v1/orders', { ...order, headers: { ...order.headers, ...headers, ...key } });
		});
		// 404 is the server's answer to an address that nobody has.
		expect(statuses).toEqual(new Set([200, 404]));
	});
});
