import {
	anonymiseOrders,
	countOpenOrders,
	type EntityManager,
	forgetPerson,
	personalFiles,
	type User,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { endSessions, refreshStanding, requirePassword, sendSecurityNotice } from '../auth/auth.public.ts';
import { leaveMoney } from '../payments/payments.public.ts';
import { eraseFiles } from './account.jobs.ts';
import type { DeleteAccountInput } from './account.schemas.ts';
import { lockLeavingAccount } from './lock-leaving-account.ts';

/**
 * Deletes the account: whatever tells who its owner was goes, orders and invoices stay in the books. Throws ORDERS_OPEN
 * while something is still to be delivered: that needs name and address. PAYMENTS_OPEN while money is under way or owed, and
 * WALLET_NOT_EMPTY unless what is in the wallet is given up.
 */
export async function deleteAccount(
	ctx: UserContext,
	{ password, forfeitWallet }: DeleteAccountInput,
): Promise<void> {
	const shownHash = await requirePassword(ctx, password);
	await transact(ctx.services, async (em) => {
		const account = await lockLeavingAccount(em, ctx, shownHash);
		const { id, email } = account;
		const orders = await countOpenOrders(em, id);
		if (orders > 0) throw new DomainError('ORDERS_OPEN', { orders });
		await leaveMoney(em, ctx.services, id, forfeitWallet);
		const occurredAt = ctx.services.clock.now();
		const keys = await personalFiles(em, id);
		await anonymiseOrders(em, id);
		await forgetPerson(em, account, occurredAt);
		await endAccess(em, account);
		if (keys.length > 0) enqueue(em, eraseFiles, { keys });
		recordAudit(em, ctx, { action: 'account.deleted', targetType: 'user', targetId: id });
		sendSecurityNotice(em, { userId: id, notice: 'accountDeleted', occurredAt, to: email });
	});
}

/** Ends sessions and keys at once, not only when their tokens expire (R26). */
async function endAccess(em: EntityManager, { id }: User): Promise<void> {
	await refreshStanding(em, id);
	await endSessions(em, id);
}
