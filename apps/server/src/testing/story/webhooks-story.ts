import type { Call, Made } from './call.ts';

/** How staff connect a program to the shop. */
export async function tellOfWebhooks(call: Call): Promise<void> {
	const { json: made } = await call<Made>('staff', 'POST /admin/webhook-endpoints', [], {
		url: 'https://stock.example.com/hooks',
		eventTypes: ['order.placed'],
	});
	await call('staff', 'GET /admin/webhook-endpoints');
	await call('staff', 'PATCH /admin/webhook-endpoints/{id}', [made.id], { description: 'Scales' });
	await call('staff', 'POST /admin/webhook-endpoints/{id}/rotate-secret', [made.id]);
	const { json: sent } = await call<Made>('staff', 'POST /admin/webhook-endpoints/{id}/test', [made.id]);
	await call('staff', 'GET /admin/webhook-endpoints/{endpointId}/deliveries', [made.id]);
	await call('staff', 'POST /admin/webhook-deliveries/{id}/redeliver', [sent.id]);
	await call('staff', 'DELETE /admin/webhook-endpoints/{id}', [made.id]);
}
