import { procedureErrors } from '../../contract/procedure-errors.ts';
import { idempotently } from '../../trpc/idempotently.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { adjustStock, recordWaste, takeBack } from './change-stock.ts';
import {
	adjustStockInput,
	listLotsInput,
	listLotsOutput,
	listStockInput,
	listStockMovementsInput,
	listStockMovementsOutput,
	listStockOutput,
	lotOutput,
	receiveLotInput,
	recordWasteInput,
	returnStockInput,
	setStockThresholdsInput,
	stockOutput,
} from './inventory.schemas.ts';
import { listLots, listMovements, listStock } from './list-inventory.ts';
import { receiveLot } from './receive-lot.ts';
import { setThresholds } from './set-thresholds.ts';

const tag = 'Staff: stock';
const onceOnly = 'Needs an Idempotency-Key; the same key and input get the same answer for 24 hours.';

export const adminInventoryRouter = router({
	listStock: permissionProcedure('stock:write')
		.meta(
			rest('GET /admin/hubs/{hubId}/stock', {
				tag,
				summary: 'What lies in a hub, product by product',
				errors: procedureErrors['admin.inventory.listStock'],
			}),
		)
		.input(listStockInput)
		.output(listStockOutput)
		.query(({ ctx, input }) => listStock(ctx, input)),

	listLots: permissionProcedure('stock:write')
		.meta(
			rest('GET /admin/hubs/{hubId}/lots', {
				tag,
				summary: 'The lots in a hub, what expires first before the others',
				errors: procedureErrors['admin.inventory.listLots'],
			}),
		)
		.input(listLotsInput)
		.output(listLotsOutput)
		.query(({ ctx, input }) => listLots(ctx, input)),

	receiveLot: permissionProcedure('stock:write')
		.meta(
			rest('POST /admin/hubs/{hubId}/lots', {
				tag,
				summary: 'Take a delivery into a hub',
				description: onceOnly,
				status: 201,
				isIdempotent: true,
				errors: procedureErrors['admin.inventory.receiveLot'],
			}),
		)
		.input(receiveLotInput)
		.output(lotOutput)
		.mutation((call) => idempotently(call, receiveLot)),

	listMovements: permissionProcedure('stock:write')
		.meta(
			rest('GET /admin/hubs/{hubId}/stock/{productId}/movements', {
				tag,
				summary: 'What happened to the stock of a product, newest first',
				description: 'The sums of all movements are what lies in the hub and what is reserved.',
				errors: procedureErrors['admin.inventory.listMovements'],
			}),
		)
		.input(listStockMovementsInput)
		.output(listStockMovementsOutput)
		.query(({ ctx, input }) => listMovements(ctx, input)),

	adjust: permissionProcedure('stock:write')
		.meta(
			rest('POST /admin/hubs/{hubId}/stock/{productId}/adjustments', {
				tag,
				summary: 'Correct the books by so much',
				description: onceOnly,
				status: 201,
				isIdempotent: true,
				errors: procedureErrors['admin.inventory.adjust'],
			}),
		)
		.input(adjustStockInput)
		.output(stockOutput)
		.mutation((call) => idempotently(call, adjustStock)),

	recordWaste: permissionProcedure('stock:write')
		.meta(
			rest('POST /admin/hubs/{hubId}/stock/{productId}/waste', {
				tag,
				summary: 'Record what was thrown away',
				description: onceOnly,
				status: 201,
				isIdempotent: true,
				errors: procedureErrors['admin.inventory.recordWaste'],
			}),
		)
		.input(recordWasteInput)
		.output(stockOutput)
		.mutation((call) => idempotently(call, recordWaste)),

	takeBack: permissionProcedure('stock:write')
		.meta(
			rest('POST /admin/orders/{orderId}/returned-stock', {
				tag,
				summary: 'Take back what an order was given',
				description: `It goes back into the lots it came from. ${onceOnly}`,
				status: 201,
				isIdempotent: true,
				errors: procedureErrors['admin.inventory.takeBack'],
			}),
		)
		.input(returnStockInput)
		.output(stockOutput)
		.mutation((call) => idempotently(call, takeBack)),

	setThresholds: permissionProcedure('stock:write')
		.meta(
			rest('PUT /admin/hubs/{hubId}/stock/{productId}/thresholds', {
				tag,
				summary: 'Say when to be warned of a product',
				errors: procedureErrors['admin.inventory.setThresholds'],
			}),
		)
		.input(setStockThresholdsInput)
		.output(stockOutput)
		.mutation(({ ctx, input }) => setThresholds(ctx, input)),
});
