import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfSigned } from './testing/self-signed.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { timeouts } from './timeouts.ts';

const json = { 'content-type': 'application/json' };

describe('R18 slow clients', () => {
	let server: TestServer;
	beforeAll(async () => {
		server = await startTestServer({}, { ...timeouts, headers: 400, request: 800, check: 50 });
	});
	afterAll(() => server.close());

	/** Sends the start at once and then a byte every 50 ms; what the server says before it hangs up. */
	async function trickle(start: string, more: string): Promise<{ answer: string; milliseconds: number }> {
		const { port, hostname } = new URL(server.url);
		const socket = connect(Number(port), hostname);
		let answer = '';
		socket.on('data', (chunk) => {
			answer += String(chunk);
		});
		// The server may have hung up just before the next byte.
		socket.on('error', () => undefined);
		const startedAt = performance.now();
		socket.write(start);
		const timer = setInterval(() => socket.writable && socket.write(more), 50);
		await new Promise((resolve) => socket.once('close', resolve));
		clearInterval(timer);
		return { answer, milliseconds: performance.now() - startedAt };
	}

	it('who trickles headers is cut off', async () => {
		const { answer, milliseconds } = await trickle('GET /api/v1/time HTTP/1.1\r\nHost: a\r\nX-A: ', 'a');
		expect(answer).toMatch(/^HTTP\/1\.1 408 /);
		expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
		expect(milliseconds).toBeLessThan(5_000);
	});

	it.each(['/api/v1/auth/login', '/trpc/auth.login'])(
		'who trickles a body to %s is cut off',
		async (path) => {
			const head = [
				`POST ${path} HTTP/1.1`,
				'Host: a',
				'Content-Type: application/json',
				'Content-Length: 1000',
			];
			const { answer, milliseconds } = await trickle([...head, '', '{"a":"'].join('\r\n'), 'a');
			expect(answer).toMatch(/^HTTP\/1\.1 408 /);
			expect(milliseconds).toBeLessThan(5_000);
		},
	);

	it('others are answered meanwhile, and afterwards', async () => {
		const slow = Array.from({ length: 50 }, () => trickle('GET /api/v1/time HTTP/1.1\r\nX-A: ', 'a'));
		expect((await fetch(`${server.url}/api/v1/time`)).status).toBe(200);
		await Promise.all(slow);
		expect((await fetch(`${server.url}/api/v1/time`)).status).toBe(200);
	});
});

describe('R18 deep and wide JSON', () => {
	let server: TestServer;
	beforeAll(async () => {
		server = await startTestServer();
	});
	afterAll(() => server.close());

	const nest = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
	const bodies = [
		['arrays', nest('[', ']', 400_000)],
		['objects', nest('{"a":', '}', 150_000).replace(':}', ':1}')],
		['items', `[${'1,'.repeat(400_000)}1]`],
		['fields', `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":1`).join()}}`],
	] as const;

	it.each(bodies)('%s are refused in good time, through both doors', async (_name, value) => {
		const attempts = [
			['/trpc/auth.login', value],
			['/trpc/auth.login', `{"json":${value}}`],
			['/trpc/auth.login', `{"json":{"email":${value},"password":"x"}}`],
			['/trpc/auth.login', `{"json":{},"meta":{"values":${value}}}`],
			['/api/v1/auth/login', value],
			['/api/v1/auth/login', `{"email":${value},"password":"x"}`],
		];
		for (const [path, body] of attempts) {
			const startedAt = performance.now();
			const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers: json, body });
			expect(answer.status, `${path} ${String(body).slice(0, 40)}`).toBe(400);
			expect(performance.now() - startedAt).toBeLessThan(5_000);
		}
		expect((await fetch(`${server.url}/api/v1/time`)).status).toBe(200);
	});
});

describe('closing', () => {
	it('waits for no connection that was opened and never used', { timeout: 10_000 }, async () => {
		const server = await startTestServer();
		const { port, hostname } = new URL(server.url);
		const socket = connect(Number(port), hostname);
		const ended = new Promise((resolve) => socket.once('close', resolve).on('error', resolve));
		await new Promise((resolve) => socket.once('connect', resolve));
		expect((await fetch(`${server.url}/api/v1/time`)).status).toBe(200);
		await server.close();
		await ended;
	});
});

describe('TLS', () => {
	const folder = mkdtempSync(join(tmpdir(), 'dailyveg-tls-'));
	const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string];

	it('is spoken where there is a certificate, and HSTS with it', async () => {
		const pair = selfSigned('localhost');
		writeFileSync(key, pair.key);
		writeFileSync(cert, pair.cert);
		const server = await startTestServer({ TLS_CERT_FILE: cert, TLS_KEY_FILE: key });
		expect(server.url).toMatch(/^https:/);
		const response = await new Promise<{ status: number | undefined; hsts: string | undefined }>(
			(resolve, reject) =>
				request(`${server.url}/api/v1/time`, { rejectUnauthorized: false }, (answer) => {
					answer.resume();
					resolve({ status: answer.statusCode, hsts: answer.headers['strict-transport-security'] });
				})
					.on('error', reject)
					.end(),
		);
		expect(response).toEqual({ status: 200, hsts: 'max-age=31536000; includeSubDomains' });
		await server.close();
	});

	it.each([
		[true, 'max-age=31536000; includeSubDomains'],
		[false, null],
	])('HSTS where browsers come over TLS to the proxy (COOKIE_SECURE=%s): %s', async (isSecure, header) => {
		const server = await startTestServer({ COOKIE_SECURE: isSecure });
		for (const path of ['/api/v1/time', '/docs', '/nowhere', '/trpc/system.time']) {
			const answer = await fetch(`${server.url}${path}`);
			expect(answer.headers.get('strict-transport-security'), path).toBe(header);
		}
		await server.close();
	});
});
