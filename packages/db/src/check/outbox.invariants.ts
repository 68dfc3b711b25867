import { sqlInvariant } from './invariant.ts';

/** What holds of promised jobs. */
export const outboxInvariants = [
	sqlInvariant(
		'outbox.order',
		'a job about an order was promised together with that order',
		`select m.id as message, m.name
		from outbox_message m
		left join customer_order o
			on o.id = unhex(replace(json_unquote(json_extract(m.payload, '$.orderId')), '-', ''))
		where m.name like 'orders.%' and json_extract(m.payload, '$.orderId') is not null and o.id is null`,
	),
	sqlInvariant(
		'outbox.dead',
		'a job that no handler accepted has had no effect',
		`select d.id as message, d.name
		from dead_letter d join processed_message p on p.id = d.id`,
	),
];
