import {
	bookSlot,
	type EntityManager,
	findStockedLines,
	insertOrder,
	redeemPromotions,
	reserveStock,
	takeCartLines,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { retryStaleRead, StaleReadError } from '../../platform/retry.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { findOwnAddress } from '../addresses/addresses.public.ts';
import { openPayment } from '../payments/payments.public.ts';
import { quoteLines, requireOrderable } from '../pricing/pricing.public.ts';
import { findBookableSlot, type OrderSlot } from '../slots/slots.public.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';
import { allocateStock, sellsOut } from './allocate-stock.ts';
import { checkCart } from './check-cart.ts';
import { type DeliverableAddress, draftOrder, type OrderPlan } from './draft-order.ts';
import { renderInvoice, sendConfirmation } from './orders.jobs.ts';
import { presentOrder, presentOrderEvent } from './orders.presenter.ts';
import type { OrderOutput, PlaceOrderInput } from './orders.schemas.ts';

/**
 * Turns the customer's cart into an order. Order, timeline, jobs, the emptied cart, the stored answer and the
 * reservation commit in one transaction: killed at any step, either all of it is there or nothing.
 *
 * All reading comes before that transaction; it only writes, each write guarded by what was read, and takes the seat
 * of the slot and the stock last. So the rows of popular slots and products are locked for one statement, not for a whole checkout; a guard that fails
 * starts over with a fresh reading.
 */
export function placeOrder(ctx: IdempotentContext, input: PlaceOrderInput): Promise<OrderOutput> {
	return retryStaleRead(async () => commitOrder(ctx, await planOrder(ctx, input)));
}

async function planOrder(ctx: IdempotentContext, input: PlaceOrderInput): Promise<OrderPlan> {
	const { em, user } = ctx;
	const address = await findDeliveryAddress(em, user.id, input.addressId);
	const slot = await chosenSlot(ctx, input, address.hubId);
	const lines = await findStockedLines(em, { userId: user.id }, address.hubId, ctx.services.clock.now());
	checkCart(lines);
	const { couponCode = null } = input;
	const request = { userId: user.id, hubId: address.hubId, couponCode };
	const quoted = await quoteLines(ctx.services, request, lines);
	requireOrderable(quoted, couponCode);
	return { input, address, slot, lines, allocations: allocateStock(lines), quoted };
}

function commitOrder(
	{ services, user, idempotency }: IdempotentContext,
	plan: OrderPlan,
): Promise<OrderOutput> {
	const { slot, lines, allocations, quoted } = plan;
	return transact(services, async (em) => {
		const now = services.clock.now();
		if (!(await takeCartLines(em, lines))) throw new StaleReadError('the cart changed');
		const order = draftOrder(plan, user.id, now);
		await insertOrder(em, order);
		await openPayment(em, services, order);
		enqueue(em, sendConfirmation, { orderId: order.id });
		enqueue(em, renderInvoice, { orderId: order.id });
		await emitEvent(em, services, 'order.placed', presentOrderEvent(order, order.hubId));
		await em.flush();
		const output = presentOrder(order);
		await idempotency.succeed(em, output);
		if (!(await redeemPromotions(em, { orderId: order.id, userId: user.id }, quoted.applied, now)))
			throw new StaleReadError('a promotion was used up');
		if (slot && !(await bookSlot(em, slot.id, now))) throw new StaleReadError('the slot changed');
		const cause = { kind: 'order', id: order.id, actorId: user.id } as const;
		if (!(await reserveStock(em, allocations, cause, now))) throw new StaleReadError('the stock changed');
		if (sellsOut(allocations)) afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return output;
	});
}

function chosenSlot(
	{ em, services }: IdempotentContext,
	{ slotId }: PlaceOrderInput,
	hubId: string,
): Promise<OrderSlot> | null {
	return slotId === undefined ? null : findBookableSlot(em, slotId, hubId, services.clock.now());
}

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
