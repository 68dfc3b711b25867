import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { createTestEnv } from '@dailyveg/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServerProcess, startServerProcess } from './testing/server-process.ts';

interface Arrival {
	path: string;
	envelope: string;
}

/** What takes errors in, as Sentry does. */
let collector: Server;
let arrivals: Arrival[];
let server: ServerProcess;
beforeEach(async () => {
	arrivals = [];
	collector = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const body = Buffer.concat(chunks);
			const isZipped = request.headers['content-encoding'] === 'gzip';
			arrivals.push({ path: request.url ?? '', envelope: String(isZipped ? gunzipSync(body) : body) });
			response.end('{}');
		});
	});
	await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
	const { port } = collector.address() as AddressInfo;
	const { env, drop } = await createTestEnv();
	server = await startServerProcess({ ...env, SENTRY_DSN: `http://0123456789abcdef@127.0.0.1:${port}/42` });
	// From now on every statement fails, which no procedure declares.
	await drop();
});
afterEach(async () => {
	server.process.kill('SIGKILL');
	await server.exited;
	collector.close();
});

const secrets = ['hunter2-hunter2', 'asha@example.in', 'cookie-value', 'bearer-value', 'query-value'];

const signIn = () =>
	fetch(`${server.url}/api/v1/auth/login?next=query-value`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			cookie: 'dailyveg_session=cookie-value',
			'x-request-id': 'request-to-find',
		},
		body: JSON.stringify({ email: 'asha@example.in', password: 'hunter2-hunter2' }),
	});

const browse = () =>
	fetch(`${server.url}/api/v1/catalog/products?pincode=560034`, {
		headers: { authorization: 'Bearer bearer-value', cookie: 'dailyveg_session=cookie-value' },
	});

describe('an error nobody foresaw', () => {
	it('R41 reaches the tracker with its procedure and request, and without secrets', async () => {
		const answer = await signIn();
		expect(answer.status).toBe(500);
		await browse();
		// Ending sends what has not been sent yet.
		server.process.kill('SIGTERM');
		expect(await server.exited).toBe(0);
		expect(arrivals.map(({ path }) => path.split('?')[0])).toContain('/api/42/envelope/');
		const all = arrivals.map(({ envelope }) => envelope).join('\n');
		const events = all
			.split('\n')
			.filter((line) => line.includes('"exception"'))
			.map((line) => JSON.parse(line) as { tags?: object; exception: { values: { value: string }[] } });
		expect(events.map(({ tags }) => tags)).toContainEqual({
			procedure: 'auth.login',
			requestId: answer.headers.get('x-request-id'),
		});
		expect(events[0]?.exception.values.at(-1)?.value).toMatch(/database|table/i);
		for (const secret of secrets) expect(all).not.toContain(secret);
	});

	it('R38 is answered without its inside', async () => {
		const text = await (await signIn()).text();
		expect(JSON.parse(text)).toMatchObject({ status: 500, code: 'INTERNAL' });
		expect(text).not.toMatch(/\bat \w|\.ts:\d|mysql|sql|table|database/i);
	});
});
