import type { EntityManager } from '@mikro-orm/mysql';
import { toDate } from '../types/raw-date.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { Order } from './order.entity.ts';
import type { OrderStatus } from './orders.enums.ts';

/** Which orders a list is about. */
export interface OrderListFilter {
	userId?: string | undefined;
	hubId?: string | undefined;
	slotId?: string | undefined;
	status?: OrderStatus | undefined;
	/** Only those that were placed before the one of this id. */
	before?: string | undefined;
}

/** A row of a list of orders. */
export interface OrderSummary
	extends Pick<Order, 'id' | 'number' | 'status' | 'currency' | 'totalMinor' | 'createdAt'> {
	slot: { startsAt: Date; endsAt: Date } | null;
}

/** The same, with what the packing desk sorts them by. */
export interface DeskOrder extends OrderSummary {
	hubCode: string;
	customerName: string;
	pincode: string;
}

type RawSummary = Pick<Order, 'number' | 'status' | 'currency' | 'totalMinor'> & {
	id: Buffer;
	createdAt: string | Date;
	startsAt: string | Date | null;
	endsAt: string | Date | null;
};

const columns = `o.id, o.number, o.status, o.currency, o.total_minor as totalMinor, o.created_at as createdAt,
	w.starts_at as startsAt, w.ends_at as endsAt`;

/** Orders, newest first; past the unit of work, since nobody changes them here. */
export const findOrderSummaries = async (
	em: EntityManager,
	filter: OrderListFilter,
	limit: number,
): Promise<OrderSummary[]> =>
	(await select<RawSummary>(em, { columns, join: '' }, filter, limit)).map(summaryOf);

/** Orders, newest first, as the packing desk sees them. */
export async function findDeskOrders(
	em: EntityManager,
	filter: OrderListFilter,
	limit: number,
): Promise<DeskOrder[]> {
	const parts = {
		columns: `${columns}, h.code as hubCode,
			json_unquote(json_extract(o.address, '$.recipientName')) as customerName,
			json_unquote(json_extract(o.address, '$.pincode')) as pincode`,
		// With an inner join MariaDB may begin with the hubs, and sort.
		join: 'left join hub h on h.id = o.hub_id',
	};
	const rows = await select<RawSummary & Omit<DeskOrder, keyof OrderSummary>>(em, parts, filter, limit);
	return rows.map((row) => ({
		...summaryOf(row),
		...{ hubCode: row.hubCode, customerName: row.customerName, pincode: row.pincode },
	}));
}

async function select<Row>(
	em: EntityManager,
	parts: { columns: string; join: string },
	{ userId, hubId, slotId, status, before }: OrderListFilter,
	limit: number,
): Promise<Row[]> {
	const conditions: [sql: string, value: unknown][] = [
		...idIs('o.user_id =', userId),
		...idIs('o.hub_id =', hubId),
		...idIs('o.slot_id =', slotId),
		...idIs('o.id <', before),
	];
	if (status !== undefined) conditions.push(['o.status = ?', status]);
	const where = conditions.map(([sql]) => sql).join(' and ') || 'true';
	return em.execute<Row[]>(
		`select ${parts.columns} from customer_order o left join delivery_slot w on w.id = o.slot_id ${parts.join}
		where ${where} order by o.id desc limit ?`,
		[...conditions.map(([, value]) => value), limit],
	);
}

const idIs = (comparison: string, id: string | undefined): [string, Buffer][] =>
	id === undefined ? [] : [[`${comparison} ?`, uuidToBinary(id)]];

const summaryOf = ({ id, number, status, currency, totalMinor, ...row }: RawSummary): OrderSummary => ({
	...{ id: uuidFromBinary(id), number, status, currency, totalMinor },
	createdAt: toDate(row.createdAt),
	slot: row.startsAt && row.endsAt ? { startsAt: toDate(row.startsAt), endsAt: toDate(row.endsAt) } : null,
});
