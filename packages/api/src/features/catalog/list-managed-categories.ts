import { byPosition, Category, countCategoryProducts, type EntityManager } from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';
import type { ManagedCategoryOutput } from './categories.schemas.ts';
import { inTreeOrder, type TreeNode } from './category-tree.ts';

/** Every category for those who manage them, parents before their children. */
export async function listManagedCategories({
	em,
}: UserContext): Promise<{ items: ManagedCategoryOutput[] }> {
	const categories = await em.find(Category, {});
	return { items: await presentCategories(em, categories.sort(byPosition)) };
}

/** The categories as staff see them, in the order of the tree. All of them must be given. */
export async function presentCategories(
	em: EntityManager,
	categories: Category[],
): Promise<ManagedCategoryOutput[]> {
	const counts = await countCategoryProducts(em);
	return inTreeOrder(treeOf(categories)).map(({ parentId, category }) => {
		const { id, slug, parent, name, nameHi, nameLocal, position, isHidden } = category;
		const names = { name, nameHi, nameLocal };
		const parentSlug = parent?.slug ?? null;
		return { id, slug, parentId, parentSlug, ...names, position, isHidden, products: counts.get(id) ?? 0 };
	});
}

/** The categories as nodes of the tree. */
export const treeOf = (categories: readonly Category[]): (TreeNode & { category: Category })[] =>
	categories.map((category) => ({ id: category.id, parentId: category.parent?.id ?? null, category }));
