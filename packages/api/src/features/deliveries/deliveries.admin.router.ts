import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { assignRun, listRuns, moveStop } from './change-runs.ts';
import { getStopPhoto } from './delivery-photos.ts';
import { planRuns } from './plan-runs.ts';
import { rescheduleForCustomer } from './reschedule.ts';
import {
	assignRunInput,
	listRunsInput,
	listRunsOutput,
	moveStopInput,
	planRunsInput,
	planRunsOutput,
	staffRunOutput,
} from './runs.schemas.ts';
import {
	confirmSettlementInput,
	listSettlementsInput,
	listSettlementsOutput,
	staffSettlementOutput,
} from './settlements.schemas.ts';
import { confirmSettlement, listSettlements } from './settlements.ts';
import { stopPhotoOutput, stopReference } from './stops.schemas.ts';
import { rescheduleInput } from './tracking.schemas.ts';

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

	getPhoto: permissionProcedure('orders:read')
		.meta(
			rest('GET /admin/delivery-stops/{stopId}/photo', {
				tag,
				summary: 'The photo that proves a delivery',
				description: 'A link for five minutes, once the worker has left nothing but the picture.',
				errors: procedureErrors['admin.deliveries.getPhoto'],
			}),
		)
		.input(stopReference)
		.output(stopPhotoOutput)
		.query(({ ctx, input }) => getStopPhoto(ctx, input.stopId)),

	reschedule: permissionProcedure('orders:pack')
		.meta(
			rest('POST /admin/orders/{orderId}/reschedule', {
				tag,
				summary: 'Have an order that nobody took come again',
				errors: procedureErrors['admin.deliveries.reschedule'],
			}),
		)
		.input(rescheduleInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await rescheduleForCustomer(ctx, input);
			return { ok: true as const };
		}),

	listSettlements: permissionProcedure('deliveries:settle')
		.meta(
			rest('GET /admin/rider-settlements', {
				tag,
				summary: 'Cash that riders handed over, newest first',
				errors: procedureErrors['admin.deliveries.listSettlements'],
			}),
		)
		.input(listSettlementsInput)
		.output(listSettlementsOutput)
		.query(({ ctx, input }) => listSettlements(ctx, input)),

	confirmSettlement: permissionProcedure('deliveries:settle')
		.meta(
			rest('POST /admin/rider-settlements/{settlementId}/confirm', {
				tag,
				summary: 'The cash of a rider is counted',
				errors: procedureErrors['admin.deliveries.confirmSettlement'],
			}),
		)
		.input(confirmSettlementInput)
		.output(staffSettlementOutput)
		.mutation(({ ctx, input }) => confirmSettlement(ctx, input)),
});
