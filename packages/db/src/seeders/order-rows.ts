import type { RequiredEntityData } from '@mikro-orm/core';
import type { Address } from '../addresses/address.entity.ts';
import type { OrderItem } from '../orders/order-item.entity.ts';
import type { OrderStatus } from '../orders/orders.enums.ts';
import type { Payment } from '../payments/payment.entity.ts';
import type { PaymentStatus } from '../payments/payments.enums.ts';
import type { PlannedLine } from './order-lines.ts';
import { endedStatuses, type OrderPlan } from './order-plan.ts';
import { newRow, type SeedContext } from './seed-context.ts';

/** What the packer has put in is known from here on. */
const packedStatuses: ReadonlySet<OrderStatus> = new Set([
	'packed',
	'dispatched',
	'failed',
	...endedStatuses,
]);

/** Of an order that is paid in cash at the door. */
export function paymentStatusOf(status: OrderStatus): PaymentStatus {
	if (status === 'delivered' || status === 'partly_delivered') return 'captured';
	return status === 'cancelled' ? 'cancelled' : 'pending';
}

/** Row of the payment of an order. */
export function paymentOf(
	{ status, placedAt }: OrderPlan,
	order: string,
	user: string,
	amountMinor: number,
	context: SeedContext,
): RequiredEntityData<Payment> {
	return {
		...newRow(context, placedAt),
		...{ purpose: 'order', order, user, method: 'cash_on_delivery', status: paymentStatusOf(status) },
		...{ currency: 'INR', amountMinor, isSettled: packedStatuses.has(status) },
		...{
			authorisedMinor: 0,
			capturedMinor: paymentStatusOf(status) === 'captured' ? amountMinor : 0,
			refundedMinor: 0,
		},
		...{ providerReference: null, startedAt: null, lastError: null },
	};
}

/** Row of a line of an order. */
export function itemOf(
	{ offer, quantity, reservedQuantity, lineTotalMinor }: PlannedLine,
	orderId: string,
	plan: OrderPlan,
	context: SeedContext,
): RequiredEntityData<OrderItem> {
	return {
		...newRow(context, plan.placedAt),
		order: orderId,
		sellUnit: offer.sellUnitId,
		stockItem: offer.stockItemId,
		name: offer.name,
		kind: offer.kind,
		unitLabel: offer.unitLabel,
		unitPriceMinor: offer.priceMinor,
		quantity,
		reservedQuantity,
		packedQuantity: packedStatuses.has(plan.status) ? quantity : null,
		returnedQuantity: plan.status === 'returned' ? quantity : 0,
		lineTotalMinor,
	};
}

/** Where an order goes, as it stood when placed. */
export function snapshotOf({ recipientName, phone, line1, line2, landmark, pincode }: Address) {
	return {
		recipientName,
		phone,
		line1,
		line2,
		landmark,
		pincode: pincode.code,
		areaName: pincode.areaName,
		city: pincode.city.name,
		state: pincode.city.state.name,
	};
}
