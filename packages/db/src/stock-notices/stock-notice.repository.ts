import type { EntityManager } from '@mikro-orm/mysql';
import { uuidFromBinary } from '../types/uuid.type.ts';

/** A notice whose product can be had again. */
export interface DueNotice {
	id: string;
	userId: string;
	productId: string;
	slug: string;
	productName: string;
}

/** Notices whose hub has the product on sale again, oldest first, in one query. */
export async function findDueNotices(em: EntityManager, limit: number): Promise<DueNotice[]> {
	const rows = await em.execute<
		(Omit<DueNotice, 'id' | 'userId' | 'productId'> & { id: Buffer; userId: Buffer; productId: Buffer })[]
	>(
		`select n.id, n.user_id as userId, p.id as productId, p.slug, p.name as productName
		from stock_notice n
		join product p on p.id = n.product_id and p.is_active
		join stock_item s on s.product_id = n.product_id and s.hub_id = n.hub_id and s.on_hand > s.reserved
		order by n.id
		limit ?`,
		[limit],
	);
	return rows.map((row) => ({
		...row,
		id: uuidFromBinary(row.id),
		userId: uuidFromBinary(row.userId),
		productId: uuidFromBinary(row.productId),
	}));
}
