import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { endSessions, hashNewPassword, requirePassword, sendSecurityNotice } from '../auth/auth.public.ts';
import type { ChangePasswordInput } from './account.schemas.ts';
import { lockOwnAccount } from './lock-own-account.ts';
import { ownSessionId } from './own-session-id.ts';

/** Changes the password and ends all other sessions (R26). Throws WRONG_PASSWORD and PASSWORD_TOO_COMMON. */
export async function changePassword(
	ctx: UserContext,
	{ currentPassword, newPassword }: ChangePasswordInput,
): Promise<void> {
	const { services, user, request } = ctx;
	const shownHash = await requirePassword(ctx, currentPassword);
	const passwordHash = await hashNewPassword(services, newPassword);
	await transact(services, async (em) => {
		const account = await lockOwnAccount(em, ctx, shownHash);
		account.passwordHash = passwordHash;
		await endSessions(em, user.id, { except: ownSessionId(ctx) });
		recordAudit(em, ctx, { action: 'account.passwordChanged', targetType: 'user', targetId: user.id });
		const occurredAt = services.clock.now();
		sendSecurityNotice(em, { userId: user.id, notice: 'passwordChanged', occurredAt, ip: request.ip });
	});
}
