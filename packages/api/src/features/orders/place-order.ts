import { type EntityManager, findStockedLines, takeCartLines } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { retryStaleRead, StaleReadError } from '../../platform/retry.ts';
import { transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { findOwnAddress } from '../addresses/addresses.public.ts';
import { quoteLines, requireOrderable } from '../pricing/pricing.public.ts';
import { findBookableSlot, type OrderSlot } from '../slots/slots.public.ts';
import { allocateStock } from './allocate-stock.ts';
import { checkCart } from './check-cart.ts';
import type { DeliverableAddress, OrderPlan } from './draft-order.ts';
import { sendConfirmation } from './orders.jobs.ts';
import type { OrderOutput, PlaceOrderInput } from './orders.schemas.ts';
import { claimForOrder, writeOrder } from './write-order.ts';

/**
 * Turns the customer's cart into an order. Order, timeline, jobs, the emptied cart, the stored answer and the
 * reservation commit in one transaction: killed at any step, either all of it is there or nothing.
 *
 * All reading comes before that transaction; it only writes, each write guarded by what was read, and takes the seat
 * of the slot and the stock last (see `claimForOrder`). A guard that fails starts over with a fresh reading.
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
	const { hubId, pincode } = address;
	const request = { userId: user.id, hubId, pincode, slot, couponCode };
	const quoted = await quoteLines(ctx.services, request, lines);
	requireOrderable(quoted, couponCode);
	return { userId: user.id, terms: input, address, slot, lines, allocations: allocateStock(lines), quoted };
}

function commitOrder({ services, idempotency }: IdempotentContext, plan: OrderPlan): Promise<OrderOutput> {
	return transact(services, async (em) => {
		const now = services.clock.now();
		if (!(await takeCartLines(em, plan.lines))) throw new StaleReadError('the cart changed');
		const order = await writeOrder(em, services, plan, now);
		enqueue(em, sendConfirmation, { orderId: order.id });
		await em.flush();
		await idempotency.succeed(em, order);
		await claimForOrder(em, plan, order.id, now);
		return order;
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
