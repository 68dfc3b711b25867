import type { User } from '@dailyveg/db';
import { toE164 } from '../../platform/phone.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { UpdateProfileInput } from './account.schemas.ts';
import { lockOwnAccount } from './lock-own-account.ts';

/** Changes name and phone. Another phone is not verified, and the former one signs in no more. */
export function updateProfile(ctx: UserContext, input: UpdateProfileInput): Promise<User> {
	const phone = input.phone ? toE164(input.phone) : input.phone;
	return transact(ctx.services, async (em) => {
		const account = await lockOwnAccount(em, ctx);
		const before = { name: account.name, phone: account.phone };
		if (input.name !== undefined) account.name = input.name;
		if (phone !== undefined) account.phone = phone;
		if (phone !== undefined && phone !== account.verifiedPhone) account.verifiedPhone = null;
		const after = { name: account.name, phone: account.phone };
		const target = { targetType: 'user', targetId: account.id };
		recordAudit(em, ctx, { action: 'account.profileChanged', ...target, before, after });
		return account;
	});
}
