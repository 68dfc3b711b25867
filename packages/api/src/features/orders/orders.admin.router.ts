import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { adminListOrdersInput, adminListOrdersOutput, orderIdInput, orderOutput } from './orders.schemas.ts';
import { confirmOrder, listAllOrders, packOrder } from './orders.service.ts';

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

	pack: permissionProcedure('orders:pack')
		.meta(
			rest('POST /admin/orders/{orderId}/pack', {
				tag,
				summary: 'Everything is in the bag; the stock leaves the hub',
				errors: procedureErrors['admin.orders.pack'],
			}),
		)
		.input(orderIdInput)
		.output(orderOutput)
		.mutation(({ ctx, input }) => packOrder(ctx, input.orderId)),
});
