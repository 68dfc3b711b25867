import type { WebhookEndpoint } from '@dailyveg/db';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { forgetListeners } from './listeners.ts';
import { requireLockedEndpoint, requireSecureUrl } from './require-endpoint.ts';
import { presentEndpoint } from './webhooks.presenter.ts';
import type { UpdateEndpointInput, WebhookEndpointOutput } from './webhooks.schemas.ts';

/** Changes what is given. Enabling it again forgets that it failed. */
export function updateEndpoint(ctx: UserContext, input: UpdateEndpointInput): Promise<WebhookEndpointOutput> {
	const { id, ...fields } = input;
	if (fields.url !== undefined) requireSecureUrl(ctx.services.env, fields.url);
	return transact(ctx.services, async (em) => {
		const endpoint = await requireLockedEndpoint(em, id);
		const before = pick(endpoint, fields);
		em.assign(endpoint, fields, { ignoreUndefined: true });
		if (fields.isEnabled !== undefined) {
			endpoint.disabledReason = fields.isEnabled ? null : 'staff';
			endpoint.failingSince = null;
		}
		recordAudit(em, ctx, {
			action: 'webhook.changed',
			targetType: 'webhookEndpoint',
			targetId: id,
			before,
			after: fields,
		});
		forgetListeners(em);
		return presentEndpoint(endpoint);
	});
}

function pick(endpoint: WebhookEndpoint, fields: Omit<UpdateEndpointInput, 'id'>): object {
	const names = Object.keys(fields) as (keyof typeof fields)[];
	return Object.fromEntries(names.map((name) => [name, endpoint[name]]));
}
