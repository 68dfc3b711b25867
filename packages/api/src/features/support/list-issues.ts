import { OrderIssue } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, decodeCursor, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentIssue, presentIssueForStaff } from './support.presenter.ts';
import type { AdminListIssuesInput, IssueOutput, ListIssuesInput } from './support.schemas.ts';

const loaded = ['order.items', 'photos'] as const;

/** What the customer has reported, newest first. */
export async function listIssues({ em, user }: UserContext, { cursor, limit }: ListIssuesInput) {
	const issues = await em.find(
		OrderIssue,
		{ user: user.id, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1, populate: [...loaded] },
	);
	return pageById(issues, limit, presentIssue);
}

/** One of them. Throws NOT_FOUND, also for someone else's. */
export async function getIssue({ em, user }: UserContext, id: string): Promise<IssueOutput> {
	const issue = await em.findOne(OrderIssue, { id, user: user.id }, { populate: [...loaded] });
	if (!issue) throw new DomainError('NOT_FOUND', { resource: 'issue' });
	return presentIssue(issue);
}

/** Issues in one state, those that wait longest first. */
export async function listIssuesForStaff({ em }: UserContext, input: AdminListIssuesInput) {
	const { status, assigneeId, cursor, limit } = input;
	const issues = await em.find(
		OrderIssue,
		{
			status,
			...(assigneeId === undefined ? {} : { assignee: assigneeId }),
			...(cursor === undefined ? {} : { id: { $gt: decodeCursor(cursor).id } }),
		},
		{ orderBy: { id: 'asc' }, limit: limit + 1, populate: [...loaded, 'user', 'assignee'] },
	);
	return pageById(issues, limit, presentIssueForStaff);
}
