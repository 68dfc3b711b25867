import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { forgetListeners } from './listeners.ts';
import { requireLockedEndpoint } from './require-endpoint.ts';

/** Removes an endpoint with the log of its deliveries; what is under way to it is not sent. */
export function deleteEndpoint(ctx: UserContext, id: string): Promise<void> {
	return transact(ctx.services, async (em) => {
		const endpoint = await requireLockedEndpoint(em, id);
		const { url, eventTypes } = endpoint;
		em.remove(endpoint);
		recordAudit(em, ctx, {
			action: 'webhook.deleted',
			targetType: 'webhookEndpoint',
			targetId: id,
			before: { url, eventTypes },
		});
		forgetListeners(em);
	});
}
