import { type CodePayload, readCodeForDelivery } from '@dailyveg/api/use-cases';
import { codeMail } from '../../mail/code-mail.ts';
import { codeText } from '../../sms/code-text.ts';
import type { Handler } from '../handler.ts';

/**
 * Delivers a one-time code, or tells the owner of an account that somebody wants to register with their address.
 * Whoever has no account gets nothing where a code would only be good for one.
 */
export const handleSendCode: Handler<CodePayload> = async (payload, context) => {
	const { api, env, mailer, sms, messageId } = context;
	const delivery = await readCodeForDelivery(api, payload);
	if (!delivery) return undefined;
	const { target: to } = delivery;
	if (to.startsWith('+')) {
		const text = codeText(delivery, env);
		if (text !== null) await sms.send({ to, text, idempotencyKey: messageId });
	} else {
		const mail = codeMail(delivery, env);
		if (mail !== null) await mailer.send({ ...mail, to, messageId });
	}
	return undefined;
};
