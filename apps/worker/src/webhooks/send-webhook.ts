import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { WebhookAttempt, WebhookToSend } from '@dailyveg/api/use-cases';
import {
	type AddressRule,
	ForbiddenAddressError,
	guardedLookup,
	mayCall,
	type Resolve,
} from './public-address.ts';
import { signWebhook } from './sign-webhook.ts';

const TIMEOUT_MS = 10_000;

export interface SendOptions extends AddressRule {
	now: Date;
	timeoutMs?: number;
	resolve?: Resolve;
}

/**
 * Sends a webhook once: a status of 200 to 299 means it was taken. It follows no redirect, and reads nothing of the
 * answer but its status: what else the receiver says is cut off.
 */
export async function sendWebhook(webhook: WebhookToSend, options: SendOptions): Promise<WebhookAttempt> {
	try {
		const status = await post(webhook, options);
		const isTaken = status >= 200 && status < 300;
		return { status, error: isTaken ? null : `answered ${status}` };
	} catch (error) {
		return { status: null, error: reasonOf(error) };
	}
}

function post(webhook: WebhookToSend, options: SendOptions): Promise<number> {
	const url = new URL(webhook.url);
	const { now, resolve, timeoutMs = TIMEOUT_MS } = options;
	refuseAddress(url, options);
	const request = url.protocol === 'https:' ? requestHttps : requestHttp;
	return new Promise((settle, fail) => {
		request(url, {
			method: 'POST',
			headers: headersOf(webhook, now),
			// A connection of its own: one that is kept was checked for another delivery.
			agent: false,
			lookup: guardedLookup(options, resolve),
			signal: AbortSignal.timeout(timeoutMs),
		})
			.on('response', (response) => {
				response.on('error', () => undefined).destroy();
				settle(response.statusCode ?? 0);
			})
			.on('error', fail)
			.end(webhook.body);
	});
}

/** An address in the URL itself is never looked up. */
function refuseAddress({ protocol, hostname }: URL, rule: AddressRule): void {
	const host = hostname.replace(/^\[|\]$/g, '');
	if (isIP(host) !== 0 && !mayCall(host, rule)) throw new ForbiddenAddressError();
	if (protocol !== 'https:' && !rule.allowLoopback) throw new TypeError('the URL does not begin with https');
}

function headersOf(webhook: WebhookToSend, now: Date): Record<string, string> {
	const { eventId, body, secrets } = webhook;
	const timestamp = Math.floor(now.getTime() / 1_000);
	return {
		'content-type': 'application/json',
		'content-length': String(Buffer.byteLength(body)),
		'user-agent': 'DailyVeg-Webhooks/1',
		'webhook-id': eventId,
		'webhook-timestamp': String(timestamp),
		'webhook-signature': signWebhook({ eventId, timestamp, body }, secrets),
	};
}

/** In words for the log of deliveries. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time';
	return 'code' in error && error.message === '' ? String(error.code) : error.message;
}
