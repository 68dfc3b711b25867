import type { Notice } from '@dailyveg/api/use-cases';
import { writeLetter } from './letter.ts';
import type { MailContent } from './mailer.ts';

/** Something that happened to an account. */
export interface NoticeFacts {
	notice: Notice;
	/** RFC 3339. */
	occurredAt: string;
	name?: string | undefined;
	deviceName?: string | undefined;
	ip?: string | undefined;
}

interface Wording {
	subject: string;
	lead: string;
	close: string;
}

const CHANGE_PASSWORD = 'It was not you? Then reset your password at once, which ends all sessions.';

const wordings: Record<Notice, Wording> = {
	newDevice: {
		subject: 'A new device signed in to your account',
		lead: 'somebody signed in to your account from a device that we have not seen before.',
		close: CHANGE_PASSWORD,
	},
	passwordChanged: {
		subject: 'Your password was changed',
		lead: 'the password of your account was changed.',
		close: CHANGE_PASSWORD,
	},
	emailChanged: {
		subject: 'The e-mail address of your account was changed',
		lead: 'your account has another e-mail address now. This one no longer signs in.',
		close: 'It was not you? Then write to us at once.',
	},
	twoFactorEnabled: {
		subject: 'Your second factor is on',
		lead: 'from now on, signing in to your account asks for a code of your authenticator app as well.',
		close: CHANGE_PASSWORD,
	},
	twoFactorDisabled: {
		subject: 'Your second factor is off',
		lead: 'signing in to your account asks for no second factor any more.',
		close: CHANGE_PASSWORD,
	},
	recoveryCodeUsed: {
		subject: 'A recovery code was used',
		lead: 'somebody signed in to your account with a recovery code. It is used up.',
		close: CHANGE_PASSWORD,
	},
	apiKeyCreated: {
		subject: 'An API key was created',
		lead: 'your account created a key by which a program acts for the shop.',
		close: 'It was not you? Then revoke the key and reset your password at once.',
	},
	refreshReused: {
		subject: 'We ended a session of your account',
		lead: 'a used sign-in token came back to us, so it may have been copied. That session is ended; sign in again.',
		close: 'If this happens again, reset your password.',
	},
	accountDeactivated: {
		subject: 'Your account is deactivated',
		lead: 'your account is deactivated, and nobody can sign in to it. Resetting the password brings it back.',
		close: CHANGE_PASSWORD,
	},
	accountDeleted: {
		subject: 'Your account is deleted',
		lead: 'your account is deleted, and with it what we knew of you. Orders stay in our books, without your name.',
		close: 'It was not you? Then write to us.',
	},
	webhookDisabled: {
		subject: 'A webhook endpoint is disabled',
		lead: 'a program that you connected to the shop took no event for five days, or answered that it is gone. It is sent no more.',
		close: 'Put the program right, then enable the endpoint again and redeliver what it missed.',
	},
};

const utc = new Intl.DateTimeFormat('en-IN', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** The mail that tells of it. */
export function noticeMail(facts: NoticeFacts, env: { SHOP_NAME: string }): MailContent {
	const { subject, lead, close } = wordings[facts.notice];
	const { name, deviceName, ip, occurredAt } = facts;
	const circumstances = [`When: ${utc.format(new Date(occurredAt))} UTC`];
	if (deviceName !== undefined) circumstances.push(`Device: ${deviceName}`);
	if (ip !== undefined) circumstances.push(`Address: ${ip}`);
	return writeLetter({ subject, name, lead: [lead, circumstances.join('; ')], close: [close] }, env);
}
