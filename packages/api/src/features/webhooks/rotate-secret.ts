import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { requireLockedEndpoint } from './require-endpoint.ts';
import { newWebhookSecret } from './webhook-secret.ts';
import { presentEndpoint } from './webhooks.presenter.ts';
import type { EndpointWithSecretOutput } from './webhooks.schemas.ts';

/** How long the secret before signs as well: receivers have that time to take the new one. */
const OVERLAP_MS = 24 * 60 * 60 * 1_000;

/** Gives an endpoint a new secret, answered here and never again. */
export function rotateSecret(ctx: UserContext, id: string): Promise<EndpointWithSecretOutput> {
	const { services } = ctx;
	const { secret, sealedSecret } = newWebhookSecret(services.env);
	return transact(services, async (em) => {
		const endpoint = await requireLockedEndpoint(em, id);
		endpoint.sealedPreviousSecret = endpoint.sealedSecret;
		endpoint.sealedSecret = sealedSecret;
		endpoint.previousSecretEndsAt = new Date(services.clock.now().getTime() + OVERLAP_MS);
		recordAudit(em, ctx, { action: 'webhook.secretRotated', targetType: 'webhookEndpoint', targetId: id });
		return { ...presentEndpoint(endpoint), secret };
	});
}
