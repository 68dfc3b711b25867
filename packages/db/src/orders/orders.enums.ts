/** States of an order, in the order they are usually passed. */
export const orderStatuses = ['placed', 'confirmed', 'packed', 'delivered', 'cancelled'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** Entries of an order's timeline. */
export const orderEventTypes = [
	'placed',
	'confirmed',
	'packed',
	'delivered',
	'cancelled',
	'invoiced',
] as const;
export type OrderEventType = (typeof orderEventTypes)[number];

/** Why an order was cancelled. */
export const cancelReasons = ['customer_request', 'out_of_stock', 'expired'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** How an order is paid. */
export const paymentMethods = ['cash_on_delivery'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** Orders in these states hold the stock that their lines claim. */
export const stockHoldingStatuses: readonly OrderStatus[] = ['placed', 'confirmed'];

/** Orders in these states have, or had, the seat of their slot. */
export const seatHoldingStatuses: readonly OrderStatus[] = orderStatuses.filter(
	(status) => status !== 'cancelled',
);
