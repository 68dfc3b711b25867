import { bookSlot, type EntityManager, insertOrder, redeemPromotions, reserveStock } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import { StaleReadError } from '../../platform/retry.ts';
import type { Services } from '../../platform/services.ts';
import { afterCommit } from '../../platform/transaction.ts';
import { openPayment } from '../payments/payments.public.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';
import { sellsOut } from './allocate-stock.ts';
import { draftOrder, type OrderPlan } from './draft-order.ts';
import { renderInvoice } from './orders.jobs.ts';
import { presentOrder, presentOrderEvent } from './orders.presenter.ts';
import type { OrderOutput } from './orders.schemas.ts';

/**
 * Writes a planned order in the transaction of `em`: its rows, its payment, its invoice to come and its event. What others
 * compete for comes last, by `claimForOrder`: whatever else the transaction has to write belongs between the two. Throws
 * WALLET_TOO_LOW and PAYMENT_METHOD_UNAVAILABLE, the transaction then to be rolled back.
 */
export async function writeOrder(
	em: EntityManager,
	services: Services,
	plan: OrderPlan,
	now: Date,
): Promise<OrderOutput> {
	const order = draftOrder(plan, now);
	await insertOrder(em, order);
	await openPayment(em, services, order);
	enqueue(em, renderInvoice, { orderId: order.id });
	await emitEvent(em, services, 'order.placed', presentOrderEvent(order, order.hubId));
	return presentOrder(order);
}

/**
 * Takes what a written (and flushed) order needs: promotions, the seat of its slot, and the stock, so that the rows of popular slots and
 * products are locked for one statement, not for a whole checkout. Throws StaleReadError when one of them is gone by now.
 */
export async function claimForOrder(
	em: EntityManager,
	{ userId, slot, allocations, quoted }: OrderPlan,
	orderId: string,
	now: Date,
): Promise<void> {
	if (!(await redeemPromotions(em, { orderId, userId }, quoted.applied, now)))
		throw new StaleReadError('a promotion was used up');
	if (slot && !(await bookSlot(em, slot.id, now))) throw new StaleReadError('the slot changed');
	const cause = { kind: 'order', id: orderId, actorId: userId } as const;
	if (!(await reserveStock(em, allocations, cause, now))) throw new StaleReadError('the stock changed');
	if (sellsOut(allocations)) afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
}
