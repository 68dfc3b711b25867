import type { EntityManager } from '@mikro-orm/mysql';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { placeholders } from './catalog.repository.ts';
import { ownPrice } from './price.repository.ts';

/**
 * Brings the prices by which hubs' lists are sorted in line with what the schedule says of the moment, for products whose
 * rows the transaction has locked and whose units are flushed.
 */
export async function refreshHubListPrices(
	em: EntityManager,
	productIds: string[],
	now: Date,
): Promise<void> {
	if (productIds.length === 0) return;
	const ids = productIds.map(uuidToBinary);
	const ofProducts = `product_id in (${placeholders(ids)})`;
	await em.execute(`delete from hub_list_price where ${ofProducts}`, ids);
	// What `ownPrice` says of one unit in one hub, for all of them at once: looked up singly it takes minutes for an import.
	await em.execute(
		`insert into hub_list_price (product_id, hub_id, price_minor)
		select own.product_id, own.hub_id, own.price_minor
		from (
			select u.product_id, p.hub_id, p.price_minor, row_number() over (
				partition by p.sell_unit_id, p.hub_id order by p.effective_from desc, p.id desc
			) as age
			from sell_unit u join sell_unit_price p on p.sell_unit_id = u.id
			where u.${ofProducts} and u.position = 0 and p.hub_id is not null and p.effective_from <= ?
		) own
		where own.age = 1 and own.price_minor is not null`,
		[...ids, now],
	);
}

/** Ids of products whose price in some hub has begun or ended since then, and whose hub's list has not heard of it. */
export async function findHubRepricedProducts(em: EntityManager, since: Date, now: Date): Promise<string[]> {
	const rows = await em.execute<{ id: Buffer }[]>(
		`select distinct u.product_id as id
		from (select distinct sell_unit_id, hub_id from sell_unit_price
			where effective_from > ? and effective_from <= ? and hub_id is not null) changed
		join sell_unit u on u.id = changed.sell_unit_id and u.position = 0
		left join hub_list_price l on l.product_id = u.product_id and l.hub_id = changed.hub_id
		where not (l.price_minor <=> ${ownPrice('changed.hub_id')})
		order by u.product_id`,
		[since, now, now],
	);
	return rows.map(({ id }) => uuidFromBinary(id));
}
