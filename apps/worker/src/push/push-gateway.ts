import type { Logger } from '@dailyveg/api';

/** A push message. */
export interface PushMessage {
	/** What the push service calls the device. */
	to: string;
	title: string;
	body: string;
	/** Page of the shop that opens with it. */
	path: string;
	/** The service shows one message for all requests of the same key. */
	idempotencyKey: string;
}

/** Sends push messages. */
export interface PushGateway {
	/** Resolves once the service has taken the message; throws UnprocessableJobError when it refuses it for good. */
	send(message: PushMessage): Promise<void>;
}

/** Delivers to no device: each message becomes a line of the log, without what it says or to whom. */
export function createLogPushGateway(logger: Logger): PushGateway {
	return {
		async send({ idempotencyKey, path }) {
			logger.info({ messageId: idempotencyKey, path }, 'a push message, for the log only');
		},
	};
}
