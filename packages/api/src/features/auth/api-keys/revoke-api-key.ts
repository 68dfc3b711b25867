import { ApiKey } from '@dailyveg/db';
import { DomainError } from '../../../contract/errors.ts';
import { transact } from '../../../platform/transaction.ts';
import type { UserContext } from '../../../trpc/init.ts';
import { recordAudit } from '../../audit/audit.public.ts';
import { permissionsOf } from '../permissions-of.ts';
import { requireCovers } from '../rank.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import type { ApiKeyOutput } from './api-keys.schemas.ts';
import { refreshKeys } from './key-standing.ts';

/** Ends a key at once, in all processes; a second time changes nothing. The rank rule holds for its maker. */
export function revokeApiKey(ctx: UserContext, id: string): Promise<ApiKeyOutput> {
	return transact(ctx.services, async (em) => {
		const key = await em.findOne(ApiKey, { id }, { populate: ['owner.staffRole'] });
		if (!key) throw new DomainError('NOT_FOUND', { resource: 'apiKey' });
		if (key.owner.id !== ctx.user.id) requireCovers(ctx, permissionsOf(key.owner));
		key.revokedAt ??= ctx.services.clock.now();
		recordAudit(em, ctx, {
			action: 'apiKey.revoked',
			targetType: 'apiKey',
			targetId: id,
			before: { name: key.name, prefix: key.prefix },
		});
		refreshKeys(em, [key]);
		return presentApiKey(key);
	});
}
