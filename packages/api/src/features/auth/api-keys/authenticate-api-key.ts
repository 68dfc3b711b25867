import { ApiKey } from '@dailyveg/db';
import { LRUCache } from 'lru-cache';
import { sha256 } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import type { Principal } from '../principal.ts';
import { isApiKey } from './api-key-format.ts';
import { keyStandingOf } from './key-standing.ts';

/** How exact `lastUsedAt` is. */
const NOTED_MS = 60_000;

/** Keys whose use this process has noted lately. */
const noted = new LRUCache<string, true>({ max: 10_000, ttl: NOTED_MS });

/**
 * Whom an API key speaks for: staff with those of its scopes that its maker still has. null when it is malformed,
 * unknown, expired or revoked, or its maker may not sign in. Asks MySQL nothing while Redis knows the key.
 */
export async function authenticateApiKey(services: Services, key: string): Promise<Principal | null> {
	if (!isApiKey(key)) return null;
	const standing = await keyStandingOf(services, sha256(key));
	if (!standing) return null;
	const { apiKeyId, ownerId, permissions, hasTwoFactor, expiresAt } = standing;
	if (expiresAt !== null && expiresAt <= services.clock.now().getTime()) return null;
	noteUse(services, apiKeyId);
	return { id: ownerId, role: 'staff', permissions, hasTwoFactor, credential: { kind: 'apiKey', apiKeyId } };
}

/** Off the request's path: nobody waits for it, and one that fails is made up for by the next. */
function noteUse({ orm, clock, logger }: Services, id: string): void {
	if (noted.has(id)) return;
	noted.set(id, true);
	const now = clock.now();
	const isDue = {
		$or: [{ lastUsedAt: null }, { lastUsedAt: { $lt: new Date(now.getTime() - NOTED_MS) } }],
	};
	orm.em
		.fork()
		.nativeUpdate(ApiKey, { id, ...isDue }, { lastUsedAt: now })
		.catch((error: unknown) => logger.warn({ err: error, apiKeyId: id }, 'use of an API key was not noted'));
}
