import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Edge, startEdge } from './edge.ts';
import { type StubServer, startStub } from './stub-server.ts';

let listener: RequestListener;
let asked: IncomingMessage[] = [];
let stubs: StubServer[];
let edge: Edge;
let trustingEdge: Edge;

beforeAll(async () => {
	const answer: RequestListener = (request, response) => {
		asked.push(request);
		listener(request, response);
	};
	stubs = await Promise.all([startStub(answer), startStub(answer)]);
	const servers = stubs.map(({ address }) => address);
	const [origin] = servers;
	[edge, trustingEdge] = await Promise.all([
		startEdge({ servers, media: `http://${origin}/bucket` }, { asNobody: true }),
		startEdge({ servers, trustedProxies: ['127.0.0.1'] }),
	]);
}, 180_000);
beforeEach(() => {
	asked = [];
});
afterAll(async () => {
	await Promise.all([edge.stop(), trustingEdge.stop()]);
	await Promise.all(stubs.map((stub) => stub.close()));
});

/** Answers with these headers and a body that says how many requests there were. */
function answering(headers: Record<string, string>): RequestListener {
	return (_request, response) => {
		response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(String(asked.length));
	};
}

describe('R36 the cache', () => {
	it.each([
		['says nothing', {}],
		['says how long, not for whom', { 'cache-control': 'max-age=60' }],
		['is private', { 'cache-control': 'private, max-age=60' }],
		['says no-store', { 'cache-control': 'no-store' }],
		['sets a cookie', { 'cache-control': 'public, max-age=60', 'set-cookie': 'session=secret' }],
		['varies by everything', { 'cache-control': 'public, max-age=60', vary: '*' }],
	])('keeps no answer that %s', async (title, headers) => {
		listener = answering(headers);
		const path = `/api/v1/kept?${encodeURIComponent(title)}`;
		await edge.ask(path);
		expect(await edge.ask(path)).toMatchObject({
			body: '2',
			headers: { 'cache-status': 'dailyveg; fwd=miss' },
		});
	});

	it('keeps a public one, for each variant of it', async () => {
		listener = answering({ 'cache-control': 'public, max-age=60', vary: 'accept' });
		const ask = async (accept: string) => (await edge.ask('/api/v1/variants', { headers: { accept } })).body;
		const bodies = [
			await ask('text/plain'),
			await ask('text/html'),
			await ask('text/plain'),
			await ask('text/html'),
		];
		expect(bodies).toEqual(['1', '2', '1', '2']);
	});

	it('makes nobody wait for another’s private answer from the same address', async () => {
		listener = async (_request, response) => {
			await sleep(100);
			response.writeHead(200, { 'cache-control': 'no-store' }).end();
		};
		const begin = performance.now();
		await Promise.all(Array.from({ length: 20 }, () => edge.ask('/api/v1/cart')));
		expect(performance.now() - begin).toBeLessThan(1_000);
	});

	it('shows an expired page rather than none', async () => {
		listener = answering({ 'cache-control': 'public, max-age=1' });
		await edge.ask('/api/v1/old');
		await sleep(1_500);
		listener = (_request, response) => response.writeHead(503).end();
		expect(await edge.ask('/api/v1/old')).toMatchObject({ status: 200, body: '1' });
	});
});

