import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	adminCancelOrderInput,
	adminListOrdersInput,
	adminListOrdersOutput,
	orderIdInput,
	orderOutput,
} from './orders.schemas.ts';
import { cancelForShop, confirmOrder, listAllOrders } from './orders.service.ts';
import { packOrder, startPacking } from './pack-order.ts';
import { packOrderInput, takeBackInput } from './packing.schemas.ts';
import { receiveRefused, returnOrder } from './take-back.ts';

const tag = 'Staff: orders';

export const adminOrdersRouter = router({
	list: permissionProcedure('orders:read')
		.meta(
			rest('GET /admin/orders', {
				tag,
				summary: 'All orders, newest first',
				errors: procedureErrors['admin.orders.list'],
			}),
		)
		.input(adminListOrdersInput)
		.output(adminListOrdersOutput)
		.query(({ ctx, input }) => listAllOrders(ctx, input)),

	confirm: permissionProcedure('orders:confirm')
		.meta(
			rest('POST /admin/orders/{orderId}/confirm', {
				tag,
				summary: 'Accept a placed order',
				errors: procedureErrors['admin.orders.confirm'],
			}),
		)
		.input(orderIdInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => confirmOrder(ctx, input.orderId)),

	cancel: permissionProcedure('orders:cancel')
		.meta(
			rest('POST /admin/orders/{orderId}/cancel', {
				tag,
				summary: 'Cancel an order that has not left the hub',
				errors: procedureErrors['admin.orders.cancel'],
			}),
		)
		.input(adminCancelOrderInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => cancelForShop(ctx, input)),

	startPacking: permissionProcedure('orders:pack')
		.meta(
			rest('POST /admin/orders/{orderId}/start-packing', {
				tag,
				summary: 'Begin to pack; the customer can no longer cancel',
				errors: procedureErrors['admin.orders.startPacking'],
			}),
		)
		.input(orderIdInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => startPacking(ctx, input.orderId)),

	return: permissionProcedure('orders:refund')
		.meta(
			rest('POST /admin/orders/{orderId}/return', {
				tag,
				summary: 'All of an order came back, and is refunded',
				errors: procedureErrors['admin.orders.return'],
			}),
		)
		.input(takeBackInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => returnOrder(ctx, input)),

	receiveRefused: permissionProcedure('orders:pack')
		.meta(
			rest('POST /admin/orders/{orderId}/receive-refused', {
				tag,
				summary: 'What was refused at the door is back in the hub',
				errors: procedureErrors['admin.orders.receiveRefused'],
			}),
		)
		.input(takeBackInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => receiveRefused(ctx, input)),

	pack: permissionProcedure('orders:pack')
		.meta(
			rest('POST /admin/orders/{orderId}/pack', {
				tag,
				summary: 'Everything is in the bag: what was packed leaves the hub and is charged',
				errors: procedureErrors['admin.orders.pack'],
			}),
		)
		.input(packOrderInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => packOrder(ctx, input)),
});
