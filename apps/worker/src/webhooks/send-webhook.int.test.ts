import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';
import { mayCall, type Resolve } from './public-address.ts';
import { type SendOptions, sendWebhook } from './send-webhook.ts';

const HUGE = 64 * 1_024 * 1_024;
let written = 0;
let receiver: WebhookReceiver;

beforeAll(async () => {
	receiver = await startWebhookReceiver((response, path) => {
		if (path === '/redirect') return void response.writeHead(307, { location: '/secret' }).end();
		if (path === '/silent') return undefined;
		if (path === '/huge') return flood(response);
		return void response.writeHead(path === '/failing' ? 503 : 204).end();
	});
});
afterAll(() => receiver.close());
beforeEach(() => {
	receiver.received.length = 0;
	written = 0;
});

/** Writes without end, as fast as the other side reads. */
function flood(response: { write(chunk: Buffer): boolean; once(event: string, then: () => void): unknown }) {
	const chunk = Buffer.alloc(64 * 1_024);
	while (written < HUGE) {
		written += chunk.length;
		if (!response.write(chunk)) return void response.once('drain', () => flood(response));
	}
}

const send = (url: string, options: Partial<SendOptions> = {}) =>
	sendWebhook(
		{ url, eventId: 'e1', body: '{}', secrets: ['whsec_c2VjcmV0'] },
		{ now: new Date(), allowLoopback: false, ...options },
	);
const here = (path: string) => `${receiver.url}${path}`;
const port = () => new URL(receiver.url).port;

/** A name that stands for these addresses. */
const resolveTo =
	(...addresses: string[]): Resolve =>
	(_host, _options, found) =>
		found(
			null,
			addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
		);

describe('which addresses may be called', () => {
	const outside = [
		'8.8.8.8',
		'1.1.1.1',
		'223.255.255.255',
		'2606:4700:4700::1111',
		'2a00:1450:4001:80b::200e',
	];
	const inside = [
		...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.169.254'],
		...['172.16.0.1', '172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
		...[
			'::',
			'::1',
			'::ffff:127.0.0.1',
			'::ffff:8.8.8.8',
			'::127.0.0.1',
			'64:ff9b::7f00:1',
			'fe80::1',
			'fe80::1%eth0',
		],
		...['fc00::1', 'fd00:ec2::254', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '2001::1', 'localhost', ''],
	];
	it.each(outside)('%s', (ip) => expect(mayCall(ip, { allowLoopback: false })).toBe(true));
	it.each(inside)('not %s', (ip) => expect(mayCall(ip, { allowLoopback: false })).toBe(false));
	it('with loopback allowed, still nothing else of ours', () => {
		expect(inside.filter((ip) => mayCall(ip, { allowLoopback: true }))).toEqual([
			'127.0.0.1',
			'127.255.255.255',
			'::1',
			'::ffff:127.0.0.1',
		]);
	});
});

describe('a shop on the Internet calls nothing of its own network', () => {
	const forbidden = { status: null, error: 'the address is not a public one' };

	it.each([
		'127.0.0.1',
		'127.1',
		'2130706433',
		'0x7f000001',
		'0.0.0.0',
		'169.254.169.254',
		'[::1]',
		'[::ffff:127.0.0.1]',
		'localhost',
	])('%s', async (host) => {
		expect(await send(`https://${host}:${port()}/`)).toEqual(forbidden);
		expect(receiver.received).toEqual([]);
	});

	it.each([[['127.0.0.1']], [['::1']], [['169.254.169.254']], [['8.8.8.8', '127.0.0.1']]])(
		'a name that stands for %s',
		async (addresses) => {
			const resolve = resolveTo(...addresses);
			expect(await send(`https://hooks.example.com:${port()}/`, { resolve })).toEqual(forbidden);
		},
	);

	it('a name that changes its mind after it was checked is looked up once', async () => {
		let asked = 0;
		const resolve: Resolve = (host, options, found) => {
			asked += 1;
			resolveTo(asked === 1 ? '127.0.0.1' : '169.254.169.254')(host, options, found);
		};
		const attempt = await send(`http://hooks.example.com:${port()}/`, { resolve, allowLoopback: true });
		expect([attempt.status, asked]).toEqual([204, 1]);
	});

	it('plain HTTP', async () => {
		const attempt = await send('http://hooks.example.com/', { resolve: resolveTo('8.8.8.8') });
		expect(attempt).toEqual({ status: null, error: 'the URL does not begin with https' });
	});

	it('where a redirect leads', async () => {
		expect(await send(here('/redirect'), { allowLoopback: true })).toEqual({
			status: 307,
			error: 'answered 307',
		});
		expect(receiver.received.map(({ path }) => path)).toEqual(['/redirect']);
	});
});

describe('sending', () => {
	it('takes 2xx for delivered and anything else for a failure', async () => {
		expect(await send(here('/'), { allowLoopback: true })).toEqual({ status: 204, error: null });
		expect(await send(here('/failing'), { allowLoopback: true })).toEqual({
			status: 503,
			error: 'answered 503',
		});
	});

	it('waits only so long', async () => {
		const attempt = await send(here('/silent'), { allowLoopback: true, timeoutMs: 200 });
		expect(attempt).toEqual({ status: null, error: 'no answer in time' });
	});

	it('cuts a huge answer off', async () => {
		expect(await send(here('/huge'), { allowLoopback: true })).toEqual({ status: 200, error: null });
		expect(written).toBeLessThan(HUGE / 2);
	});

	it('says why nobody was reached', async () => {
		const attempt = await send('http://127.0.0.1:1/', { allowLoopback: true });
		expect(attempt).toEqual({ status: null, error: 'connect ECONNREFUSED 127.0.0.1:1' });
	});
});
