import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { OrderIssue } from './order-issue.entity.ts';

/** The issue with its order and photos, locked until the transaction ends; null when there is none or it is someone else's. */
export async function lockIssue(em: EntityManager, id: string, userId?: string): Promise<OrderIssue | null> {
	const issue = await em.findOne(
		OrderIssue,
		{ id, ...(userId === undefined ? {} : { user: userId }) },
		{ lockMode: LockMode.PESSIMISTIC_WRITE },
	);
	if (issue) await em.populate(issue, ['order.items', 'user', 'assignee', 'photos']);
	return issue;
}
