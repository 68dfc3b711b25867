import type { DeliverableCode } from '@dailyveg/api/use-cases';
import { type Letter, writeLetter } from './letter.ts';
import type { MailContent } from './mailer.ts';

/** What mails are signed with, and where their links lead. */
export interface MailEnv {
	SHOP_NAME: string;
	SHOP_URL: string;
}

type Wording = Pick<Letter, 'subject' | 'lead' | 'link' | 'close'>;

const EXPIRY = 'It is good for 10 minutes. Nobody of ours will ever ask you for it.';

/** The mail with a code; null when there is nobody who could use it. */
export function codeMail(delivery: DeliverableCode, env: MailEnv): MailContent | null {
	const { purpose, code, user } = delivery;
	if (purpose === 'register') return user ? knownAddressMail(user.name, env) : registrationMail(code, env);
	if (user === null || purpose === 'verify-phone') return null;
	return writeLetter({ ...wordings[purpose](delivery, env), name: user.name, code }, env);
}

/** A page of the shop that takes a token; behind `#` it reaches no server's log (R35). */
export const pageUrl = ({ SHOP_URL }: MailEnv, path: string, token: string) =>
	`${new URL(path, SHOP_URL).href}#token=${token}`;

function registrationMail(code: string, env: MailEnv): MailContent {
	return writeLetter(
		{
			subject: `Your ${env.SHOP_NAME} code`,
			lead: [`welcome to ${env.SHOP_NAME}! This code opens your account:`],
			code,
			close: [
				EXPIRY,
				'You did not want to register? Then ignore this mail: nothing happens without the code.',
			],
		},
		env,
	);
}

/** Whoever tried to register learns nothing of this; the owner does. */
function knownAddressMail(name: string, env: MailEnv): MailContent {
	return writeLetter(
		{
			subject: `You have a ${env.SHOP_NAME} account already`,
			name,
			lead: [
				'somebody, probably you, wanted to register with this address. It has an account already.',
				'Sign in with your password or with a code by mail; if the password is forgotten, you can reset it.',
			],
			link: { label: `Sign in at ${env.SHOP_NAME}`, url: new URL('/sign-in', env.SHOP_URL).href },
			close: ['It was not you? Then ignore this mail: nothing has changed.'],
		},
		env,
	);
}

type MailedPurpose = Exclude<DeliverableCode['purpose'], 'register' | 'verify-phone'>;

const wordings: Record<MailedPurpose, (delivery: DeliverableCode, env: MailEnv) => Wording> = {
	login: (_, { SHOP_NAME }) => ({
		subject: `Your ${SHOP_NAME} code`,
		lead: ['with this code you sign in:'],
		close: [EXPIRY, 'You did not want to sign in? Then ignore this mail.'],
	}),
	'reset-password': ({ link }, env) => ({
		subject: `Reset your ${env.SHOP_NAME} password`,
		lead: ['with this code, or the link below it, you choose a new password:'],
		...(link !== null && {
			link: { label: 'Choose a new password', url: pageUrl(env, '/reset-password', link) },
		}),
		close: [EXPIRY, 'You did not ask for it? Then ignore this mail: your password stays as it is.'],
	}),
	'change-email-from': (_, { SHOP_NAME }) => ({
		subject: `Your ${SHOP_NAME} account gets another address`,
		lead: ['you want another e-mail address for your account. This code confirms it from the present one:'],
		close: [EXPIRY, 'It was not you? Then somebody is signed in to your account: change your password now.'],
	}),
	'change-email-to': (_, { SHOP_NAME }) => ({
		subject: `Confirm your new ${SHOP_NAME} address`,
		lead: ['you want this e-mail address for your account. This code confirms it:'],
		close: [EXPIRY, 'You have no account with us? Then ignore this mail.'],
	}),
};
