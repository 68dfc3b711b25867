import { procedureErrors } from '../../contract/procedure-errors.ts';
import { idempotently } from '../../trpc/idempotently.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { trackedStream } from '../../trpc/tracked-stream.ts';
import {
	invoiceUrlOutput,
	listOrdersInput,
	listOrdersOutput,
	orderIdInput,
	orderOutput,
	orderProgressOutput,
	placeOrderInput,
	reorderOutput,
	setSubstitutionInput,
	watchOrderInput,
} from './orders.schemas.ts';
import { cancelOrder, getInvoiceUrl, getOrder, listOrders } from './orders.service.ts';
import { placeOrder } from './place-order.ts';
import { reorder } from './reorder.ts';
import { setSubstitution } from './set-substitution.ts';
import { watchOrder } from './watch-order.ts';

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
				errors: procedureErrors['orders.place'],
			}),
		)
		.input(placeOrderInput)
		.output(orderOutput)
		.mutation((call) => idempotently(call, placeOrder)),

	get: customerProcedure
		.meta(
			rest('GET /orders/{orderId}', {
				tag,
				summary: 'One of your orders',
				errors: procedureErrors['orders.get'],
			}),
		)
		.input(orderIdInput)
		.output(orderOutput)
		.query(({ ctx, input }) => getOrder(ctx, input.orderId)),

	watch: customerProcedure
		.meta({
			// Over REST, ask `orders.get`.
			isInternal: true,
			errors: procedureErrors['orders.watch'],
		})
		.input(watchOrderInput)
		.output(trackedStream(orderProgressOutput))
		.subscription(({ ctx, input, signal }) => watchOrder(ctx, input, signal)),

	list: customerProcedure
		.meta(
			rest('GET /orders', {
				tag,
				summary: 'Your orders, newest first',
				errors: procedureErrors['orders.list'],
			}),
		)
		.input(listOrdersInput)
		.output(listOrdersOutput)
		.query(({ ctx, input }) => listOrders(ctx, input)),

	cancel: customerProcedure
		.meta(
			rest('POST /orders/{orderId}/cancel', {
				tag,
				summary: 'Cancel an order that nobody has begun to pack',
				description: 'Needs an Idempotency-Key; repeated under it, it is cancelled once.',
				isIdempotent: true,
				errors: procedureErrors['orders.cancel'],
			}),
		)
		.input(orderIdInput)
		.output(orderOutput)
		.mutation((call) => idempotently(call, cancelOrder)),

	reorder: customerProcedure
		.meta(
			rest('POST /orders/{orderId}/reorder', {
				tag,
				summary: 'Put what an old order had into the cart, at today’s prices',
				errors: procedureErrors['orders.reorder'],
			}),
		)
		.input(orderIdInput)
		.output(reorderOutput)
		.mutation(({ ctx, input }) => reorder(ctx, input.orderId)),

	setSubstitution: customerProcedure
		.meta(
			rest('PATCH /orders/{orderId}/substitution', {
				tag,
				summary: 'What you want instead of what is missing, until packing begins',
				errors: procedureErrors['orders.setSubstitution'],
			}),
		)
		.input(setSubstitutionInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => setSubstitution(ctx, input)),

	getInvoiceUrl: customerProcedure
		.meta(
			rest('GET /orders/{orderId}/invoice-url', {
				tag,
				summary: 'A link that downloads the invoice',
				errors: procedureErrors['orders.getInvoiceUrl'],
			}),
		)
		.input(orderIdInput)
		.output(invoiceUrlOutput)
		.query(({ ctx, input }) => getInvoiceUrl(ctx, input.orderId)),
});
