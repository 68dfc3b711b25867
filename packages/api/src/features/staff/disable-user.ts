import { hasOtherOwner, OWNER_ROLE, type User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { endSessions, lockSubordinate, refreshStanding } from '../auth/auth.public.ts';
import { presentManagedUser } from './staff.presenter.ts';
import type { ManagedUserOutput } from './staff.schemas.ts';

/** Shuts an account out at once: sessions, tokens and API keys end. Not one's own, and not the last owner's. */
export function disableUser(ctx: UserContext, id: string): Promise<ManagedUserOutput> {
	const { services, user } = ctx;
	if (id === user.id) throw new DomainError('FORBIDDEN', {});
	return transact(services, async (em) => {
		const isLastOwner = !(await hasOtherOwner(em, id));
		const account = await lockSubordinate(em, ctx, id);
		if (isLastOwner && account.staffRole?.name === OWNER_ROLE) throw new DomainError('LAST_OWNER', {});
		const before = stateOf(account);
		account.disabledAt ??= services.clock.now();
		// From now on it is the shop's wish: the owner's password reset must not undo it.
		account.deactivatedAt = null;
		const after = stateOf(account);
		recordAudit(em, ctx, { action: 'user.disabled', targetType: 'user', targetId: id, before, after });
		await endSessions(em, id);
		return presentManagedUser(account);
	});
}

/** Lets an account sign in again. */
export function enableUser(ctx: UserContext, id: string): Promise<ManagedUserOutput> {
	return transact(ctx.services, async (em) => {
		const account = await lockSubordinate(em, ctx, id);
		const before = stateOf(account);
		account.disabledAt = null;
		account.deactivatedAt = null;
		const after = stateOf(account);
		recordAudit(em, ctx, { action: 'user.enabled', targetType: 'user', targetId: id, before, after });
		await refreshStanding(em, id);
		return presentManagedUser(account);
	});
}

const stateOf = ({ disabledAt, deactivatedAt }: User) => ({ disabledAt, deactivatedAt });
