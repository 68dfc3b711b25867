import { procedureErrors } from '../../contract/procedure-errors.ts';
import { riderProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	deliverInput,
	deliverOutput,
	listDeliveriesInput,
	listDeliveriesOutput,
} from './deliveries.schemas.ts';
import { deliverOrder, listDeliveries } from './deliveries.service.ts';

const tag = 'Riders';

export const riderDeliveriesRouter = router({
	list: riderProcedure
		.meta(
			rest('GET /rider/deliveries', {
				tag,
				summary: 'Packed orders, oldest first',
				errors: procedureErrors['rider.deliveries.list'],
			}),
		)
		.input(listDeliveriesInput)
		.output(listDeliveriesOutput)
		.query(({ ctx, input }) => listDeliveries(ctx, input)),

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
