import type { OutgoingMessage } from '@dailyveg/api/use-cases';
import { expect, it } from 'vitest';
import { notificationMail } from './notification-mail.ts';

const env = {
	SHOP_NAME: 'DailyVeg',
	SHOP_URL: 'https://shop.example',
	UNSUBSCRIBE_URL: 'https://api.shop.example/unsubscribe',
};
const message: OutgoingMessage = {
	...{ id: 'm', channel: 'email', to: 'asha@example.com', name: '<b>Asha</b>', locale: 'en' },
	text: { title: 'Okra is back', body: 'Okra & more <script>' },
	...{ path: '/products/okra', unsubscribeToken: 'tok-en' },
};

it('escapes what it did not write itself, and links to the shop', () => {
	const { html, text } = notificationMail(message, env);
	expect(html).toContain('Hello &lt;b&gt;Asha&lt;/b&gt;');
	expect(html).toContain('Okra &amp; more &lt;script&gt;');
	expect(text).toContain('https://shop.example/products/okra');
});

it('says how to end such mails, to people without the token in a request, and to mail programs', () => {
	const { html, text, headers } = notificationMail(message, env);
	for (const body of [html, text]) expect(body).toContain('https://shop.example/unsubscribe#token=tok-en');
	expect(headers).toEqual({
		'List-Unsubscribe': '<https://api.shop.example/unsubscribe?token=tok-en>',
		'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
	});
	expect(notificationMail(message, { ...env, UNSUBSCRIBE_URL: undefined }).headers).toEqual({});
});

it('offers no end where there is none, and greets in the reader’s language', () => {
	const mail = notificationMail({ ...message, unsubscribeToken: null, locale: 'hi' }, env);
	expect(mail.headers).toEqual({});
	expect(mail.html).toContain('lang="hi"');
	expect(mail.text).toMatch(/^नमस्ते/);
	expect(mail.text).not.toContain('unsubscribe');
});
