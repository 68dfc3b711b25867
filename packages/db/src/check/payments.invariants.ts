import { sqlInvariant } from './invariant.ts';

/** What holds of money. Amounts in minor units. */
export const paymentInvariants = [
	sqlInvariant(
		'ledger.balanced',
		'the entries of every movement of money add up to zero',
		`select t.id as movement, t.kind, coalesce(e.sum, 0) as sum
		from ledger_transaction t
		left join (
			select transaction_id, sum(amount_minor) as sum, count(*) as entries
			from ledger_entry group by transaction_id
		) e on e.transaction_id = t.id
		where coalesce(e.entries, 0) < 2 or e.sum <> 0`,
	),
	sqlInvariant(
		'ledger.balances',
		'the balance of every account is the sum of its entries, and no wallet is below zero',
		`select a.kind, a.owner_id as owner, a.balance_minor as balanceMinor, coalesce(e.sum, 0) as entriesMinor
		from ledger_account a
		left join (
			select account, owner_id, sum(amount_minor) as sum
			from ledger_entry where owner_id is not null group by account, owner_id
		) e on e.account = a.kind and e.owner_id = a.owner_id
		where a.balance_minor <> coalesce(e.sum, 0) or (a.kind = 'customer_wallet' and a.balance_minor < 0)`,
	),
	sqlInvariant(
		'payments.bounds',
		'no payment charges more than was authorised, none gives back more than it charged, and none is written off beyond what is owed',
		`select p.id as payment, p.method, p.authorised_minor as authorisedMinor,
			p.captured_minor as capturedMinor, p.refunded_minor as refundedMinor
		from payment p
		where (p.method <> 'cash_on_delivery' and p.captured_minor > p.authorised_minor)
			or (p.refunded_minor > p.captured_minor and p.status <> 'failed')
			or p.written_off_minor < 0 or (p.written_off_minor > 0 and p.captured_minor + p.written_off_minor > p.amount_minor)`,
	),
	sqlInvariant(
		'payments.owed',
		'what is owed of a payment that is over is known to be owed',
		`select p.id as payment, p.status, p.owed_since as owedSince,
			p.amount_minor - p.captured_minor - p.written_off_minor as owedMinor
		from payment p
		where (p.owed_since is not null) <> (p.is_settled and p.status in ('captured', 'failed')
			and p.amount_minor > p.captured_minor + p.written_off_minor)`,
	),
	sqlInvariant(
		'payments.orders',
		'every order has a payment, and says of it where it stands',
		`select o.id as \`order\`, o.payment_status as orderSays, p.status as paymentIs
		from customer_order o left join payment p on p.order_id = o.id
		where p.id is null or p.status <> o.payment_status or p.method <> o.payment_method`,
	),
	sqlInvariant(
		'payments.refunds',
		'what a payment gave back is the sum of its refunds that did not fail',
		`select p.id as payment, p.refunded_minor as refundedMinor, coalesce(r.sum, 0) as refundsMinor
		from payment p
		left join (select payment_id, sum(amount_minor) as sum from refund where status <> 'failed' group by payment_id) r
			on r.payment_id = p.id
		where coalesce(r.sum, 0) <> p.refunded_minor`,
	),
];
