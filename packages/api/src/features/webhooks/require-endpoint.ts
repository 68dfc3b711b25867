import { type EntityManager, WebhookEndpoint } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { ApiEnv } from '../../platform/config.ts';

/** The endpoint, or NOT_FOUND. */
export async function requireEndpoint(em: EntityManager, id: string): Promise<WebhookEndpoint> {
	const endpoint = await em.findOne(WebhookEndpoint, { id });
	if (!endpoint) throw new DomainError('NOT_FOUND', { resource: 'webhookEndpoint' });
	return endpoint;
}

/** VALIDATION_FAILED for plain HTTP, unless this shop may send to its own machine. Addresses are checked when sending. */
export function requireSecureUrl(env: Pick<ApiEnv, 'WEBHOOKS_ALLOW_PRIVATE'>, url: string): void {
	if (env.WEBHOOKS_ALLOW_PRIVATE || new URL(url).protocol === 'https:') return;
	throw new DomainError('VALIDATION_FAILED', {
		issues: [{ path: ['url'], message: 'must begin with https' }],
	});
}
