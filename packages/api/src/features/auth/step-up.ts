import { Session, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { refreshStanding } from './end-sessions.ts';
import { requirePassword } from './require-password.ts';
import type { StepUpInput } from './sessions.schemas.ts';
import { useSecondFactor } from './two-factor/check-second-factor.ts';

/**
 * Opens what needs a fresh proof, in this session and for some minutes. An account with a second factor shows that
 * one: its password may have leaked, or it would need none.
 */
export async function stepUp(ctx: UserContext, input: StepUpInput): Promise<void> {
	const { em, user } = ctx;
	const account = await em.findOne(User, { id: user.id });
	if (!account || user.credential.kind !== 'session') throw new DomainError('UNAUTHENTICATED', {});
	if (account.hasTwoFactor) await requireSecondFactor(ctx, account, input.secondFactor);
	else await requirePassword(ctx, input.password ?? '');
	await markProved(ctx, user.credential.sessionId);
}

async function requireSecondFactor(ctx: UserContext, account: User, code: string | undefined): Promise<void> {
	if (code === undefined) throw new DomainError('TWO_FACTOR_REQUIRED', {});
	if (!(await useSecondFactor(ctx, account, code))) throw new DomainError('INVALID_CODE', {});
}

function markProved(ctx: UserContext, sessionId: string): Promise<void> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		await em.nativeUpdate(Session, { id: sessionId }, { provedAt: services.clock.now() });
		const after = { sessionId };
		recordAudit(em, ctx, { action: 'account.steppedUp', targetType: 'user', targetId: user.id, after });
		await refreshStanding(em, user.id);
	});
}
