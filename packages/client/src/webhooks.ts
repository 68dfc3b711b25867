import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WebhookEvent } from '@dailyveg/api/schemas';

export type { WebhookEvent };

/** How far a webhook's timestamp may be from now, in seconds: an older one may have been recorded by somebody. */
const TOLERANCE_SECONDS = 5 * 60;

/** What was sent is not what the shop signed, or not now. */
export class WebhookVerificationError extends Error {
	override name = 'WebhookVerificationError';
}

/** Headers as a `Request` holds them, or as `node:http` does. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The event, if the shop sent it within the last five minutes; throws a WebhookVerificationError if not. `body` is the
 * text or the bytes as they came: parsed and written again, JSON is another text.
 */
export function verifyWebhook(
	secret: string,
	headers: WebhookHeaders,
	body: string | Uint8Array,
): WebhookEvent {
	const id = read(headers, 'webhook-id');
	const timestamp = read(headers, 'webhook-timestamp');
	const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
	const age = Math.abs(Date.now() / 1_000 - Number(timestamp));
	if (!/^\d+$/.test(timestamp) || age > TOLERANCE_SECONDS)
		throw new WebhookVerificationError('webhook-timestamp is more than five minutes from now');
	const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
	const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${text}`).digest();
	const signatures = read(headers, 'webhook-signature').split(' ');
	if (!signatures.some((signature) => isSame(signature, expected)))
		throw new WebhookVerificationError('no signature fits');
	return JSON.parse(text) as WebhookEvent;
}

function isSame(signature: string, expected: Buffer): boolean {
	if (!signature.startsWith('v1,')) return false;
	const given = Buffer.from(signature.slice('v1,'.length), 'base64');
	return given.length === expected.length && timingSafeEqual(given, expected);
}

function read(headers: WebhookHeaders, name: string): string {
	const value = headers instanceof Headers ? headers.get(name) : headers[name];
	if (typeof value !== 'string') throw new WebhookVerificationError(`${name} is missing`);
	return value;
}
