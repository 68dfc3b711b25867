import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { freshPermissionProcedure, permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { createEndpoint } from './create-endpoint.ts';
import { deleteEndpoint } from './delete-endpoint.ts';
import { listDeliveries, listEndpoints } from './list-webhooks.ts';
import { redeliver, sendTest } from './redeliver.ts';
import { rotateSecret } from './rotate-secret.ts';
import { updateEndpoint } from './update-endpoint.ts';
import {
	createEndpointInput,
	endpointWithSecretOutput,
	listEndpointsInput,
	listEndpointsOutput,
	listWebhookDeliveriesInput,
	listWebhookDeliveriesOutput,
	updateEndpointInput,
	webhookDeliveryOutput,
	webhookEndpointOutput,
	webhookReference,
} from './webhooks.schemas.ts';

const tag = 'Staff: webhooks';

export const adminWebhooksRouter = router({
	listEndpoints: permissionProcedure('webhooks:write')
		.meta(
			rest('GET /admin/webhook-endpoints', {
				tag,
				summary: 'Where programs hear of events, newest first',
				errors: procedureErrors['admin.webhooks.listEndpoints'],
			}),
		)
		.input(listEndpointsInput)
		.output(listEndpointsOutput)
		.query(({ ctx, input }) => listEndpoints(ctx, input)),

	createEndpoint: freshPermissionProcedure('webhooks:write')
		.meta(
			rest('POST /admin/webhook-endpoints', {
				tag,
				summary: 'Send events to a program',
				description:
					'Signed as the [Standard Webhooks](https://www.standardwebhooks.com) are. It hears of everything from ten seconds later on; order does not count, and an event may come more than once.',
				status: 201,
				errors: procedureErrors['admin.webhooks.createEndpoint'],
			}),
		)
		.input(createEndpointInput)
		.output(endpointWithSecretOutput)
		.mutation(({ ctx, input }) => createEndpoint(ctx, input)),

	updateEndpoint: permissionProcedure('webhooks:write')
		.meta(
			rest('PATCH /admin/webhook-endpoints/{id}', {
				tag,
				summary: 'Change, disable or enable an endpoint',
				errors: procedureErrors['admin.webhooks.updateEndpoint'],
			}),
		)
		.input(updateEndpointInput)
		.output(webhookEndpointOutput)
		.mutation(({ ctx, input }) => updateEndpoint(ctx, input)),

	rotateSecret: freshPermissionProcedure('webhooks:write')
		.meta(
			rest('POST /admin/webhook-endpoints/{id}/rotate-secret', {
				tag,
				summary: 'Give an endpoint a new secret',
				description: 'For 24 hours events are signed with the one before as well.',
				errors: procedureErrors['admin.webhooks.rotateSecret'],
			}),
		)
		.input(webhookReference)
		.output(endpointWithSecretOutput)
		.mutation(({ ctx, input }) => rotateSecret(ctx, input.id)),

	deleteEndpoint: permissionProcedure('webhooks:write')
		.meta(
			rest('DELETE /admin/webhook-endpoints/{id}', {
				tag,
				summary: 'Remove an endpoint and the log of its deliveries',
				status: 204,
				errors: procedureErrors['admin.webhooks.deleteEndpoint'],
			}),
		)
		.input(webhookReference)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await deleteEndpoint(ctx, input.id);
			return { ok: true };
		}),

	sendTest: permissionProcedure('webhooks:write')
		.meta(
			rest('POST /admin/webhook-endpoints/{id}/test', {
				tag,
				summary: 'Send a test event to an endpoint',
				status: 202,
				errors: procedureErrors['admin.webhooks.sendTest'],
			}),
		)
		.input(webhookReference)
		.output(webhookDeliveryOutput)
		.mutation(({ ctx, input }) => sendTest(ctx, input.id)),

	listDeliveries: permissionProcedure('webhooks:write')
		.meta(
			rest('GET /admin/webhook-endpoints/{endpointId}/deliveries', {
				tag,
				summary: 'What was sent to an endpoint in the last 30 days, newest first',
				errors: procedureErrors['admin.webhooks.listDeliveries'],
			}),
		)
		.input(listWebhookDeliveriesInput)
		.output(listWebhookDeliveriesOutput)
		.query(({ ctx, input }) => listDeliveries(ctx, input)),

	redeliver: permissionProcedure('webhooks:write')
		.meta(
			rest('POST /admin/webhook-deliveries/{id}/redeliver', {
				tag,
				summary: 'Send a delivery once more',
				status: 202,
				errors: procedureErrors['admin.webhooks.redeliver'],
			}),
		)
		.input(webhookReference)
		.output(webhookDeliveryOutput)
		.mutation(({ ctx, input }) => redeliver(ctx, input.id)),
});
