/** What a payment is for. */
export const paymentPurposes = ['order', 'top_up'] as const;
export type PaymentPurpose = (typeof paymentPurposes)[number];

/**
 * Where a payment stands. `pending`: nothing is sure yet, or the cash is still to come; `authorised`: the money is set
 * aside; `capturing`: it was decided what is charged, and the provider is being told.
 */
export const paymentStatuses = [
	'pending',
	'authorised',
	'capturing',
	'captured',
	'cancelled',
	'failed',
] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

/** Where a refund goes: back to where the money came from, or into the customer's wallet. */
export const refundDestinations = ['source', 'wallet'] as const;
export type RefundDestination = (typeof refundDestinations)[number];

/** `pending`: the provider was or will be asked; its word is not in yet. */
export const refundStatuses = ['pending', 'succeeded', 'failed'] as const;
export type RefundStatus = (typeof refundStatuses)[number];

/**
 * Accounts of the ledger. Credits are positive and debits negative, so what the shop owes (a wallet) or has earned is
 * positive, and what it has (cash with a rider) or is owed is negative.
 */
export const ledgerAccountKinds = [
	/** What the shop owes a customer; never below 0. */
	'customer_wallet',
	/** What riders have taken and not handed in yet; negative: it is there. */
	'rider_cash',
	/** Cash at the hubs. */
	'cash_box',
	/** What the card provider has taken for the shop. */
	'card_clearing',
	/** Wallet money set aside for orders that are not packed yet. */
	'order_hold',
	/** What customers owe for packed orders. */
	'receivable',
	'sales',
	'delivery_fees',
	/** What was given back of sales. */
	'refunds',
	/** Refunds decided that the provider has not confirmed yet. */
	'refunds_payable',
	/** What was given away to say sorry. */
	'goodwill',
	/** What was owed and will not be paid. */
	'bad_debt',
	/** What customers left in the wallet of an account that they deleted. */
	'forfeited',
] as const;
export type LedgerAccountKind = (typeof ledgerAccountKinds)[number];

/** What a journal entry is about. */
export const journalKinds = [
	'order_held',
	'order_released',
	'order_settled',
	'order_paid',
	'cash_handed_in',
	'refund_decided',
	'refund_paid',
	'refund_failed',
	'top_up',
	'goodwill',
	'stray_charge',
	'written_off',
	'forfeited',
] as const;
export type JournalKind = (typeof journalKinds)[number];

/**
 * What a day of the provider's account and our books may not agree about. `unknown`: the provider has it and we do not;
 * `missing`: the other way round; `adjustment`: money that moved for a reason of the provider's, such as a dispute.
 */
export const differenceKinds = [
	'unknown_charge',
	'charge_differs',
	'missing_charge',
	'unknown_refund',
	'refund_differs',
	'missing_refund',
	'adjustment',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];
