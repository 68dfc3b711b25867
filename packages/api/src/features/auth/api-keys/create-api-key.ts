import { ApiKey, newId, User } from '@dailyveg/db';
import { sha256 } from '../../../platform/secrets.ts';
import { transact } from '../../../platform/transaction.ts';
import type { UserContext } from '../../../trpc/init.ts';
import { recordAudit } from '../../audit/audit.public.ts';
import { requireCovers } from '../rank.ts';
import { sendSecurityNotice } from '../security-notices.ts';
import { newApiKey } from './api-key-format.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import type { ApiKeyOutput, CreateApiKeyInput } from './api-keys.schemas.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Makes a key that may what it says, of what its maker may. The key itself is answered here and never again. */
export function createApiKey(
	ctx: UserContext,
	input: CreateApiKeyInput,
): Promise<ApiKeyOutput & { key: string }> {
	const { services, user, request } = ctx;
	requireCovers(ctx, input.scopes);
	const now = services.clock.now();
	const { key, prefix } = newApiKey();
	return transact(services, async (em) => {
		const row = em.create(ApiKey, {
			id: newId(),
			name: input.name,
			prefix,
			secretHash: sha256(key),
			owner: em.getReference(User, user.id),
			scopes: [...new Set(input.scopes)],
			lastUsedAt: null,
			revokedAt: null,
			expiresAt: input.expiresInDays === null ? null : new Date(now.getTime() + input.expiresInDays * DAY_MS),
		});
		const { name, scopes, expiresAt } = row;
		recordAudit(em, ctx, {
			action: 'apiKey.created',
			targetType: 'apiKey',
			targetId: row.id,
			after: { name, prefix, scopes, expiresAt },
		});
		sendSecurityNotice(em, {
			userId: user.id,
			notice: 'apiKeyCreated',
			occurredAt: now,
			ip: request.ip,
		});
		await em.flush();
		return { ...presentApiKey(row), key };
	});
}
