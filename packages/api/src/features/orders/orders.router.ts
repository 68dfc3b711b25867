import { idempotently } from '../../trpc/idempotently.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	invoiceUrlOutput,
	listOrdersInput,
	listOrdersOutput,
	orderIdInput,
	orderOutput,
	placeOrderInput,
} from './orders.schemas.ts';
import { cancelOrder, getInvoiceUrl, getOrder, listOrders } from './orders.service.ts';
import { placeOrder } from './place-order.ts';

const tag = 'Orders';

export const ordersRouter = router({
	place: customerProcedure
		.meta(
			rest('POST /orders', {
				tag,
				summary: 'Order what is in the cart',
				description: 'Needs an Idempotency-Key; the same key and input get the same answer for 24 hours.',
				status: 201,
				isIdempotent: true,
				errors: [
					'NOT_FOUND',
					'CART_EMPTY',
					'PRODUCT_UNAVAILABLE',
					'INVALID_QUANTITY',
					'PRICE_CHANGED',
					'INSUFFICIENT_STOCK',
					'PINCODE_NOT_SERVICEABLE',
				],
			}),
		)
		.input(placeOrderInput)
		.output(orderOutput)
		.mutation((call) => idempotently(call, placeOrder)),

	get: customerProcedure
		.meta(rest('GET /orders/{orderId}', { tag, summary: 'One of your orders', errors: ['NOT_FOUND'] }))
		.input(orderIdInput)
		.output(orderOutput)
		.query(({ ctx, input }) => getOrder(ctx, input.orderId)),

	list: customerProcedure
		.meta(rest('GET /orders', { tag, summary: 'Your orders, newest first' }))
		.input(listOrdersInput)
		.output(listOrdersOutput)
		.query(({ ctx, input }) => listOrders(ctx, input)),

	cancel: customerProcedure
		.meta(
			rest('POST /orders/{orderId}/cancel', {
				tag,
				summary: 'Cancel an order that is not packed yet',
				errors: ['NOT_FOUND', 'INVALID_TRANSITION'],
			}),
		)
		.input(orderIdInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => cancelOrder(ctx, input.orderId)),

	getInvoiceUrl: customerProcedure
		.meta(
			rest('GET /orders/{orderId}/invoice-url', {
				tag,
				summary: 'A link that downloads the invoice',
				errors: ['NOT_FOUND', 'INVOICE_NOT_READY'],
			}),
		)
		.input(orderIdInput)
		.output(invoiceUrlOutput)
		.query(({ ctx, input }) => getInvoiceUrl(ctx, input.orderId)),
});
