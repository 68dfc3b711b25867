import { seatHoldingStatuses } from '../orders/orders.enums.ts';
import { sqlInvariant } from './invariant.ts';
import { textList } from './text-list.ts';

/** What holds of delivery slots. A slot may have more orders than seats: staff may lower its capacity later. */
export const slotInvariants = [
	sqlInvariant(
		'slots.booked',
		'the seats taken of a slot are those of its orders',
		`select s.id as slot, s.booked, coalesce(o.orders, 0) as orders
		from delivery_slot s
		left join (
			select slot_id, count(*) as orders
			from customer_order
			where slot_id is not null and status in (${textList(seatHoldingStatuses)})
			group by slot_id
		) o on o.slot_id = s.id
		where s.booked <> coalesce(o.orders, 0)`,
	),
	sqlInvariant(
		'slots.exist',
		'the slot of every order exists, and is of its hub',
		`select o.id as \`order\`, o.slot_id as slot
		from customer_order o left join delivery_slot s on s.id = o.slot_id
		where o.slot_id is not null and (s.id is null or s.hub_id <> o.hub_id)`,
	),
];
