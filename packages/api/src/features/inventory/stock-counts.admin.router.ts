import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { cancelCount, closeCount } from './end-count.ts';
import { enterCount } from './enter-count.ts';
import { listCountLines, listCounts, startCount } from './manage-counts.ts';
import {
	closedStockCountOutput,
	enterStockCountInput,
	listStockCountLinesInput,
	listStockCountLinesOutput,
	listStockCountsInput,
	listStockCountsOutput,
	startStockCountInput,
	stockCountLineOutput,
	stockCountOutput,
	stockCountReference,
} from './stock-counts.schemas.ts';

const tag = 'Staff: stock';

export const adminStockCountsRouter = router({
	list: permissionProcedure('stock:write')
		.meta(
			rest('GET /admin/hubs/{hubId}/stock-counts', {
				tag,
				summary: 'Stock takes of a hub, newest first',
				errors: procedureErrors['admin.stockCounts.list'],
			}),
		)
		.input(listStockCountsInput)
		.output(listStockCountsOutput)
		.query(({ ctx, input }) => listCounts(ctx, input)),

	start: permissionProcedure('stock:write')
		.meta(
			rest('POST /admin/hubs/{hubId}/stock-counts', {
				tag,
				summary: 'Open a stock take',
				description: 'The shop goes on selling while it is counted.',
				status: 201,
				errors: procedureErrors['admin.stockCounts.start'],
			}),
		)
		.input(startStockCountInput)
		.output(stockCountOutput)
		.mutation(({ ctx, input }) => startCount(ctx, input)),

	listLines: permissionProcedure('stock:write')
		.meta(
			rest('GET /admin/stock-counts/{countId}/lines', {
				tag,
				summary: 'What was counted',
				errors: procedureErrors['admin.stockCounts.listLines'],
			}),
		)
		.input(listStockCountLinesInput)
		.output(listStockCountLinesOutput)
		.query(({ ctx, input }) => listCountLines(ctx, input)),

	enter: permissionProcedure('stock:write')
		.meta(
			rest('PUT /admin/stock-counts/{countId}/lines/{productId}', {
				tag,
				summary: 'Enter what was counted of a product',
				description: 'All that lies in the hub, also what orders have reserved; entered again, it replaces.',
				errors: procedureErrors['admin.stockCounts.enter'],
			}),
		)
		.input(enterStockCountInput)
		.output(stockCountLineOutput)
		.mutation(({ ctx, input }) => enterCount(ctx, input)),

	close: permissionProcedure('stock:write')
		.meta(
			rest('POST /admin/stock-counts/{countId}/close', {
				tag,
				summary: 'Book the differences of a stock take',
				errors: procedureErrors['admin.stockCounts.close'],
			}),
		)
		.input(stockCountReference)
		.output(closedStockCountOutput)
		.mutation(({ ctx, input }) => closeCount(ctx, input.countId)),

	cancel: permissionProcedure('stock:write')
		.meta(
			rest('POST /admin/stock-counts/{countId}/cancel', {
				tag,
				summary: 'Give a stock take up',
				errors: procedureErrors['admin.stockCounts.cancel'],
			}),
		)
		.input(stockCountReference)
		.output(stockCountOutput)
		.mutation(({ ctx, input }) => cancelCount(ctx, input.countId)),
});
