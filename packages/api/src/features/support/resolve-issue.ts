import type { EntityManager, OrderIssue } from '@dailyveg/db';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { creditWallet, refundPayment } from '../payments/payments.public.ts';
import { closeIssue, requireOpenIssue } from './close-issue.ts';
import { presentIssueForStaff } from './support.presenter.ts';
import type { AdminIssueOutput, ResolveIssueInput } from './support.schemas.ts';

/**
 * Makes up for what was wrong, once: with money back, a present, or in words. Throws NOT_FOUND, ISSUE_CLOSED, and
 * REFUND_TOO_LARGE when the order has not cost as much, or has been refunded.
 */
export function resolveIssue(ctx: UserContext, input: ResolveIssueInput): Promise<AdminIssueOutput> {
	const { id, resolution, amountMinor = 0, answer } = input;
	return transact(ctx.services, async (em) => {
		const issue = await requireOpenIssue(em, id);
		await give(em, ctx, issue, resolution, amountMinor);
		closeIssue(em, ctx, issue, { status: 'resolved', resolution, amountMinor, answer });
		return presentIssueForStaff(issue);
	});
}

async function give(
	em: EntityManager,
	{ services, user }: UserContext,
	{ id, kind, order, user: customer }: OrderIssue,
	resolution: ResolveIssueInput['resolution'],
	amountMinor: number,
): Promise<void> {
	const told = { orderId: order.id, amountMinor, reason: kind, actorId: user.id };
	if (resolution === 'refund_source') await refundPayment(em, services, { ...told, to: 'source' });
	if (resolution === 'refund_wallet') await refundPayment(em, services, { ...told, to: 'wallet' });
	if (resolution === 'credit')
		await creditWallet(em, services, { ...told, userId: customer.id, source: `issue:${id}` });
}
