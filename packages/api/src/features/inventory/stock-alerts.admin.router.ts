import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	listStockAlertsInput,
	listStockAlertsOutput,
	stockAlertOutput,
	stockAlertReference,
} from './stock-alerts.schemas.ts';
import { acknowledgeAlert, listAlerts } from './stock-alerts.ts';

const tag = 'Staff: stock';

export const adminStockAlertsRouter = router({
	list: permissionProcedure('stock:write')
		.meta(
			rest('GET /admin/stock-alerts', {
				tag,
				summary: 'What is low, expires soon or has expired, newest first',
				errors: procedureErrors['admin.stockAlerts.list'],
			}),
		)
		.input(listStockAlertsInput)
		.output(listStockAlertsOutput)
		.query(({ ctx, input }) => listAlerts(ctx, input)),

	acknowledge: permissionProcedure('stock:write')
		.meta(
			rest('POST /admin/stock-alerts/{id}/acknowledge', {
				tag,
				summary: 'Take note of a warning',
				errors: procedureErrors['admin.stockAlerts.acknowledge'],
			}),
		)
		.input(stockAlertReference)
		.output(stockAlertOutput)
		.mutation(({ ctx, input }) => acknowledgeAlert(ctx, input.id)),
});
