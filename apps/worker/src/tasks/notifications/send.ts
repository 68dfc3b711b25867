import {
	type OutgoingMessage,
	readMessage,
	recordFailure,
	recordSent,
	type SendMessagePayload,
} from '@dailyveg/api/use-cases';
import { notificationMail } from '../../mail/notification-mail.ts';
import { notificationText } from '../../sms/notification-text.ts';
import type { Handler, JobContext } from '../handler.ts';
import { UnprocessableJobError } from '../unprocessable-job-error.ts';

/**
 * Hands a message over; throws when it is to be tried again. A crash may hand it over twice, under one id by which mail
 * servers and gateways know it.
 */
export const handleSendMessage: Handler<SendMessagePayload> = async ({ messageId }, context) => {
	const { api } = context;
	const message = await readMessage(api, messageId);
	if (!message) return undefined;
	try {
		await send(message, context);
	} catch (error) {
		const isFinal = error instanceof UnprocessableJobError;
		if (await recordFailure(api, messageId, { error: String(error), isFinal })) throw error;
		return undefined;
	}
	return (em) => recordSent(em, messageId, api.clock.now());
};

async function send(message: OutgoingMessage, { env, mailer, sms, push }: JobContext): Promise<void> {
	const { id, channel, to, text, path } = message;
	if (channel === 'email') await mailer.send({ ...notificationMail(message, env), to, messageId: id });
	else if (channel === 'sms')
		await sms.send({ to, text: notificationText(message, env), idempotencyKey: id });
	else await push.send({ to, ...text, path, idempotencyKey: id });
}
