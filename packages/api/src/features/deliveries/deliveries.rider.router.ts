import { procedureErrors } from '../../contract/procedure-errors.ts';
import { riderProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	deliverInput,
	deliverOutput,
	dispatchInput,
	dispatchOutput,
	listDeliveriesInput,
	listDeliveriesOutput,
} from './deliveries.schemas.ts';
import { deliverOrder, dispatchOrder, listDeliveries } from './deliveries.service.ts';

const tag = 'Riders';

export const riderDeliveriesRouter = router({
	list: riderProcedure
		.meta(
			rest('GET /rider/deliveries', {
				tag,
				summary: 'Orders that are packed or on their way, oldest first',
				errors: procedureErrors['rider.deliveries.list'],
			}),
		)
		.input(listDeliveriesInput)
		.output(listDeliveriesOutput)
		.query(({ ctx, input }) => listDeliveries(ctx, input)),

	dispatch: riderProcedure
		.meta(
			rest('POST /rider/deliveries/{orderId}/dispatch', {
				tag,
				summary: 'The order leaves the hub with the rider',
				errors: procedureErrors['rider.deliveries.dispatch'],
			}),
		)
		.input(dispatchInput)
		.output(dispatchOutput)
		.mutation(({ ctx, input }) => dispatchOrder(ctx, input.orderId)),

	deliver: riderProcedure
		.meta(
			rest('POST /rider/deliveries/{orderId}/deliver', {
				tag,
				summary: 'The customer has the order',
				errors: procedureErrors['rider.deliveries.deliver'],
			}),
		)
		.input(deliverInput)
		.output(deliverOutput)
		.mutation(({ ctx, input }) => deliverOrder(ctx, input.orderId)),
});
