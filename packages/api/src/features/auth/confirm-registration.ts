import { newId, UniqueConstraintViolationException, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { type ProvedCode, proveCode, spendCode } from './codes/redeem-code.ts';
import { forgetRedeeming, throttleRedeeming } from './codes/throttle.ts';
import { pendingAccount } from './register.ts';
import type { ConfirmRegistrationInput } from './registration.schemas.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** Opens the account that waits for the code, and signs in. Throws INVALID_CODE. */
export async function confirmRegistration(
	ctx: Context,
	{ email, code, ...options }: ConfirmRegistrationInput,
): Promise<SignedIn> {
	await throttleRedeeming(ctx, email);
	const proved = await proveCode(ctx.services, { purpose: 'register', target: email, code });
	const user = await openAccount(ctx, proved);
	await forgetRedeeming(ctx, email);
	return signIn(ctx, user, options);
}

async function openAccount(ctx: Context, proved: ProvedCode): Promise<User> {
	const pending = pendingAccount.safeParse(proved.payload);
	// The code of an address that has an account went nowhere; whoever guesses it opens nothing.
	if (!pending.success) throw new DomainError('INVALID_CODE', {});
	const id = newId();
	try {
		return await transact(ctx.services, async (em) => {
			await spendCode(em, proved);
			const now = ctx.services.clock.now();
			const { target: email } = proved;
			const user = em.create(User, {
				...{ id, email, ...pending.data, role: 'customer' },
				...{ emailVerifiedAt: now, disabledAt: null, createdAt: now, updatedAt: now },
			});
			await em.persist(user).flush();
			recordAudit(
				em,
				{ ...ctx, user: { id } },
				{ action: 'account.registered', targetType: 'user', targetId: id },
			);
			return user;
		});
	} catch (error) {
		// The address got an account by another way in the meantime, for example an invitation.
		if (error instanceof UniqueConstraintViolationException) throw new DomainError('INVALID_CODE', {});
		throw error;
	}
}
