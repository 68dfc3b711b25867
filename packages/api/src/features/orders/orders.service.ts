import { findDeskOrders, findOrder, findOrderSummaries, type Order } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { decodeCursor, pageById } from '../../platform/cursor.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import type { UserContext } from '../../trpc/init.ts';
import { changeOrder } from './change-order.ts';
import { presentOrder, presentOrderSummary } from './orders.presenter.ts';
import type {
	AdminCancelOrderInput,
	AdminListOrdersInput,
	ListOrdersInput,
	OrderOutput,
} from './orders.schemas.ts';

const INVOICE_URL_SECONDS = 15 * 60;

/** One of the customer's own orders. */
export async function getOrder({ em, user }: UserContext, orderId: string): Promise<OrderOutput> {
	return presentOrder(await requireOrder(em, orderId, user.id));
}

/** The customer's orders, newest first. */
export async function listOrders({ em, user }: UserContext, { status, cursor, limit }: ListOrdersInput) {
	const filter = {
		userId: user.id,
		status,
		before: cursor === undefined ? undefined : decodeCursor(cursor).id,
	};
	return pageById(await findOrderSummaries(em, filter, limit + 1), limit, presentOrderSummary);
}

/** All orders, newest first, with what the packing desk sorts them by. */
export async function listAllOrders({ em }: UserContext, { cursor, limit, ...rest }: AdminListOrdersInput) {
	const filter = { ...rest, before: cursor === undefined ? undefined : decodeCursor(cursor).id };
	return pageById(await findDeskOrders(em, filter, limit + 1), limit, (order) => ({
		...presentOrderSummary(order),
		...{ hubCode: order.hubCode, customerName: order.customerName, pincode: order.pincode },
	}));
}

/** Cancels the customer's own order until packing begins; its stock goes back on sale. */
export function cancelOrder(
	{ services, user, idempotency }: IdempotentContext,
	{ orderId }: { orderId: string },
): Promise<OrderOutput> {
	return changeOrder(services, {
		orderId,
		ownerId: user.id,
		actorId: user.id,
		status: 'cancelled',
		by: 'customer',
		apply: (order) => {
			order.cancelReason = 'customer_request';
		},
		conclude: (em, output) => idempotency.succeed(em, output),
	});
}

/** Cancels an order for the shop; its stock goes back on sale. */
export function cancelForShop(
	ctx: UserContext,
	{ orderId, reason }: AdminCancelOrderInput,
): Promise<OrderOutput> {
	return changeOrder(ctx.services, {
		orderId,
		actorId: ctx.user.id,
		status: 'cancelled',
		by: 'orders:cancel',
		audit: { ctx, action: 'order.cancelled' },
		apply: (order) => {
			order.cancelReason = reason;
		},
	});
}

/** Accepts a placed order: from now on it does not expire. */
export function confirmOrder(ctx: UserContext, orderId: string): Promise<OrderOutput> {
	return changeOrder(ctx.services, {
		orderId,
		actorId: ctx.user.id,
		status: 'confirmed',
		by: 'orders:confirm',
		audit: { ctx, action: 'order.confirmed' },
	});
}

/** A link that downloads the invoice; INVOICE_NOT_READY until the worker has rendered it. */
export async function getInvoiceUrl({ em, user, services }: UserContext, orderId: string) {
	const order = await requireOrder(em, orderId, user.id);
	if (order.invoiceKey === null) throw new DomainError('INVOICE_NOT_READY', {});
	const url = await services.objectStore.presignGet(order.invoiceKey, {
		expiresInSeconds: INVOICE_URL_SECONDS,
		fileName: `${order.number}.pdf`,
	});
	return { url, expiresAt: new Date(services.clock.now().getTime() + INVOICE_URL_SECONDS * 1_000) };
}

async function requireOrder(em: UserContext['em'], orderId: string, userId: string): Promise<Order> {
	const order = await findOrder(em, orderId, userId);
	if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
	return order;
}
