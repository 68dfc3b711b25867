import {
	type CartLineRow,
	deleteCartItems,
	type EntityManager,
	findCartLines,
	Hub,
	lockStock,
	newId,
	Order,
	OrderEvent,
	OrderItem,
	orderNumber,
	reserveStock,
	SellUnit,
	StockItem,
	User,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { findOwnAddress, type OrderAddress } from '../addresses/addresses.public.ts';
import { lineTotalMinor } from '../catalog/catalog.public.ts';
import { type Allocation, allocateStock, sellsOut } from './allocate-stock.ts';
import { checkCart } from './check-cart.ts';
import { deliveryFeeMinor } from './delivery-fee.ts';
import { renderInvoice, sendConfirmation } from './orders.jobs.ts';
import { presentOrder } from './orders.presenter.ts';
import type { OrderOutput, PlaceOrderInput } from './orders.schemas.ts';

/** How long a placed order holds its stock without being confirmed. */
const RESERVATION_MS = 24 * 60 * 60 * 1_000;

/**
 * Turns the customer's cart into an order. Reservation, order, timeline, jobs, the emptied cart and the stored
 * answer commit in one transaction: killed at any step, either all of it is there or nothing.
 */
export function placeOrder(ctx: IdempotentContext, input: PlaceOrderInput): Promise<OrderOutput> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const now = services.clock.now();
		const address = await findDeliveryAddress(em, user.id, input.addressId);
		const lines = await findCartLines(em, user.id);
		checkCart(lines);
		const productIds = [...new Set(lines.map((line) => line.productId))];
		const stock = await lockStock(em, address.hubId, productIds);
		const allocations = allocateStock(lines, stock);
		await reserveStock(em, allocations, now);
		const order = createOrder(em, { input, address, allocations, userId: user.id, now });
		enqueue(em, sendConfirmation, { orderId: order.id });
		enqueue(em, renderInvoice, { orderId: order.id });
		await deleteCartItems(em, user.id);
		const output = presentOrder(order);
		await ctx.idempotency.succeed(em, output);
		if (sellsOut(allocations, stock)) {
			afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		}
		return output;
	});
}

type DeliverableAddress = OrderAddress & { hubId: string };

async function findDeliveryAddress(
	em: EntityManager,
	userId: string,
	addressId: string,
): Promise<DeliverableAddress> {
	const address = await findOwnAddress(em, userId, addressId);
	if (!address) throw new DomainError('NOT_FOUND', { resource: 'address' });
	const { hubId } = address;
	if (hubId === null) throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode: address.pincode });
	return { ...address, hubId };
}

interface NewOrder {
	input: PlaceOrderInput;
	address: DeliverableAddress;
	allocations: Allocation[];
	userId: string;
	now: Date;
}

function createOrder(em: EntityManager, { input, address, allocations, userId, now }: NewOrder): Order {
	const id = newId();
	const subtotalMinor = allocations.reduce((sum, { line }) => sum + totalOf(line), 0);
	const deliveryFee = deliveryFeeMinor(subtotalMinor);
	const { hubId, ...snapshot } = address;
	const order = em.create(Order, {
		id,
		number: orderNumber(id, now),
		user: em.getReference(User, userId),
		hub: em.getReference(Hub, hubId),
		status: 'placed',
		paymentMethod: input.paymentMethod,
		currency: allocations[0]?.line.currency ?? 'INR',
		subtotalMinor,
		deliveryFeeMinor: deliveryFee,
		totalMinor: subtotalMinor + deliveryFee,
		address: snapshot,
		note: input.note ?? null,
		reservedUntil: new Date(now.getTime() + RESERVATION_MS),
		cancelReason: null,
		invoiceKey: null,
		createdAt: now,
		updatedAt: now,
	});
	for (const { line, stockItemId, quantity } of allocations) {
		em.create(OrderItem, {
			id: newId(),
			order,
			sellUnit: em.getReference(SellUnit, line.sellUnitId),
			stockItem: em.getReference(StockItem, stockItemId),
			name: line.name,
			kind: line.kind,
			unitLabel: line.unitLabel,
			unitPriceMinor: line.priceMinor,
			quantity: line.quantity,
			reservedQuantity: quantity,
			packedQuantity: null,
			lineTotalMinor: totalOf(line),
		});
	}
	em.create(OrderEvent, {
		id: newId(),
		order,
		type: 'placed',
		actor: em.getReference(User, userId),
		occurredAt: now,
	});
	return order;
}

const totalOf = (line: CartLineRow) => lineTotalMinor(line, line.quantity);
