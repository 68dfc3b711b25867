import { randomUUID } from 'node:crypto';
import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProtocolErrorCode } from '@dailyveg/api';
import type { FastifyInstance } from 'fastify';
import { protocolProblem } from './problem.ts';
import type { Headers } from './security-headers.ts';

const codes: Readonly<Record<string, ProtocolErrorCode>> = {
	HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
	ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/** Answers what Node's HTTP parser gave up on, which never becomes a request, with a problem like any other. */
export const brokenRequestAnswerer =
	(commonHeaders: Headers) =>
	(error: Error & { code?: string }, socket: Socket): void => {
		if (error.code === 'ECONNRESET' || !socket.writable) {
			socket.destroy();
			return;
		}
		const id = randomUUID();
		const problem = protocolProblem(codes[error.code ?? ''] ?? 'MALFORMED_REQUEST', id);
		const body = JSON.stringify(problem);
		const headers = {
			...commonHeaders,
			'x-request-id': id,
			'cache-control': 'no-store',
			'content-type': 'application/problem+json',
			'content-length': Buffer.byteLength(body),
			connection: 'close',
		};
		const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
		const statusLine = `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`;
		socket.end([statusLine, ...lines, '', body].join('\r\n'), () => socket.destroy());
	};

/** Node refuses expectations it does not know with a bare 417; RFC 9110 lets a server overlook them. */
export function overlookExpectations({ server }: FastifyInstance<Server>): void {
	server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}
