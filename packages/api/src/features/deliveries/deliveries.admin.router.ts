import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { assignRun, listRuns, moveStop } from './change-runs.ts';
import { planRuns } from './plan-runs.ts';
import {
	assignRunInput,
	listRunsInput,
	listRunsOutput,
	moveStopInput,
	planRunsInput,
	planRunsOutput,
	staffRunOutput,
} from './runs.schemas.ts';

const tag = 'Staff: deliveries';

export const adminDeliveriesRouter = router({
	plan: permissionProcedure('deliveries:plan')
		.meta(
			rest('POST /admin/delivery-runs/plan', {
				tag,
				summary: 'Share the orders of a slot out among riders',
				description:
					'Each rider gets orders of neighbouring areas, in the order of delivery. Planned again it changes what has not started, and nothing else.',
				limitClass: 'expensive',
				errors: procedureErrors['admin.deliveries.plan'],
			}),
		)
		.input(planRunsInput)
		.output(planRunsOutput)
		.mutation(({ ctx, input }) => planRuns(ctx, input)),

	listRuns: permissionProcedure('orders:read')
		.meta(
			rest('GET /admin/delivery-runs', {
				tag,
				summary: 'Runs with their stops, newest first',
				errors: procedureErrors['admin.deliveries.listRuns'],
			}),
		)
		.input(listRunsInput)
		.output(listRunsOutput)
		.query(({ ctx, input }) => listRuns(ctx, input)),

	assign: permissionProcedure('deliveries:plan')
		.meta(
			rest('POST /admin/delivery-runs/{runId}/assign', {
				tag,
				summary: 'Give a run that has not started to another rider',
				errors: procedureErrors['admin.deliveries.assign'],
			}),
		)
		.input(assignRunInput)
		.output(staffRunOutput)
		.mutation(({ ctx, input }) => assignRun(ctx, input)),

	moveStop: permissionProcedure('deliveries:plan')
		.meta(
			rest('POST /admin/delivery-stops/{stopId}/move', {
				tag,
				summary: 'Put a stop elsewhere, on its run or another',
				description: 'Neither run may have started.',
				errors: procedureErrors['admin.deliveries.moveStop'],
			}),
		)
		.input(moveStopInput)
		.output(staffRunOutput)
		.mutation(({ ctx, input }) => moveStop(ctx, input)),
});
