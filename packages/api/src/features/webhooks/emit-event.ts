import { type EntityManager, newId, type WebhookEventType } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { isListenedTo } from './listeners.ts';
import type { WebhookData, WebhookEvent } from './webhook-events.schemas.ts';
import { fanOut } from './webhooks.jobs.ts';

/**
 * Tells whoever listens, if the transaction of `em` commits. While nobody does it costs nothing, else a row of the
 * outbox that is inserted with the others.
 */
export async function emitEvent<Type extends WebhookEventType>(
	em: EntityManager,
	services: Pick<Services, 'orm' | 'clock'>,
	type: Type,
	data: WebhookData<Type>,
): Promise<void> {
	if (!(await isListenedTo(em, services, type))) return;
	// The compiler does not see that type and data belong together.
	enqueue(em, fanOut, newEvent(services, type, data) as WebhookEvent);
}

/** An event that happens now, under an id of its own. */
export function newEvent<Type extends WebhookEvent['type']>(
	{ clock }: Pick<Services, 'clock'>,
	type: Type,
	data: WebhookData<Type>,
): { id: string; type: Type; occurredAt: string; data: WebhookData<Type> } {
	return { id: newId(), type, occurredAt: clock.now().toISOString(), data };
}
