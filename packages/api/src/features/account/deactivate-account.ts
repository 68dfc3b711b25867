import { OneTimeCode } from '@dailyveg/db';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { endSessions, requirePassword, sendSecurityNotice } from '../auth/auth.public.ts';
import type { PasswordInput } from './account.schemas.ts';
import { lockLeavingAccount } from './lock-leaving-account.ts';

/** Shuts the account until its owner resets the password, and ends every session (R26). */
export async function deactivateAccount(ctx: UserContext, { password }: PasswordInput): Promise<void> {
	const shownHash = await requirePassword(ctx, password);
	await transact(ctx.services, async (em) => {
		const account = await lockLeavingAccount(em, ctx, shownHash);
		const { id } = account;
		const occurredAt = ctx.services.clock.now();
		account.disabledAt = occurredAt;
		account.deactivatedAt = occurredAt;
		await em.nativeDelete(OneTimeCode, { user: id });
		await endSessions(em, id);
		recordAudit(em, ctx, { action: 'account.deactivated', targetType: 'user', targetId: id });
		sendSecurityNotice(em, { userId: id, notice: 'accountDeactivated', occurredAt, ip: ctx.request.ip });
	});
}
