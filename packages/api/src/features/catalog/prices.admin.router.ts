import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { cancelPrice } from './cancel-price.ts';
import { listPrices } from './list-prices.ts';
import {
	cancelPriceInput,
	listPricesInput,
	listPricesOutput,
	priceEntryOutput,
	schedulePriceInput,
} from './prices.schemas.ts';
import { schedulePrice } from './schedule-price.ts';

const tag = 'Staff: catalog';

export const adminPricesRouter = router({
	list: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/sell-units/{sellUnitId}/prices', {
				tag,
				summary: 'What a unit costs, will cost and has cost, the latest first',
				errors: procedureErrors['admin.prices.list'],
			}),
		)
		.input(listPricesInput)
		.output(listPricesOutput)
		.query(({ ctx, input }) => listPrices(ctx, input)),

	schedule: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/sell-units/{sellUnitId}/prices', {
				tag,
				summary: 'Give a unit a price from a moment on, in one hub or everywhere',
				description:
					'Carts and orders have it from that moment; lists sorted by price follow within a minute.',
				status: 201,
				errors: procedureErrors['admin.prices.schedule'],
			}),
		)
		.input(schedulePriceInput)
		.output(priceEntryOutput)
		.mutation(({ ctx, input }) => schedulePrice(ctx, input)),

	cancel: permissionProcedure('catalog:write')
		.meta(
			rest('DELETE /admin/prices/{id}', {
				tag,
				summary: 'Cancel a price that has not begun',
				errors: procedureErrors['admin.prices.cancel'],
			}),
		)
		.input(cancelPriceInput)
		.output(done)
		.mutation(({ ctx, input }) => cancelPrice(ctx, input.id)),
});
