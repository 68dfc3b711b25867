import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { riderProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { reportPosition } from './courier.ts';
import { createPhotoUpload } from './delivery-photos.ts';
import { arrive, deliverStop, failStop } from './end-stop.ts';
import { getOwnRun, listOwnRuns } from './rider-runs.ts';
import {
	listOwnSettlementsInput,
	listOwnSettlementsOutput,
	riderSettlementOutput,
} from './settlements.schemas.ts';
import { declareSettlement, listOwnSettlements } from './settlements.ts';
import { startRun } from './start-run.ts';
import {
	createPhotoUploadInput,
	createPhotoUploadOutput,
	deliverStopInput,
	failStopInput,
	listOwnRunsInput,
	listOwnRunsOutput,
	reportPositionInput,
	riderRunOutput,
	riderStopEndOutput,
	runReference,
	startRunOutput,
	stopReference,
} from './stops.schemas.ts';

const tag = 'Riders';

export const riderRunsRouter = router({
	list: riderProcedure
		.meta(
			rest('GET /rider/runs', {
				tag,
				summary: 'The rider’s runs, newest first',
				errors: procedureErrors['rider.runs.list'],
			}),
		)
		.input(listOwnRunsInput)
		.output(listOwnRunsOutput)
		.query(({ ctx, input }) => listOwnRuns(ctx, input)),

	get: riderProcedure
		.meta(
			rest('GET /rider/runs/{runId}', {
				tag,
				summary: 'A run with its stops in the order of delivery',
				description:
					'Addresses and phone numbers are there from the start of the run to the end of each stop.',
				errors: procedureErrors['rider.runs.get'],
			}),
		)
		.input(runReference)
		.output(riderRunOutput)
		.query(({ ctx, input }) => getOwnRun(ctx, input.runId)),

	start: riderProcedure
		.meta(
			rest('POST /rider/runs/{runId}/start', {
				tag,
				summary: 'The packed orders of the run leave the hub',
				errors: procedureErrors['rider.runs.start'],
			}),
		)
		.input(runReference)
		.output(startRunOutput)
		.mutation(({ ctx, input }) => startRun(ctx, input.runId)),

	reportPosition: riderProcedure
		.meta(
			rest('PUT /rider/runs/{runId}/position', {
				tag,
				summary: 'Where the rider is, for those who wait',
				description: 'The last position alone is kept, for three minutes.',
				limits: ['riderPosition.account'],
				errors: procedureErrors['rider.runs.reportPosition'],
			}),
		)
		.input(reportPositionInput)
		.output(done)
		.mutation(({ ctx, input }) => reportPosition(ctx, input)),
});

export const riderStopsRouter = router({
	arrive: riderProcedure
		.meta(
			rest('POST /rider/stops/{stopId}/arrive', {
				tag,
				summary: 'The rider is at the door',
				errors: procedureErrors['rider.stops.arrive'],
			}),
		)
		.input(stopReference)
		.output(riderStopEndOutput)
		.mutation(({ ctx, input }) => arrive(ctx, input.stopId)),

	createPhotoUpload: riderProcedure
		.meta(
			rest('POST /rider/stops/{stopId}/photos', {
				tag,
				summary: 'Get a link that takes a photo of what is handed over',
				description: 'PUT the file there, with the headers of the answer, then deliver with it.',
				status: 201,
				limits: ['deliveryPhoto.account'],
				errors: procedureErrors['rider.stops.createPhotoUpload'],
			}),
		)
		.input(createPhotoUploadInput)
		.output(createPhotoUploadOutput)
		.mutation(({ ctx, input }) => createPhotoUpload(ctx, input)),

	deliver: riderProcedure
		.meta(
			rest('POST /rider/stops/{stopId}/deliver', {
				tag,
				summary: 'The customer has the order',
				description: 'With the customer’s code or a photo, and the cash that was due. May be repeated.',
				limits: ['deliveryCode.account'],
				errors: procedureErrors['rider.stops.deliver'],
			}),
		)
		.input(deliverStopInput)
		.output(riderStopEndOutput)
		.mutation(({ ctx, input }) => deliverStop(ctx, input)),

	fail: riderProcedure
		.meta(
			rest('POST /rider/stops/{stopId}/fail', {
				tag,
				summary: 'Nobody took the order',
				errors: procedureErrors['rider.stops.fail'],
			}),
		)
		.input(failStopInput)
		.output(riderStopEndOutput)
		.mutation(({ ctx, input }) => failStop(ctx, input)),
});

export const riderSettlementsRouter = router({
	list: riderProcedure
		.meta(
			rest('GET /rider/settlements', {
				tag,
				summary: 'Cash handed over, and what is still in hand',
				errors: procedureErrors['rider.settlements.list'],
			}),
		)
		.input(listOwnSettlementsInput)
		.output(listOwnSettlementsOutput)
		.query(({ ctx, input }) => listOwnSettlements(ctx, input)),

	declare: riderProcedure
		.meta(
			rest('POST /rider/settlements', {
				tag,
				summary: 'Hand over all cash that is in hand',
				status: 201,
				errors: procedureErrors['rider.settlements.declare'],
			}),
		)
		.output(riderSettlementOutput)
		.mutation(({ ctx }) => declareSettlement(ctx)),
});
