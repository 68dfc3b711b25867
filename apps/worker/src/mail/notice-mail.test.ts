import { expect, test } from 'vitest';
import { noticeMail } from './notice-mail.ts';

const env = { SHOP_NAME: 'DailyVeg' };

test('text and HTML say what happened, when, and from where', () => {
	const mail = noticeMail(
		{
			notice: 'newDevice',
			occurredAt: '2026-11-22T20:00:00.000Z',
			name: 'Asha Rao',
			deviceName: '<script>',
			ip: '192.0.2.1',
		},
		env,
	);
	expect(mail.subject).toBe('A new device signed in to your account');
	for (const body of [mail.text, mail.html])
		for (const part of ['Hello Asha Rao,', '22 November 2026', '192.0.2.1', 'reset your password'])
			expect(body).toContain(part);
	expect(mail.text).toContain('<script>');
	expect(mail.html).toContain('&lt;script&gt;');
	expect(mail.html).not.toContain('<script>');
});

test('whoever has no name any more is greeted without one', () => {
	const { text } = noticeMail({ notice: 'accountDeleted', occurredAt: '2026-11-22T20:00:00.000Z' }, env);
	expect(text).toMatch(/^Hello,\n/);
});
