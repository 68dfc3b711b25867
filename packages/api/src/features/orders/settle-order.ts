import {
	deliveryFeeOf,
	type EntityManager,
	newId,
	type Order,
	OrderSettlement,
	taxWithin,
	User,
} from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';
import { notify } from '../notifications/notifications.public.ts';
import { chargeLimitMinor, settlePayment } from '../payments/payments.public.ts';
import { deliveryTermsOf } from '../pricing/pricing.public.ts';
import { settle } from './settlement.ts';

/**
 * Turns a packed order from what was ordered to what is charged, and leaves a row that tells how (R48). `agreedIds`: the
 * substitutes whose price the customer agreed to.
 */
export async function settleOrder(
	em: EntityManager,
	{ services, user }: UserContext,
	order: Order,
	agreedIds: ReadonlySet<string>,
): Promise<void> {
	const items = order.items.getItems();
	const limitMinor = await chargeLimitMinor(em, order);
	const deliveryTerms = await deliveryTermsOf(services, {
		...{ hubId: order.hub.id, pincode: order.address.pincode, slot: order.slot },
	});
	const settlement = settle(
		items.map((item) => ({
			id: item.id,
			kind: item.kind,
			unitPriceMinor: item.unitPriceMinor,
			ordered: item.quantity,
			packed: item.packedQuantity ?? 0,
			estimateMinor: item.lineTotalMinor,
			discountMinor: item.discountMinor,
			substitutes: item.substitutesId
				? { lineId: item.substitutesId, isAgreed: agreedIds.has(item.id) }
				: null,
		})),
		{
			deliveryFeeMinor: order.deliveryFeeMinor,
			packingFeeMinor: order.packingFeeMinor,
			feeOf: (goodsMinor) => deliveryFeeOf(deliveryTerms, goodsMinor),
			limitMinor,
		},
	);
	const settled = new Map(settlement.lines.map((line) => [line.id, line]));
	const lines = items.map((item) => {
		const line = settled.get(item.id);
		if (!line) throw new TypeError(`line ${item.id} was not settled`);
		const {
			id: itemId,
			quantity: ordered,
			packedQuantity,
			lineTotalMinor: estimateMinor,
			shortReason,
		} = item;
		item.orderedTotalMinor = estimateMinor;
		item.lineTotalMinor = line.totalMinor;
		item.discountMinor = line.discountMinor;
		item.taxMinor = taxWithin(line.totalMinor - line.discountMinor, item.taxBasisPoints);
		return {
			...{ itemId, ordered, packed: packedQuantity ?? 0, billed: line.billed, estimateMinor },
			...{ finalMinor: line.totalMinor, reason: line.reason, shortReason },
		};
	});
	order.estimatedTotalMinor = order.totalMinor;
	order.subtotalMinor = settlement.subtotalMinor;
	order.discountMinor = settlement.discountMinor;
	order.taxMinor = items.reduce((sum, { taxMinor }) => sum + taxMinor, 0);
	order.deliveryFeeMinor = settlement.deliveryFeeMinor;
	order.totalMinor = settlement.totalMinor;
	em.create(OrderSettlement, {
		id: newId(),
		order,
		estimateMinor: order.estimatedTotalMinor,
		finalMinor: order.totalMinor,
		limitMinor,
		lines,
		packedBy: em.getReference(User, user.id),
	});
	// The settlement never exceeds the limit, so all of it is charged.
	await settlePayment(em, services, order, order.totalMinor);
	tellOfChanges(em, services, order);
}

/** Tells the customer when the bag is not what was ordered. */
function tellOfChanges(em: EntityManager, services: UserContext['services'], order: Order): void {
	const { id: orderId, number: orderNumber, currency, totalMinor: chargedMinor } = order;
	const orderedMinor = order.estimatedTotalMinor ?? chargedMinor;
	const short = order.items.getItems().filter(({ shortReason }) => shortReason !== null);
	if (short.length === 0 && chargedMinor === orderedMinor) return;
	notify(em, services, {
		userId: order.user.id,
		kind: 'order.settled',
		data: {
			...{ orderId, orderNumber, currency, orderedMinor, chargedMinor },
			refundMinor: Math.max(0, orderedMinor - chargedMinor),
			shortItems: short.map(({ name }) => name),
		},
	});
}
