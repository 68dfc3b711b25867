import type { EntityManager } from '@mikro-orm/mysql';
import type { OrderStatus } from '../orders/orders.enums.ts';
import { toDate } from '../types/raw-date.ts';
import { uuidToBinary } from '../types/uuid.type.ts';

/** An order as a line of a file. Amounts in minor units. */
export interface OrderRow {
	number: string;
	hubCode: string;
	placedAt: Date;
	status: OrderStatus;
	cancelReason: string | null;
	slotStartsAt: Date | null;
	recipientName: string;
	pincode: string;
	paymentMethod: string;
	paymentStatus: string;
	currency: string;
	subtotalMinor: number;
	discountMinor: number;
	deliveryFeeMinor: number;
	packingFeeMinor: number;
	taxMinor: number;
	totalMinor: number;
	refundedMinor: number;
	lineCount: number;
}

/** Where a page of orders ended. */
export interface OrderPlace {
	createdAt: Date;
	id: Buffer;
}

type RawOrder = Omit<OrderRow, 'placedAt' | 'slotStartsAt'> & {
	id: Buffer;
	placedAt: string | Date;
	slotStartsAt: string | Date | null;
};

/** Orders of a hub that were placed within a span, in the order of their placing, after `place`. */
export async function findOrderRows(
	em: EntityManager,
	{ hubId, startsAt, endsAt }: { hubId: string; startsAt: Date; endsAt: Date },
	place: OrderPlace | null,
	limit: number,
): Promise<{ rows: OrderRow[]; place: OrderPlace | null }> {
	const begin = place?.createdAt ?? startsAt;
	const found = await em.execute<RawOrder[]>(
		`select o.id, o.number, h.code as hubCode, o.created_at as placedAt, o.status, o.cancel_reason as cancelReason,
			w.starts_at as slotStartsAt, json_unquote(json_extract(o.address, '$.recipientName')) as recipientName,
			json_unquote(json_extract(o.address, '$.pincode')) as pincode, o.payment_method as paymentMethod,
			o.payment_status as paymentStatus, o.currency, o.subtotal_minor as subtotalMinor,
			o.discount_minor as discountMinor, o.delivery_fee_minor as deliveryFeeMinor,
			o.packing_fee_minor as packingFeeMinor, o.tax_minor as taxMinor, o.total_minor as totalMinor,
			o.refunded_minor as refundedMinor,
			(select count(*) from order_item i where i.order_id = o.id) as lineCount
		from customer_order o join hub h on h.id = o.hub_id left join delivery_slot w on w.id = o.slot_id
		where o.hub_id = ? and o.created_at >= ? and o.created_at < ?
			${place ? 'and (o.created_at > ? or o.id > ?)' : ''}
		order by o.created_at, o.id limit ?`,
		[uuidToBinary(hubId), begin, endsAt, ...(place ? [place.createdAt, place.id] : []), limit],
	);
	const last = found.at(-1);
	return {
		rows: found.map(({ id: _, placedAt, slotStartsAt, ...row }) => ({
			...row,
			placedAt: toDate(placedAt),
			slotStartsAt: slotStartsAt === null ? null : toDate(slotStartsAt),
		})),
		place: last && found.length === limit ? { createdAt: toDate(last.placedAt), id: last.id } : null,
	};
}
