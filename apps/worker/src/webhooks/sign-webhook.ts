import { createHmac } from 'node:crypto';

/** What a signature covers. */
interface SignedWebhook {
	eventId: string;
	/** Seconds since 1970. */
	timestamp: number;
	body: string;
}

/** `webhook-signature` of the Standard Webhooks: one HMAC-SHA256 for each secret (`whsec_` and base64). */
export function signWebhook({ eventId, timestamp, body }: SignedWebhook, secrets: readonly string[]): string {
	const content = `${eventId}.${timestamp}.${body}`;
	return secrets
		.map((secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
		.map((key) => `v1,${createHmac('sha256', key).update(content).digest('base64')}`)
		.join(' ');
}
