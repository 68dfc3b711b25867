import { type AuditAction, type EntityManager, lockIssue, type OrderIssue, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { notify } from '../notifications/notifications.public.ts';
import { presentIssueForStaff } from './support.presenter.ts';
import type { AdminIssueOutput, AssignIssueInput, RejectIssueInput } from './support.schemas.ts';

/** Says who of the staff looks after an open issue. Throws NOT_FOUND and ISSUE_CLOSED. */
export function assignIssue(
	ctx: UserContext,
	{ id, assigneeId }: AssignIssueInput,
): Promise<AdminIssueOutput> {
	return transact(ctx.services, async (em) => {
		const issue = await requireOpenIssue(em, id);
		const assignee =
			assigneeId && (await em.findOne(User, { id: assigneeId, role: 'staff', disabledAt: null }));
		if (assigneeId && !assignee) throw new DomainError('NOT_FOUND', { resource: 'member of staff' });
		const before = { assigneeId: issue.assignee?.id ?? null };
		issue.assignee = assignee || null;
		audit(em, ctx, issue, 'issue.assigned', before, { assigneeId });
		return presentIssueForStaff(issue);
	});
}

/** Closes an issue without giving anything, for a reason that the customer is told. Throws NOT_FOUND and ISSUE_CLOSED. */
export function rejectIssue(ctx: UserContext, { id, answer }: RejectIssueInput): Promise<AdminIssueOutput> {
	return transact(ctx.services, async (em) => {
		const issue = await requireOpenIssue(em, id);
		closeIssue(em, ctx, issue, { status: 'rejected', answer });
		return presentIssueForStaff(issue);
	});
}

/** The issue, locked until the transaction ends. */
export async function requireOpenIssue(em: EntityManager, id: string): Promise<OrderIssue> {
	const issue = await lockIssue(em, id);
	if (!issue) throw new DomainError('NOT_FOUND', { resource: 'issue' });
	if (issue.status !== 'open') throw new DomainError('ISSUE_CLOSED', { status: issue.status });
	return issue;
}

/** What an issue ends in. */
type Outcome = Pick<OrderIssue, 'status' | 'answer'> &
	Partial<Pick<OrderIssue, 'resolution' | 'amountMinor'>>;

/** Ends a locked issue, and tells the customer. */
export function closeIssue(em: EntityManager, ctx: UserContext, issue: OrderIssue, outcome: Outcome): void {
	const { services, user } = ctx;
	Object.assign(issue, outcome, {
		closedBy: em.getReference(User, user.id),
		closedAt: services.clock.now(),
	});
	const { status, resolution, amountMinor, order } = issue;
	audit(
		em,
		ctx,
		issue,
		status === 'rejected' ? 'issue.rejected' : 'issue.resolved',
		{ status: 'open' },
		{
			...{ status, resolution, amountMinor },
		},
	);
	notify(em, services, {
		userId: issue.user.id,
		kind: 'issue.resolved',
		data: {
			...{ orderId: order.id, orderNumber: order.number, issueId: issue.id },
			...{ resolution: issue.answer ?? '', currency: order.currency, refundMinor: amountMinor },
		},
	});
}

const audit = (
	em: EntityManager,
	ctx: UserContext,
	issue: OrderIssue,
	action: AuditAction,
	before: object,
	after: object,
): void => recordAudit(em, ctx, { action, targetType: 'issue', targetId: issue.id, before, after });
