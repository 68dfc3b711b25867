import { MAX_KEPT_PROBLEMS } from '../product-imports/product-import.repository.ts';
import { sqlInvariant } from './invariant.ts';

const MAX_LEVELS = 5;

/** What holds of categories, the search index and files of products. */
export const catalogInvariants = [
	sqlInvariant(
		'catalog.tree',
		`every category hangs, over at most ${MAX_LEVELS} levels, below one at the top`,
		`with recursive tree as (
			select id, 1 as level from category where parent_id is null
			union all
			select c.id, t.level + 1 from category c join tree t on t.id = c.parent_id where t.level <= ${MAX_LEVELS}
		)
		select c.id as category from category c left join tree t on t.id = c.id
		where t.id is null or t.level > ${MAX_LEVELS}`,
	),
	sqlInvariant(
		'catalog.standing',
		'the search index has each product where it stands',
		`select t.product_id as product, t.term, t.standing
		from product_term t join product p on p.id = t.product_id where t.standing <> p.standing`,
	),
	sqlInvariant(
		'catalog.hubPrices',
		'a hub’s list is sorted by prices that the hub has, or had, of its own',
		`select l.product_id as product, l.hub_id as hub, l.price_minor as priceMinor
		from hub_list_price l
		where not exists (select 1
			from sell_unit u join sell_unit_price p on p.sell_unit_id = u.id
			where u.product_id = l.product_id and u.position = 0 and p.hub_id = l.hub_id
				and p.price_minor = l.price_minor)`,
	),
	sqlInvariant(
		'catalog.imports',
		'what is wrong with the rows of an import is counted and kept',
		`select i.id as import, i.problem_count, coalesce(p.kept, 0) as kept
		from product_import i
		left join (
			select product_import_id, count(*) as kept from product_import_problem group by product_import_id
		) p on p.product_import_id = i.id
		where coalesce(p.kept, 0) <> least(i.problem_count, ${MAX_KEPT_PROBLEMS})`,
	),
];
