import { newId, User, WebhookEndpoint } from '@dailyveg/db';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { forgetListeners } from './listeners.ts';
import { requireSecureUrl } from './require-endpoint.ts';
import { newWebhookSecret } from './webhook-secret.ts';
import { presentEndpoint } from './webhooks.presenter.ts';
import type { CreateEndpointInput, EndpointWithSecretOutput } from './webhooks.schemas.ts';

/** Makes an endpoint. Its secret is answered here and never again. */
export function createEndpoint(
	ctx: UserContext,
	input: CreateEndpointInput,
): Promise<EndpointWithSecretOutput> {
	const { services, user } = ctx;
	requireSecureUrl(services.env, input.url);
	const { secret, sealedSecret } = newWebhookSecret(services.env);
	return transact(services, async (em) => {
		const endpoint = em.create(WebhookEndpoint, {
			id: newId(),
			...input,
			eventTypes: [...new Set(input.eventTypes)],
			owner: em.getReference(User, user.id),
			sealedSecret,
			createdAt: services.clock.now(),
			sealedPreviousSecret: null,
			previousSecretEndsAt: null,
			isEnabled: true,
			disabledReason: null,
			failingSince: null,
		});
		recordAudit(em, ctx, {
			action: 'webhook.created',
			targetType: 'webhookEndpoint',
			targetId: endpoint.id,
			after: input,
		});
		forgetListeners(em);
		await em.flush();
		return { ...presentEndpoint(endpoint), secret };
	});
}
