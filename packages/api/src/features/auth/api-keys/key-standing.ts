import { ApiKey, type EntityManager, type Permission } from '@dailyveg/db';
import type { Services } from '../../../platform/services.ts';
import { afterCommit } from '../../../platform/transaction.ts';
import { permissionsOf } from '../permissions-of.ts';

/*
 * What is known of an API key, in Redis under its hash, so that recognising a program asks MySQL nothing. As with
 * sessions (standing.ts) a change writes over what is kept. While Redis is away MySQL is asked each time; a change that
 * Redis missed is seen after 60 seconds.
 */

const KEPT_SECONDS = 60;
/** In place of a standing: ask MySQL, and keep nothing, until whoever read before the change is done. */
const CHANGED = 'changed';
const CHANGED_SECONDS = 10;

/** What is known of a key that is good. */
export interface KeyStanding {
	apiKeyId: string;
	ownerId: string;
	/** Scopes of the key that its maker still has. */
	permissions: readonly Permission[];
	/** Of the maker. */
	hasTwoFactor: boolean;
	/** Milliseconds since 1970; null: never. */
	expiresAt: number | null;
}

type KeyServices = Pick<Services, 'orm' | 'redis'>;

const keyOf = (hash: string) => `api-key:${hash}`;

/** What is known of the key with this hash; null: unknown, revoked, or its maker is no active staff. */
export async function keyStandingOf({ orm, redis }: KeyServices, hash: string): Promise<KeyStanding | null> {
	const kept = await redis.get(keyOf(hash)).catch(() => null);
	if (kept !== null && kept !== CHANGED) return JSON.parse(kept) as KeyStanding;
	const standing = await load(orm.em.fork(), hash);
	// NX: never over the mark of a change that this read may not have seen.
	if (standing && kept === null) {
		redis.set(keyOf(hash), JSON.stringify(standing), 'EX', KEPT_SECONDS, 'NX').catch(() => undefined);
	}
	return standing;
}

async function load(em: EntityManager, hash: string): Promise<KeyStanding | null> {
	const key = await em.findOne(
		ApiKey,
		{ secretHash: hash, revokedAt: null },
		{ populate: ['owner.staffRole'] },
	);
	if (!key || key.owner.isDisabled || key.owner.role !== 'staff') return null;
	const allowed = permissionsOf(key.owner);
	return {
		apiKeyId: key.id,
		ownerId: key.owner.id,
		permissions: key.scopes.filter((scope) => allowed.includes(scope)),
		hasTwoFactor: key.owner.hasTwoFactor,
		expiresAt: key.expiresAt?.getTime() ?? null,
	};
}

/** Makes every process look anew at these keys once the transaction of `em` has committed. */
export function refreshKeys(em: EntityManager, keys: readonly Pick<ApiKey, 'secretHash'>[]): void {
	afterCommit(em, async ({ redis }) => {
		const marks = keys.map(({ secretHash }) => redis.set(keyOf(secretHash), CHANGED, 'EX', CHANGED_SECONDS));
		await Promise.allSettled(marks);
	});
}

/** The same for all keys of an account, whose permissions or state change. */
export async function refreshKeysOf(em: EntityManager, ownerId: string): Promise<void> {
	const where = { owner: ownerId, revokedAt: null };
	refreshKeys(em, await em.find(ApiKey, where, { fields: ['secretHash'], disableIdentityMap: true }));
}
