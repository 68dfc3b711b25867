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

/** Up to 7 % of what was taken out of a lot was thrown away in the end, and the lot was so much larger. */
const wasted = (taken: string, item: string) => `floor(${taken} * (crc32(hex(${item})) % 8) / 100)`;

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
		`insert into stock_lot (id, created_at, updated_at, stock_item_id, hub_id, received_at, expires_on, unit_cost_minor, received, remaining, emptied_at)
		select ${lotIdOf('l.start', 'l.stock_item_id')}, l.start, l.emptied, l.stock_item_id, s.hub_id, l.start,
			date(date_add(l.emptied, interval p.shelf_life_days day)), round(0.6 * p.list_price_minor),
			l.taken + ${wasted('l.taken', 'l.stock_item_id')}, 0, l.emptied
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
		// What came back was not sold again.
		...['return', 'waste'].map(
			(type, index) => `insert into stock_movement
			(id, stock_item_id, lot_id, type, on_hand_delta, reserved_delta, reason, cause_kind, cause_id, actor_id, occurred_at)
		select ${repeatableId('r.occurred_at', `concat(hex(i.id), '${type}')`)}, i.stock_item_id, ${pastLotId}, '${type}',
			${index === 0 ? '' : '-'}${packed}, 0, ${index === 0 ? 'null' : "'unsellable'"}, 'order', i.order_id, r.actor_id, r.occurred_at
		from order_event r
		join order_event e on e.order_id = r.order_id and e.type = 'packed'
		join order_item i on i.order_id = r.order_id
		where r.type = 'returned' and i.packed_quantity > 0`,
		),
		`insert into stock_movement
			(id, stock_item_id, lot_id, type, on_hand_delta, reserved_delta, reason, cause_kind, occurred_at)
		select ${repeatableId('l.emptied_at', "concat(hex(l.id), 'waste')")}, l.stock_item_id, l.id, 'waste', -m.rest, 0,
			if(crc32(hex(l.id)) % 2 = 0, 'expired', 'spoiled'), 'staff', l.emptied_at
		from stock_lot l
		join (
			select lot_id, sum(on_hand_delta) as rest from stock_movement where lot_id is not null group by lot_id
		) m on m.lot_id = l.id
		where l.emptied_at is not null and m.rest > 0`,
	];
	for (const [index, step] of steps.entries()) {
		await em.execute(step);
		onProgress('stock ledger', index + 1, steps.length);
	}
}
