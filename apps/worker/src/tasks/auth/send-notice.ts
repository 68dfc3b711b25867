import type { NoticePayload } from '@dailyveg/api/use-cases';
import { User } from '@dailyveg/db';
import { noticeMail } from '../../mail/notice-mail.ts';
import type { Handler } from '../handler.ts';

/** Mails the owner of an account what happened to it; one that is gone is told where it asked to be. */
export const handleSendNotice: Handler<NoticePayload> = async (event, context) => {
	const { api, env, mailer, messageId } = context;
	const user = await api.orm.em.fork().findOne(User, { id: event.userId });
	if (!user || (user.deletedAt && event.to === undefined)) return undefined;
	const name = user.deletedAt ? undefined : user.name;
	await mailer.send({ ...noticeMail({ ...event, name }, env), to: event.to ?? user.email, messageId });
	return undefined;
};
