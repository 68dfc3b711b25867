import type { EntityManager } from '@mikro-orm/mysql';
import { uuidToBinary } from '../types/uuid.type.ts';
import type { OpenLot } from './allocate-lots.ts';
import type { LockedStock } from './stock-item.repository.ts';
import { insertLot } from './stock-lot.repository.ts';

/**
 * The lot into which goods go that nobody knows the lot of: the open one that keeps longest, else a new one that keeps
 * as long as the product does.
 */
export async function growingLot(
	em: EntityManager,
	item: Pick<LockedStock, 'id' | 'hubId' | 'productId'>,
	open: readonly OpenLot[],
	now: Date,
): Promise<string> {
	const longest = open.toSorted((a, b) => (a.expiresOn < b.expiresOn ? 1 : -1))[0];
	if (longest) return longest.id;
	const [row] = await em.execute<{ expiresOn: string }[]>(
		`select date_format(date_add(?, interval shelf_life_days day), '%Y-%m-%d') as expiresOn
		from product where id = ?`,
		[now, uuidToBinary(item.productId)],
	);
	const expiresOn = row?.expiresOn ?? now.toISOString().slice(0, 10);
	return insertLot(
		em,
		item,
		{ code: null, receivedAt: now, expiresOn, unitCostMinor: null, received: 0 },
		now,
	);
}
