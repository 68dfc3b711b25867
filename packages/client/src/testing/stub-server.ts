import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server saw of a request. */
export interface SeenRequest {
	/** Path of its address. */
	pathname: string;
	/** Procedures that it called. */
	paths: string[];
	/** Whether it is tRPC's batch of calls, however few. */
	isBatch: boolean;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Answers a request; `count` tells how many came before it. */
export type Responder = (
	request: SeenRequest,
	response: ServerResponse,
	count: number,
) => void | Promise<void>;

/** A real HTTP server that speaks as much of tRPC as its responder does. */
export interface StubServer {
	url: string;
	requests: SeenRequest[];
	close(): Promise<void>;
}

/** Starts a server on a free port of this machine. */
export async function startStubServer(respond: Responder): Promise<StubServer> {
	const requests: SeenRequest[] = [];
	const server = createServer(async (message, response) => {
		const request = await look(message);
		requests.push(request);
		await respond(request, response, requests.length - 1);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		requests,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function look(message: IncomingMessage): Promise<SeenRequest> {
	const { pathname, searchParams } = new URL(message.url ?? '/', 'http://stub');
	const paths = decodeURIComponent(pathname.replace(/^.*\/trpc\//, '')).split(',');
	const isBatch = searchParams.has('batch');
	return { pathname, paths, isBatch, headers: message.headers, body: await text(message) };
}

/** Answers every call of the request with the same data. */
export function answer(data: unknown): Responder {
	return (request, response) => sendJson(request, response, 200, { result: { data: { json: data } } });
}

/** Refuses every call of the request with a named error. */
export function refuse(status: number, code: string, details: object = {}): Responder {
	const data = { code: 'X', httpStatus: status, path: '', appError: { code, details } };
	const error = { json: { message: code, code: -32_000, data } };
	return (request, response) => sendJson(request, response, status, { error });
}

/** Answers as a proxy does whose server is away. */
export function answerAsProxy(status: number, headers: Record<string, string> = {}): Responder {
	return (_request, response) => {
		response.writeHead(status, { ...headers, 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
	};
}

/** Answers as our nginx does when it refuses, or no server is up. */
export function answerAsNginx(status: number, code: string): Responder {
	return (_request, response) => {
		const problem = {
			type: `urn:dailyveg:problem:${code.toLowerCase()}`,
			title: code,
			status,
			code,
			details: {},
		};
		const headers = { 'content-type': 'application/problem+json', 'retry-after': '0' };
		response.writeHead(status, headers).end(JSON.stringify(problem));
	};
}

/** Closes the connection without an answer. */
export const hangUp: Responder = (_request, response) => {
	response.destroy();
};

/** Never answers. */
export const keepSilent: Responder = () => undefined;

/** The first responder for the first request, and so on; the last one for all that follow. */
export function inTurn(...responders: [Responder, ...Responder[]]): Responder {
	return (request, response, count) => {
		const respond = responders[Math.min(count, responders.length - 1)] ?? hangUp;
		return respond(request, response, count);
	};
}

function sendJson(request: SeenRequest, response: ServerResponse, status: number, item: object): void {
	const body = request.isBatch ? request.paths.map(() => item) : item;
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
