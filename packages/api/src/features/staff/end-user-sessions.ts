import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { endSessions, lockSubordinate } from '../auth/auth.public.ts';

/** Signs an account out everywhere. Its API keys go on: `admin.apiKeys.revoke` ends those. */
export async function endUserSessions(ctx: UserContext, id: string): Promise<void> {
	await transact(ctx.services, async (em) => {
		await lockSubordinate(em, ctx, id);
		const sessions = await endSessions(em, id);
		recordAudit(em, ctx, {
			action: 'user.sessionsEnded',
			targetType: 'user',
			targetId: id,
			before: { sessions: sessions.length },
		});
	});
}
