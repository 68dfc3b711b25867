import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import type { DeliverySlot } from '../slots/delivery-slot.entity.ts';
import { newId, uuidToBinary } from '../types/uuid.type.ts';
import type { Order } from './order.entity.ts';
import type { OrderEvent } from './order-event.entity.ts';
import type { OrderItem } from './order-item.entity.ts';

/** An order to be, as plain data. Amounts in minor units of `currency`. */
export interface NewOrder
	extends Pick<
		Order,
		| 'id'
		| 'number'
		| 'status'
		| 'paymentMethod'
		| 'paymentStatus'
		| 'currency'
		| 'subtotalMinor'
		| 'discountMinor'
		| 'deliveryFeeMinor'
		| 'packingFeeMinor'
		| 'taxMinor'
		| 'couponCode'
		| 'totalMinor'
		| 'address'
		| 'note'
		| 'reservedUntil'
		| 'cancelReason'
		| 'invoiceKey'
		| 'createdAt'
		| 'updatedAt'
	> {
	substitution?: Order['substitution'];
	userId: string;
	hubId: string;
	/** null: whenever the hub gets round to it. */
	slot: Pick<DeliverySlot, 'id' | 'startsAt' | 'endsAt'> | null;
	items: NewOrderItem[];
	events: Pick<OrderEvent, 'id' | 'type' | 'occurredAt'>[];
}

/** A line of it. */
export interface NewOrderItem
	extends Pick<
		OrderItem,
		| 'id'
		| 'name'
		| 'kind'
		| 'unitLabel'
		| 'unitPriceMinor'
		| 'quantity'
		| 'reservedQuantity'
		| 'packedQuantity'
		| 'lineTotalMinor'
		| 'discountMinor'
		| 'taxBasisPoints'
		| 'taxMinor'
		| 'hsnCode'
	> {
	substitution?: OrderItem['substitution'];
	sellUnit: { id: string };
	stockItemId: string;
}

/**
 * Writes an order with its payment, lines and timeline in four statements, past the unit of work: nothing has to be compared
 * with what was there before, and managed entities cost more than all the statements of a checkout.
 */
export async function insertOrder(em: EntityManager, order: NewOrder): Promise<void> {
	const id = uuidToBinary(order.id);
	const user = uuidToBinary(order.userId);
	await insertRows(em, 'customer_order', [
		{
			id,
			created_at: order.createdAt,
			updated_at: order.updatedAt,
			number: order.number,
			user_id: user,
			hub_id: uuidToBinary(order.hubId),
			slot_id: order.slot && uuidToBinary(order.slot.id),
			status: order.status,
			payment_method: order.paymentMethod,
			payment_status: order.paymentStatus,
			currency: order.currency,
			subtotal_minor: order.subtotalMinor,
			discount_minor: order.discountMinor,
			delivery_fee_minor: order.deliveryFeeMinor,
			packing_fee_minor: order.packingFeeMinor,
			tax_minor: order.taxMinor,
			coupon_code: order.couponCode,
			total_minor: order.totalMinor,
			substitution: order.substitution ?? 'none',
			address: JSON.stringify(order.address),
			note: order.note,
			reserved_until: order.reservedUntil,
			cancel_reason: order.cancelReason,
			invoice_key: order.invoiceKey,
		},
	]);
	await insertRows(em, 'payment', [
		{
			id: uuidToBinary(newId()),
			created_at: order.createdAt,
			updated_at: order.updatedAt,
			purpose: 'order',
			order_id: id,
			user_id: user,
			method: order.paymentMethod,
			status: order.paymentStatus,
			currency: order.currency,
			amount_minor: order.totalMinor,
			authorised_minor: order.paymentStatus === 'authorised' ? order.totalMinor : 0,
		},
	]);
	await insertRows(
		em,
		'order_item',
		order.items.map((item) => ({
			id: uuidToBinary(item.id),
			created_at: order.createdAt,
			updated_at: order.updatedAt,
			order_id: id,
			sell_unit_id: uuidToBinary(item.sellUnit.id),
			stock_item_id: uuidToBinary(item.stockItemId),
			name: item.name,
			kind: item.kind,
			unit_label: item.unitLabel,
			unit_price_minor: item.unitPriceMinor,
			substitution: item.substitution ?? null,
			quantity: item.quantity,
			reserved_quantity: item.reservedQuantity,
			packed_quantity: item.packedQuantity,
			line_total_minor: item.lineTotalMinor,
			discount_minor: item.discountMinor,
			tax_basis_points: item.taxBasisPoints,
			tax_minor: item.taxMinor,
			hsn_code: item.hsnCode,
		})),
	);
	await insertRows(
		em,
		'order_event',
		order.events.map((event) => ({
			id: uuidToBinary(event.id),
			order_id: id,
			type: event.type,
			actor_id: user,
			occurred_at: event.occurredAt,
		})),
	);
}

async function insertRows(em: EntityManager, table: string, rows: Record<string, unknown>[]): Promise<void> {
	const columns = Object.keys(rows[0] ?? {});
	const tuple = `(${placeholders(columns)})`;
	await em.execute(
		`insert into ${table} (${columns.join(', ')}) values ${rows.map(() => tuple).join(', ')}`,
		rows.flatMap((row) => columns.map((column) => row[column])),
	);
}
