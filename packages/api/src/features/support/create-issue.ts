import { deliveredStatuses, newId, type Order, OrderIssue, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { requireLockedOrder } from '../orders/orders.public.ts';
import { presentIssue } from './support.presenter.ts';
import type { CreateIssueInput, IssueOutput } from './support.schemas.ts';

const MAX_ISSUES = 5;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Vegetables do not stay as they were: afterwards nobody can tell how they came. */
const REPORT_DAYS = 7;

/**
 * Reports, within a week, what was wrong with an order that was delivered; that it is late, as soon as its slot is over.
 * Throws NOT_FOUND, ORDER_NOT_DELIVERED, ISSUE_TOO_LATE and ISSUE_LIMIT.
 */
export function createIssue(ctx: UserContext, input: CreateIssueInput): Promise<IssueOutput> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const order = await requireLockedOrder(em, input.orderId, user.id);
		await order.events.init();
		refuseUntimely(order, input.kind, services.clock.now());
		for (const { itemId } of input.lines) {
			if (!order.items.getItems().some(({ id }) => id === itemId))
				throw new DomainError('NOT_FOUND', { resource: 'order line' });
		}
		// Under the lock of the order: its customer reports one thing after the other.
		if ((await em.count(OrderIssue, { order: order.id })) >= MAX_ISSUES)
			throw new DomainError('ISSUE_LIMIT', { limit: MAX_ISSUES });
		const { kind, lines, text } = input;
		const issue = em.create(OrderIssue, {
			...{ id: newId(), order, user: em.getReference(User, user.id), kind, lines, text },
			...{ status: 'open', assignee: null, resolution: null, answer: null, closedBy: null, closedAt: null },
		});
		await em.flush();
		return presentIssue(issue);
	});
}

function refuseUntimely(order: Order, kind: OrderIssue['kind'], now: Date): void {
	const { status, slot } = order;
	const delivery = order.events.getItems().find(({ type }) => deliveredStatuses.some((one) => one === type));
	const isLate = kind === 'late' && status !== 'cancelled' && slot !== null && slot.endsAt < now;
	if (!delivery && !isLate) throw new DomainError('ORDER_NOT_DELIVERED', { status });
	const until = delivery && new Date(delivery.occurredAt.getTime() + REPORT_DAYS * DAY_MS);
	if (until && until < now) throw new DomainError('ISSUE_TOO_LATE', { days: REPORT_DAYS });
}
