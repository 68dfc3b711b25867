import type { OutgoingMessage } from '@dailyveg/api/use-cases';
import { type MailEnv, pageUrl } from './code-mail.ts';
import { writeLetter } from './letter.ts';
import type { MailContent } from './mailer.ts';

/** What a notification's mail leads to, besides the shop's pages. */
export interface NotificationMailEnv extends MailEnv {
	/** Where mail programs end mails with one request (RFC 8058), with the token as query. */
	UNSUBSCRIBE_URL?: string | undefined;
}

const labels = {
	en: { open: 'Open in the shop', unsubscribe: 'No more mails of this kind' },
	hi: { open: 'दुकान में खोलें', unsubscribe: 'इस तरह के मेल और नहीं चाहिए' },
} as const;

/** The mail of a notification; one that can be ended says how, to people and to mail programs. */
export function notificationMail(
	{ text, name, locale, path, unsubscribeToken }: OutgoingMessage,
	env: NotificationMailEnv,
): MailContent & { headers: Record<string, string> } {
	const { open, unsubscribe } = labels[locale];
	const footer =
		unsubscribeToken === null
			? undefined
			: { label: unsubscribe, url: pageUrl(env, '/unsubscribe', unsubscribeToken) };
	const letter = {
		...{ subject: text.title, name, locale, lead: [text.body], close: [] },
		link: { label: open, url: new URL(path, env.SHOP_URL).href },
		footer,
	};
	return { ...writeLetter(letter, env), headers: listHeaders(env, unsubscribeToken) };
}

function listHeaders(
	{ UNSUBSCRIBE_URL: url }: NotificationMailEnv,
	token: string | null,
): Record<string, string> {
	if (token === null || url === undefined) return {};
	return {
		'List-Unsubscribe': `<${url}?token=${token}>`,
		'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
	};
}
