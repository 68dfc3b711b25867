import { procedureErrors } from '../../contract/procedure-errors.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { trackedStream } from '../../trpc/tracked-stream.ts';
import { getDelivery } from './get-delivery.ts';
import { rescheduleOwn } from './reschedule.ts';
import { trackDelivery } from './track-delivery.ts';
import {
	deliveryOutput,
	deliveryReference,
	rescheduleInput,
	trackInput,
	trackOutput,
} from './tracking.schemas.ts';

const tag = 'Orders';

export const deliveriesRouter = router({
	get: customerProcedure
		.meta(
			rest('GET /orders/{orderId}/delivery', {
				tag,
				summary: 'How the delivery of your order goes, with the code for the rider',
				errors: procedureErrors['deliveries.get'],
			}),
		)
		.input(deliveryReference)
		.output(deliveryOutput)
		.query(({ ctx, input }) => getDelivery(ctx, input.orderId)),

	reschedule: customerProcedure
		.meta(
			rest('POST /orders/{orderId}/reschedule', {
				tag,
				summary: 'Have an order that nobody took come again',
				errors: procedureErrors['deliveries.reschedule'],
			}),
		)
		.input(rescheduleInput)
		.output(deliveryOutput)
		.mutation(({ ctx, input }) => rescheduleOwn(ctx, input)),

	track: customerProcedure
		.meta({
			// Over REST, ask `orders.get` and `deliveries.get`.
			isInternal: true,
			errors: procedureErrors['deliveries.track'],
		})
		.input(trackInput)
		.output(trackedStream(trackOutput))
		.subscription(({ ctx, input, signal }) => trackDelivery(ctx, input, signal)),
});
