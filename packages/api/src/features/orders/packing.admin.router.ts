import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { listOrdersToPackOutput, listPicksOutput, pickListInput } from './packing.schemas.ts';
import { listOrdersToPack, listPicks } from './pick-list.ts';

const tag = 'Staff: packing';

export const adminPackingRouter = router({
	listProducts: permissionProcedure('orders:pack')
		.meta(
			rest('GET /admin/hubs/{hubId}/packing/products', {
				tag,
				summary: 'What to fetch for the orders of a hub and slot, and from which lots',
				errors: procedureErrors['admin.packing.listProducts'],
			}),
		)
		.input(pickListInput)
		.output(listPicksOutput)
		.query(({ ctx, input }) => listPicks(ctx, input)),

	listOrders: permissionProcedure('orders:pack')
		.meta(
			rest('GET /admin/hubs/{hubId}/packing/orders', {
				tag,
				summary: 'Orders of a hub and slot to pack, oldest first',
				errors: procedureErrors['admin.packing.listOrders'],
			}),
		)
		.input(pickListInput)
		.output(listOrdersToPackOutput)
		.query(({ ctx, input }) => listOrdersToPack(ctx, input)),
});
