import type { ApiKey } from '@dailyveg/db';
import type { ApiKeyOutput } from './api-keys.schemas.ts';

/** What staff see of a key: never the key itself. */
export function presentApiKey(key: ApiKey): ApiKeyOutput {
	const { id, name, prefix, scopes, owner, createdAt, expiresAt, lastUsedAt, revokedAt } = key;
	return { id, name, prefix, scopes, ownerId: owner.id, createdAt, expiresAt, lastUsedAt, revokedAt };
}
