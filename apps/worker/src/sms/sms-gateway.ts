import { UnprocessableJobError } from '../tasks/unprocessable-job-error.ts';

const TIMEOUT_MS = 10_000;
/** Answers of the 4xx kind after which another try may succeed. */
const PASSING = new Set([408, 425, 429]);

/** A text message. */
export interface TextMessage {
	/** E.164. */
	to: string;
	text: string;
	/** The gateway sends one message for all requests of the same key. */
	idempotencyKey: string;
}

/** Sends text messages. */
export interface SmsGateway {
	/** Resolves once the gateway has taken the message; throws UnprocessableJobError when it refuses it for good. */
	send(message: TextMessage): Promise<void>;
}

/** A gateway over HTTP; without an address every message is refused for good. */
export function createSmsGateway(env: { SMS_GATEWAY_URL?: string; SMS_GATEWAY_TOKEN?: string }): SmsGateway {
	const { SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: token } = env;
	return {
		async send(message) {
			if (url === undefined) throw new UnprocessableJobError('SMS_GATEWAY_URL is not set');
			const response = await fetch(url, {
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					...(token !== undefined && { authorization: `Bearer ${token}` }),
				},
				body: JSON.stringify(message),
				redirect: 'error',
				signal: AbortSignal.timeout(TIMEOUT_MS),
			});
			await response.body?.cancel();
			if (response.ok) return;
			const refusal = `the SMS gateway answered ${response.status}`;
			const isFinal = response.status < 500 && !PASSING.has(response.status);
			throw isFinal ? new UnprocessableJobError(refusal) : new Error(refusal);
		},
	};
}
