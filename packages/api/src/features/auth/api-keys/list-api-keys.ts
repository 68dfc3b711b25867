import { ApiKey } from '@dailyveg/db';
import { beyond, pageById } from '../../../platform/cursor.ts';
import type { UserContext } from '../../../trpc/init.ts';
import { presentApiKey } from './api-keys.presenter.ts';
import type { ListApiKeysInput } from './api-keys.schemas.ts';

/** Keys of the shop, newest first, the revoked ones too. */
export async function listApiKeys({ em }: UserContext, { cursor, limit }: ListApiKeysInput) {
	const rows = await em.find(ApiKey, beyond(cursor), { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, presentApiKey);
}
