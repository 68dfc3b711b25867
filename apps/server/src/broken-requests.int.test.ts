import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.close());

/** Sends bytes as they are and reads until the server hangs up. */
async function exchange(bytes: string): Promise<{ head: string; body: string }> {
	const { port, hostname } = new URL(server.url);
	const socket = connect(Number(port), hostname);
	socket.write(bytes);
	const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
	return { head, body };
}

describe('R43 what never becomes a request', () => {
	it.each([
		['no HTTP at all', 'HELLO\r\n\r\n', 400, 'MALFORMED_REQUEST'],
		[
			'two lengths',
			'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
			400,
			'MALFORMED_REQUEST',
		],
		['a huge header', `GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
	])('%s is answered by a problem', async (_name, bytes, status, code) => {
		const { head, body } = await exchange(bytes);
		expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
		expect(head).toContain('content-type: application/problem+json');
		const problem = JSON.parse(body);
		expect(problem).toMatchObject({ status, code });
		expect(head).toContain(`x-request-id: ${problem.instance}`);
	});

	it('an expectation nobody knows is overlooked', async () => {
		const { head } = await exchange(
			'GET /api/v1/time HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\nConnection: close\r\n\r\n',
		);
		expect(head).toMatch(/^HTTP\/1\.1 200 /);
	});
});
