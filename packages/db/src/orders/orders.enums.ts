/** States of an order. New ones go to the end: columns of any size then take them in an instant. */
export const orderStatuses = [
	'placed',
	'confirmed',
	'packed',
	'delivered',
	'cancelled',
	'packing',
	'dispatched',
	'partly_delivered',
	'failed',
	'returned',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** Entries of an order's timeline. */
export const orderEventTypes = [
	'placed',
	'confirmed',
	'packed',
	'delivered',
	'cancelled',
	'invoiced',
	'packing',
	'dispatched',
	'partly_delivered',
	'failed',
	'returned',
] as const;
export type OrderEventType = (typeof orderEventTypes)[number];

/** Why an order was cancelled. */
export const cancelReasons = ['customer_request', 'out_of_stock', 'expired', 'not_deliverable'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** What a customer wants instead of what is not there: nothing, something alike, or to be asked on the phone. */
export const substitutionPreferences = ['none', 'similar', 'call_me'] as const;
export type SubstitutionPreference = (typeof substitutionPreferences)[number];

/** Why less of a line was packed than was ordered. */
export const shortReasons = ['out_of_stock', 'poor_quality', 'weight'] as const;
export type ShortReason = (typeof shortReasons)[number];

/** How a packed line came to its price; `waived`: more was packed than is charged. */
export const settlementReasons = ['as_ordered', 'short', 'over', 'waived', 'substitute'] as const;
export type SettlementReason = (typeof settlementReasons)[number];

/** How an order is paid. */
export const paymentMethods = ['cash_on_delivery', 'card', 'wallet'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** Orders in these states hold the stock that their lines claim. */
export const stockHoldingStatuses: readonly OrderStatus[] = ['placed', 'confirmed', 'packing'];

/** Orders in these states are over: nothing follows by itself. */
export const closedStatuses: readonly OrderStatus[] = [
	'delivered',
	'partly_delivered',
	'cancelled',
	'returned',
];

/** Customers have goods of orders in these states. */
export const deliveredStatuses: readonly OrderStatus[] = ['delivered', 'partly_delivered'];

/** Orders in these states have, or had, the seat of their slot. */
export const seatHoldingStatuses: readonly OrderStatus[] = orderStatuses.filter(
	(status) => status !== 'cancelled',
);
