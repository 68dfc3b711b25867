import { type NotificationKind, NotificationPreference, notificationKinds, User } from '@dailyveg/db';
import { z } from 'zod';
import { DomainError } from '../../contract/errors.ts';
import type { ApiEnv } from '../../platform/config.ts';
import { seal, unseal } from '../../platform/secrets.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { isMandatory } from './notification-traits.ts';

const content = z.object({ userId: z.uuid(), kind: z.enum(notificationKinds) });

/** What the link of a mail carries: it ends mails of this kind to this person, and opens nothing else. */
export const unsubscribeToken = (
	env: Pick<ApiEnv, 'AUTH_SECRET'>,
	reader: { userId: string; kind: NotificationKind },
): string => seal(env, 'unsubscribe', JSON.stringify(reader));

/** Ends mails of a kind to whom the token was sent; a second time changes nothing. Throws INVALID_CODE. */
export async function unsubscribe({ services }: Context, token: string): Promise<{ kind: NotificationKind }> {
	const { userId, kind } = readToken(services.env, token);
	await transact(services, async (em) => {
		const user = await em.findOne(User, { id: userId, deletedAt: null });
		if (!user) throw new DomainError('INVALID_CODE', {});
		await em.upsert(NotificationPreference, { user: userId, kind, channel: 'email', isEnabled: false });
	});
	return { kind };
}

function readToken(env: ApiEnv, token: string): z.output<typeof content> {
	try {
		const read = content.parse(JSON.parse(unseal(env, 'unsubscribe', token)));
		if (!isMandatory(read.kind, 'email')) return read;
	} catch {
		// Not one of ours.
	}
	throw new DomainError('INVALID_CODE', {});
}
