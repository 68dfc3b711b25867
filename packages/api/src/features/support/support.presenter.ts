import type { CustomerNote, Order, OrderIssue } from '@dailyveg/db';
import type { AdminIssueOutput, CustomerNoteOutput, IssueOutput } from './support.schemas.ts';

/** What its customer sees of an issue; its order with lines and its photos must be loaded. */
export function presentIssue(issue: OrderIssue): IssueOutput {
	const { id, order, kind, text, status, resolution, amountMinor, answer, createdAt, closedAt } = issue;
	return {
		...{ id, orderId: order.id, orderNumber: order.number, kind, text, status, resolution },
		...{ currency: order.currency, amountMinor, answer, createdAt, closedAt },
		lines: issue.lines.map((line) => ({ ...line, name: itemOf(order, line.itemId)?.name ?? '' })),
		photos: issue.photos.map((photo) => ({ id: photo.id, status: photo.status })),
	};
}

/** What staff see of it; its people must be loaded as well. */
export const presentIssueForStaff = (issue: OrderIssue): AdminIssueOutput => ({
	...presentIssue(issue),
	customer: { id: issue.user.id, name: issue.user.name },
	assignee: issue.assignee && { id: issue.assignee.id, name: issue.assignee.name },
	suggestedMinor: costOf(issue),
});

/** What the lines that are complained of cost, in minor units. */
function costOf({ order, lines }: OrderIssue): number {
	return lines.reduce((sum, { itemId, quantity }) => {
		const item = itemOf(order, itemId);
		const had = item?.packedQuantity || item?.quantity;
		if (!item || !had) return sum;
		return sum + Math.round(((item.lineTotalMinor - item.discountMinor) * Math.min(quantity, had)) / had);
	}, 0);
}

const itemOf = (order: Order, itemId: string) => order.items.getItems().find(({ id }) => id === itemId);

/** A note; its author must be loaded. */
export const presentCustomerNote = ({ id, text, author, createdAt }: CustomerNote): CustomerNoteOutput => ({
	...{ id, text, createdAt },
	author: { id: author.id, name: author.name },
});
