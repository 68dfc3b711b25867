import { WebhookDelivery, WebhookEndpoint } from '@dailyveg/db';
import { beyond, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { requireEndpoint } from './require-endpoint.ts';
import { presentDelivery, presentEndpoint } from './webhooks.presenter.ts';
import type { ListEndpointsInput, ListWebhookDeliveriesInput } from './webhooks.schemas.ts';

/** Endpoints, newest first. */
export async function listEndpoints({ em }: UserContext, { cursor, limit }: ListEndpointsInput) {
	const rows = await em.find(WebhookEndpoint, beyond(cursor), { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, presentEndpoint);
}

/** What was sent to an endpoint in the last 30 days, newest first. */
export async function listDeliveries({ em }: UserContext, input: ListWebhookDeliveriesInput) {
	const { endpointId, status, cursor, limit } = input;
	await requireEndpoint(em, endpointId);
	const where = { endpoint: endpointId, ...(status && { status }), ...beyond(cursor) };
	const rows = await em.find(WebhookDelivery, where, { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, presentDelivery);
}
