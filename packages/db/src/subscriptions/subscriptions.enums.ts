/** `ended`: its last day is over. */
export const subscriptionStatuses = ['active', 'cancelled', 'ended'] as const;
export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

/** How the days of a subscription repeat. */
export const subscriptionFrequencies = ['daily', 'weekdays', 'interval'] as const;
export type SubscriptionFrequency = (typeof subscriptionFrequencies)[number];

/** How a planned delivery of a subscription ended: with an order, or why without one. */
export const cycleOutcomes = [
	'ordered',
	'slot_full',
	'slot_closed',
	'cutoff_passed',
	'out_of_area',
	'address_deleted',
	'account_disabled',
	'nothing_available',
	'order_too_small',
	'payment_refused',
] as const;
export type CycleOutcome = (typeof cycleOutcomes)[number];
