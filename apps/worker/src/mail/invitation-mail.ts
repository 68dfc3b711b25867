import type { DeliverableInvitation } from '@dailyveg/api/use-cases';
import { type MailEnv, pageUrl } from './code-mail.ts';
import { writeLetter } from './letter.ts';
import type { MailContent } from './mailer.ts';

/** The mail by which somebody becomes rider or staff. */
export function invitationMail({ role, invitedBy, token }: DeliverableInvitation, env: MailEnv): MailContent {
	const { SHOP_NAME } = env;
	const what = role === 'staff' ? `a member of the staff of ${SHOP_NAME}` : `a rider of ${SHOP_NAME}`;
	return writeLetter(
		{
			subject: `You are invited to ${SHOP_NAME}`,
			lead: [`${invitedBy} invites you to become ${what}. With this link you open your account:`],
			link: { label: 'Accept the invitation', url: pageUrl(env, '/accept-invitation', token) },
			close: ['It is good for seven days, once.', 'You did not expect this? Then ignore this mail.'],
		},
		env,
	);
}
