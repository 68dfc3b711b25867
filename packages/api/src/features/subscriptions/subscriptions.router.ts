import { procedureErrors } from '../../contract/procedure-errors.ts';
import { idempotently } from '../../trpc/idempotently.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { createSubscription } from './create-subscription.ts';
import {
	cancelSubscription,
	pauseSubscription,
	resumeSubscription,
	setVacation,
	skip,
	unskip,
} from './interrupt-subscription.ts';
import { getSubscription, listOwnCycles, listSubscriptions } from './list-subscriptions.ts';
import { previewDeliveries } from './preview-deliveries.ts';
import {
	createSubscriptionInput,
	listCyclesOutput,
	listOwnCyclesInput,
	listSubscriptionsInput,
	listSubscriptionsOutput,
	pauseSubscriptionInput,
	previewDeliveriesInput,
	previewDeliveriesOutput,
	setVacationInput,
	skipInput,
	subscriptionOutput,
	subscriptionReference,
	updateSubscriptionInput,
} from './subscriptions.schemas.ts';
import { updateSubscription } from './update-subscription.ts';

const tag = 'Subscriptions';

export const subscriptionsRouter = router({
	create: customerProcedure
		.meta(
			rest('POST /subscriptions', {
				tag,
				summary: 'Order a basket again and again',
				description: 'Needs an Idempotency-Key.',
				status: 201,
				isIdempotent: true,
				errors: procedureErrors['subscriptions.create'],
			}),
		)
		.input(createSubscriptionInput)
		.output(subscriptionOutput)
		.mutation((call) => idempotently(call, createSubscription)),

	list: customerProcedure
		.meta(
			rest('GET /subscriptions', {
				tag,
				summary: "The customer's subscriptions, newest first",
				errors: procedureErrors['subscriptions.list'],
			}),
		)
		.input(listSubscriptionsInput)
		.output(listSubscriptionsOutput)
		.query(({ ctx, input }) => listSubscriptions(ctx, input)),

	get: customerProcedure
		.meta(
			rest('GET /subscriptions/{subscriptionId}', {
				tag,
				summary: 'One of your subscriptions',
				errors: procedureErrors['subscriptions.get'],
			}),
		)
		.input(subscriptionReference)
		.output(subscriptionOutput)
		.query(({ ctx, input }) => getSubscription(ctx, input.subscriptionId)),

	update: customerProcedure
		.meta(
			rest('PATCH /subscriptions/{subscriptionId}', {
				tag,
				summary: 'Change what is given',
				errors: procedureErrors['subscriptions.update'],
			}),
		)
		.input(updateSubscriptionInput)
		.output(subscriptionOutput)
		.mutation(({ ctx, input }) => updateSubscription(ctx, input)),

	pause: customerProcedure
		.meta(
			rest('POST /subscriptions/{subscriptionId}/pause', {
				tag,
				summary: 'Stop deliveries until a day, or until it is resumed',
				errors: procedureErrors['subscriptions.pause'],
			}),
		)
		.input(pauseSubscriptionInput)
		.output(subscriptionOutput)
		.mutation(({ ctx, input }) => pauseSubscription(ctx, input)),

	resume: customerProcedure
		.meta(
			rest('POST /subscriptions/{subscriptionId}/resume', {
				tag,
				summary: 'End a pause',
				errors: procedureErrors['subscriptions.resume'],
			}),
		)
		.input(subscriptionReference)
		.output(subscriptionOutput)
		.mutation(({ ctx, input }) => resumeSubscription(ctx, input.subscriptionId)),

	setVacation: customerProcedure
		.meta(
			rest('PUT /subscriptions/{subscriptionId}/vacation', {
				tag,
				summary: 'Leave out a range of days, or no longer',
				errors: procedureErrors['subscriptions.setVacation'],
			}),
		)
		.input(setVacationInput)
		.output(subscriptionOutput)
		.mutation(({ ctx, input }) => setVacation(ctx, input)),

	skip: customerProcedure
		.meta(
			rest('POST /subscriptions/{subscriptionId}/skips', {
				tag,
				summary: 'Leave out a day, or a line on a day',
				errors: procedureErrors['subscriptions.skip'],
			}),
		)
		.input(skipInput)
		.output(subscriptionOutput)
		.mutation(({ ctx, input }) => skip(ctx, input)),

	unskip: customerProcedure
		.meta(
			rest('DELETE /subscriptions/{subscriptionId}/skips/{date}', {
				tag,
				summary: 'Take a skip back; fine if there is none',
				errors: procedureErrors['subscriptions.unskip'],
			}),
		)
		.input(skipInput)
		.output(subscriptionOutput)
		.mutation(({ ctx, input }) => unskip(ctx, input)),

	cancel: customerProcedure
		.meta(
			rest('POST /subscriptions/{subscriptionId}/cancel', {
				tag,
				summary: 'End it; what was ordered stays ordered',
				errors: procedureErrors['subscriptions.cancel'],
			}),
		)
		.input(subscriptionReference)
		.output(subscriptionOutput)
		.mutation(({ ctx, input }) => cancelSubscription(ctx, input.subscriptionId)),

	previewDeliveries: customerProcedure
		.meta(
			rest('GET /subscriptions/{subscriptionId}/deliveries', {
				tag,
				summary: 'The days to come, and what each would cost today',
				errors: procedureErrors['subscriptions.previewDeliveries'],
			}),
		)
		.input(previewDeliveriesInput)
		.output(previewDeliveriesOutput)
		.query(({ ctx, input }) => previewDeliveries(ctx, input)),

	listCycles: customerProcedure
		.meta(
			rest('GET /subscriptions/{subscriptionId}/cycles', {
				tag,
				summary: 'What came of past deliveries, newest first',
				errors: procedureErrors['subscriptions.listCycles'],
			}),
		)
		.input(listOwnCyclesInput)
		.output(listCyclesOutput)
		.query(({ ctx, input }) => listOwnCycles(ctx, input)),
});