describe('R34 what a server is told of the client', () => {
	const forged = {
		'x-forwarded-for': '6.6.6.6, 203.0.113.7',
		'x-real-ip': '6.6.6.6',
		forwarded: 'for=6.6.6.6',
	};

	it('is what nginx sees itself', async () => {
		listener = answering({});
		await edge.ask('/api/v1/whoever', { headers: { ...forged, 'x-forwarded-host': 'evil.example' } });
		const { headers } = asked[0] ?? {};
		expect(headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https' });
		for (const name of ['x-real-ip', 'forwarded', 'x-forwarded-host'])
			expect(headers).not.toHaveProperty(name);
	});

	it('is what a trusted proxy saw, not what the client told that one', async () => {
		listener = answering({});
		await trustingEdge.ask('/api/v1/whoever', { headers: forged });
		expect(asked[0]?.headers['x-forwarded-for']).toBe('203.0.113.7');
	});

	it('carries the client’s id of the request if it is a sane one', async () => {
		listener = answering({});
		const given = await edge.ask('/api/v1/named', { headers: { 'x-request-id': 'my-request' } });
		const odd = await edge.ask('/api/v1/named', { headers: { 'x-request-id': 'x"\\y' } });
		expect(asked.map(({ headers }) => headers['x-request-id'])).toEqual([
			'my-request',
			odd.headers['x-request-id'],
		]);
		expect(given.headers['x-request-id']).toBe('my-request');
		expect(odd.headers['x-request-id']).toMatch(/^[\da-f]{32}$/);
	});
});

describe('streams', () => {
	it.each([
		['events', { accept: 'text/event-stream' }],
		['tRPC’s streamed batches', { 'trpc-accept': 'application/jsonl' }],
	])('%s reach the client as they come', async (_title, headers) => {
		let finish: (() => void) | undefined;
		listener = (_request, response) => {
			response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: first\n\n');
			finish = () => response.end('data: last\n\n');
		};
		// The stream ends only once its first event has arrived.
		const { body } = await edge.ask('/trpc/orders.watch', { headers, onData: () => finish?.() });
		expect(body).toBe('data: first\n\ndata: last\n\n');
	});
});

describe('a server that breaks off', () => {
	/** The first server that is asked breaks off, the next one answers. */
	const breakingOff: RequestListener = (request, response: ServerResponse) => {
		if (asked.length === 1) request.socket.destroy();
		else response.writeHead(201).end('done');
	};
	const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };

	it.each([
		['GET /api/v1/cart', {}],
		['PUT /api/v1/cart/items/1', { ...post, method: 'PUT' }],
		['POST /api/v1/orders', post],
		['POST /trpc/orders.place', post],
	])('%s goes to the next one', async (title, request) => {
		listener = breakingOff;
		expect(await edge.ask(String(title.split(' ')[1]), request)).toMatchObject({ status: 201, body: 'done' });
	});

	it('a POST that must not be repeated is not: the client is told', async () => {
		listener = breakingOff;
		const { status, headers, body } = await edge.ask('/api/v1/addresses', post);
		expect({ status, tries: asked.length }).toEqual({ status: 502, tries: 1 });
		expect(headers).toMatchObject({
			'content-type': 'application/problem+json',
			'cache-control': 'no-store',
			'retry-after': '1',
		});
		expect(JSON.parse(body)).toMatchObject({
			status: 502,
			code: 'UNAVAILABLE',
			instance: headers['x-request-id'],
		});
	});
});

describe('pictures', () => {
	it('come from the object store once, without credentials, and stay with the client', async () => {
		listener = answering({ 'content-type': 'image/webp', 'cache-control': 'no-cache', 'set-cookie': 'a=b' });
		const headers = { cookie: 'session=secret', authorization: 'Bearer secret' };
		const first = await edge.ask('/media/products/a.webp?acl', { headers });
		const again = await edge.ask('/media/products/a.webp');
		expect(asked).toHaveLength(1);
		expect(asked[0]?.url).toBe('/bucket/products/a.webp');
		for (const name of ['cookie', 'authorization']) expect(asked[0]?.headers).not.toHaveProperty(name);
		expect(first.headers).not.toHaveProperty('set-cookie');
		expect(again.headers).toMatchObject({
			'cache-control': 'public, max-age=31536000, immutable',
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff',
			'cache-status': 'dailyveg; hit',
		});
	});

	it('cannot be written or listed', async () => {
		listener = answering({});
		const put = await edge.ask('/media/products/a.webp', { method: 'PUT', body: 'x' });
		const list = await edge.ask('/media/');
		expect([put.status, list.status, asked.length]).toEqual([405, 404, 0]);
	});
});

describe('compression', () => {
	it('is done for whoever accepts it, and for no one else', async () => {
		listener = (_request, response) => {
			response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify('a'.repeat(5_000)));
		};
		const plain = await edge.ask('/api/v1/long');
		const small = await edge.ask('/api/v1/long', { headers: { 'accept-encoding': 'gzip' } });
		expect(plain.headers).not.toHaveProperty('content-encoding');
		expect(small.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
		expect(asked.every(({ headers }) => headers['accept-encoding'] === undefined)).toBe(true);
	});
});
