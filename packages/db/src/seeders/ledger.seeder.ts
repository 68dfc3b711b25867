import { textList } from '../check/text-list.ts';
import { stockHoldingStatuses } from '../orders/orders.enums.ts';
import { repeatableId } from '../schema/repeatable-id.ts';
import type { SeedContext } from './seed-context.ts';

/** What a packed line took out of the hub, in the stock item's measure. */
const packed = 'round(i.reserved_quantity * i.packed_quantity / i.quantity)';

/**
 * Lots of the past: what a stock item gave to the orders that were packed in one week came as one lot on its Monday, the
 * 5th of January 1970 being one.
 */
const lotStart =
	"date_add('1970-01-05', interval floor(timestampdiff(day, '1970-01-05', e.occurred_at) / 7) * 7 day)";
const lotIdOf = (start: string, item: string) => repeatableId(start, `concat(hex(${item}), 'lot', ${start})`);
const pastLotId = lotIdOf(lotStart, 'i.stock_item_id');

/** In the order of the events, which is that of the ids: rows are appended, and each order is looked up once. */
const packedLines = `from order_event e straight_join order_item i on i.order_id = e.order_id
	where e.type = 'packed' and i.packed_quantity > 0`;

const columns =
	'(id, stock_item_id, lot_id, type, on_hand_delta, reserved_delta, cause_kind, cause_id, actor_id, occurred_at)';

/**
 * The ledger behind the seeded orders: what they claimed, gave back and took, and the lots that it came from. Statements
 * over whole tables, so that a million orders take minutes.
 */
export async function seedLedger({ em, onProgress }: SeedContext): Promise<void> {
	const steps = [
		`insert into stock_movement ${columns}
		select ${repeatableId('o.created_at', "concat(hex(i.id), 'reserve')")}, i.stock_item_id, null, 'reserve',
			0, i.reserved_quantity, 'order', o.id, o.user_id, o.created_at
		from customer_order o join order_item i on i.order_id = o.id`,
		`insert into stock_movement ${columns}
		select ${repeatableId('o.updated_at', "concat(hex(i.id), 'release')")}, i.stock_item_id, null, 'release',
			0, -cast(i.reserved_quantity as signed), 'order', o.id, null, o.updated_at
		from customer_order o join order_item i on i.order_id = o.id
		where i.packed_quantity is null and o.status not in (${textList(stockHoldingStatuses)})`,
		`insert into stock_lot (id, created_at, updated_at, stock_item_id, hub_id, received_at, expires_on, received, remaining, emptied_at)
		select ${lotIdOf('l.start', 'l.stock_item_id')}, l.start, l.emptied, l.stock_item_id, s.hub_id, l.start,
			date(date_add(l.emptied, interval p.shelf_life_days day)), l.taken, 0, l.emptied
		from (
			select i.stock_item_id, ${lotStart} as start, max(e.occurred_at) as emptied, sum(${packed}) as taken
			${packedLines} group by 1, 2
		) l
		join stock_item s on s.id = l.stock_item_id
		join product p on p.id = s.product_id`,
		`insert into stock_movement ${columns}
		select ${repeatableId('l.received_at', "concat(hex(l.id), 'receive')")}, l.stock_item_id, l.id, 'receive',
			l.received, 0, 'opening', null, null, l.received_at
		from stock_lot l where l.emptied_at is not null`,
		`insert into stock_movement ${columns}
		select ${repeatableId('e.occurred_at', "concat(hex(i.id), 'pick')")}, i.stock_item_id, ${pastLotId}, 'pick',
			-${packed}, -least(i.reserved_quantity, ${packed}), 'order', i.order_id, e.actor_id, e.occurred_at
		${packedLines}`,
		`insert into stock_movement ${columns}
		select ${repeatableId('e.occurred_at', "concat(hex(i.id), 'short')")}, i.stock_item_id, null, 'short',
			0, ${packed} - i.reserved_quantity, 'order', i.order_id, e.actor_id, e.occurred_at
		from order_item i
		join order_event e on e.order_id = i.order_id and e.type = 'packed'
		where i.packed_quantity < i.quantity`,
	];
	for (const [index, step] of steps.entries()) {
		await em.execute(step);
		onProgress('stock ledger', index + 1, steps.length);
	}
}
