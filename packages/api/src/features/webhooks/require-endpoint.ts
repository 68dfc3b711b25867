import { type EntityManager, lockEndpoint, WebhookEndpoint } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { ApiEnv } from '../../platform/config.ts';

/** The endpoint, or NOT_FOUND. */
export const requireEndpoint = async (em: EntityManager, id: string): Promise<WebhookEndpoint> =>
	found(await em.findOne(WebhookEndpoint, { id }));

/** The endpoint for whoever changes it, locked until the transaction ends, or NOT_FOUND. */
export const requireLockedEndpoint = async (em: EntityManager, id: string): Promise<WebhookEndpoint> =>
	found(await lockEndpoint(em, id));

function found(endpoint: WebhookEndpoint | null): WebhookEndpoint {
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
