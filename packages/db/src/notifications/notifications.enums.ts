/** Everything that people are told of. What each needs to know stands beside its texts, in the API. */
export const notificationKinds = [
	'order.dispatched',
	'order.delivered',
	'order.failed',
	'order.settled',
	'order.cancelled',
	'payment.failed',
	'wallet.credited',
	'subscription.ordered',
	'subscription.skipped',
	'subscription.priceChanged',
	'product.backInStock',
	'stock.low',
	'stock.expiring',
	'issue.resolved',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
