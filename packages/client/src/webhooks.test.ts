import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyWebhook, type WebhookEvent, WebhookVerificationError } from './node.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const event: WebhookEvent = {
	id: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10',
	type: 'product.changed',
	occurredAt: '2026-11-22T06:30:00.000Z',
	data: { productId: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b11', slug: 'भिंडी', isActive: true },
};
const body = JSON.stringify(event);
const now = () => Math.floor(Date.now() / 1_000);

/** Signs by the recipe of the standard. */
function sign(timestamp: number, text = body, key = secret): string {
	const bytes = Buffer.from(key.slice('whsec_'.length), 'base64');
	return `v1,${createHmac('sha256', bytes).update(`${event.id}.${timestamp}.${text}`).digest('base64')}`;
}

const headersOf = (signature: string, timestamp = now()) => ({
	'webhook-id': event.id,
	'webhook-timestamp': String(timestamp),
	'webhook-signature': signature,
});

describe('verifyWebhook', () => {
	it('gives the event that the shop signed, from text or bytes, from either kind of headers', () => {
		const headers = headersOf(sign(now()));
		expect(verifyWebhook(secret, headers, body)).toEqual(event);
		expect(verifyWebhook(secret, new Headers(headers), Buffer.from(body))).toEqual(event);
	});

	it('knows the example of the standard', () => {
		const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
		const text = '{"test": 2432232314}';
		const headers = { 'webhook-id': id, 'webhook-timestamp': '1614265330' };
		const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
		const RealNow = Date.now;
		Date.now = () => 1_614_265_330_000;
		try {
			const given = { ...headers, 'webhook-signature': signature };
			expect(verifyWebhook(secret, given, text)).toEqual({ test: 2432232314 });
		} finally {
			Date.now = RealNow;
		}
	});

	it('takes one good signature of several', () => {
		const other = sign(now(), body, 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD');
		expect(verifyWebhook(secret, headersOf(`v1a,AAAA ${other} ${sign(now())}`), body)).toEqual(event);
	});

	it.each([
		['another body', () => headersOf(sign(now(), `${body} `))],
		['another secret', () => headersOf(sign(now(), body, 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'))],
		['another id', () => ({ ...headersOf(sign(now())), 'webhook-id': '1' })],
		['another version', () => headersOf(sign(now()).replace('v1,', 'v2,'))],
		['a cut signature', () => headersOf(sign(now()).slice(0, 20))],
		['no signature', () => headersOf('')],
		['no headers', () => ({})],
		['301 seconds ago', () => headersOf(sign(now() - 301), now() - 301)],
		['301 seconds from now', () => headersOf(sign(now() + 302), now() + 302)],
		['a timestamp that is none', () => ({ ...headersOf(sign(now())), 'webhook-timestamp': '1e9' })],
	])('R12 refuses %s', (_case, headers) => {
		expect(() => verifyWebhook(secret, headers(), body)).toThrow(WebhookVerificationError);
	});

	it('R12 takes what is nearly five minutes old', () => {
		const timestamp = now() - 295;
		expect(verifyWebhook(secret, headersOf(sign(timestamp), timestamp), body)).toEqual(event);
	});
});
