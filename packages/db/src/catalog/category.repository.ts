import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { uuidFromBinary } from '../types/uuid.type.ts';
import { Category } from './category.entity.ts';

/**
 * Every category, locked until the transaction ends, in the order of lists. Changes to the tree happen one after
 * another: two moves that are fine by themselves can make a circle together. Read nothing of the tree before.
 */
export async function lockCategories(em: EntityManager): Promise<Category[]> {
	const categories = await em.find(
		Category,
		{},
		{ orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
	);
	return categories.sort(byPosition);
}

/** The order of lists: by place, then by name. */
export const byPosition = (a: Category, b: Category): number =>
	a.position - b.position || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);

/** How many products that are not deleted each category has itself, by its id. */
export async function countCategoryProducts(em: EntityManager): Promise<Map<string, number>> {
	const rows = await em.execute<{ id: Buffer; products: number }[]>(
		`select category_id as id, cast(count(*) as signed) as products
		from product where deleted_at is null group by category_id`,
	);
	return new Map(rows.map(({ id, products }) => [uuidFromBinary(id), Number(products)]));
}
