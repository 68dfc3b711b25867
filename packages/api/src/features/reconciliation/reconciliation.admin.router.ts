import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { listDifferences, listReconciliations, resolveDifference } from './differences.ts';
import {
	differenceOutput,
	listDifferencesInput,
	listDifferencesOutput,
	listReconciliationsInput,
	listReconciliationsOutput,
	resolveDifferenceInput,
} from './reconciliation.schemas.ts';

const tag = 'Staff: payments';

export const adminReconciliationRouter = router({
	list: permissionProcedure('orders:refund')
		.meta(
			rest('GET /admin/reconciliations', {
				tag,
				summary: 'Days of the card provider’s account that were compared with our books, newest first',
				errors: procedureErrors['admin.reconciliation.list'],
			}),
		)
		.input(listReconciliationsInput)
		.output(listReconciliationsOutput)
		.query(({ ctx, input }) => listReconciliations(ctx, input)),

	listDifferences: permissionProcedure('orders:refund')
		.meta(
			rest('GET /admin/reconciliation-differences', {
				tag,
				summary: 'What the provider and our books do not agree about, newest first',
				errors: procedureErrors['admin.reconciliation.listDifferences'],
			}),
		)
		.input(listDifferencesInput)
		.output(listDifferencesOutput)
		.query(({ ctx, input }) => listDifferences(ctx, input)),

	resolve: permissionProcedure('orders:refund')
		.meta(
			rest('POST /admin/reconciliation-differences/{id}/resolve', {
				tag,
				summary: 'Say what became of a difference',
				errors: procedureErrors['admin.reconciliation.resolve'],
			}),
		)
		.input(resolveDifferenceInput)
		.output(differenceOutput)
		.mutation(({ ctx, input }) => resolveDifference(ctx, input)),
});
