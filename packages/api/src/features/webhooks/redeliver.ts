import { type AuditAction, type EntityManager, WebhookDelivery } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { newEvent } from './emit-event.ts';
import { createDelivery } from './fan-out-event.ts';
import { requireEndpoint } from './require-endpoint.ts';
import { deliver } from './webhooks.jobs.ts';
import { presentDelivery } from './webhooks.presenter.ts';
import type { WebhookDeliveryOutput } from './webhooks.schemas.ts';

/** Sends a delivery once more, under the same event id; one that is still under way stays as it is. */
export function redeliver(ctx: UserContext, id: string): Promise<WebhookDeliveryOutput> {
	return transact(ctx.services, async (em) => {
		// Guarded: asked for twice, it is sent once.
		const again = { status: 'pending', attempts: 0, nextAttemptAt: null, deliveredAt: null } as const;
		const isResting = { id, status: { $ne: 'pending' } } as const;
		const isDue = (await em.nativeUpdate(WebhookDelivery, isResting, again)) === 1;
		const delivery = await em.findOne(WebhookDelivery, { id });
		if (!delivery) throw new DomainError('NOT_FOUND', { resource: 'webhookDelivery' });
		if (isDue) enqueue(em, deliver, { deliveryId: id, endpointId: delivery.endpoint.id });
		audit(em, ctx, 'webhook.redelivered', delivery);
		return presentDelivery(delivery);
	});
}

/** Sends an event that means nothing, whatever the endpoint listens to. */
export function sendTest(ctx: UserContext, endpointId: string): Promise<WebhookDeliveryOutput> {
	const { services } = ctx;
	return transact(services, async (em) => {
		const endpoint = await requireEndpoint(em, endpointId);
		const event = newEvent(services, 'endpoint.test', { message: 'The endpoint hears us.' });
		const delivery = createDelivery(em, endpoint, event, services.clock.now());
		audit(em, ctx, 'webhook.tested', delivery);
		await em.flush();
		return presentDelivery(delivery);
	});
}

function audit(
	em: EntityManager,
	ctx: UserContext,
	action: AuditAction,
	{ id, eventId, endpoint }: WebhookDelivery,
): void {
	const after = { deliveryId: id, eventId };
	recordAudit(em, ctx, { action, targetType: 'webhookEndpoint', targetId: endpoint.id, after });
}
