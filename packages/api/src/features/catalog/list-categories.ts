import { byPosition, Category } from '@dailyveg/db';
import type { z } from 'zod';
import type { Context } from '../../trpc/context.ts';
import type { categoryOutput } from './catalog.schemas.ts';
import { inTreeOrder } from './category-tree.ts';
import { treeOf } from './list-managed-categories.ts';

type CategoryRow = z.output<typeof categoryOutput>;

/** All categories that are shown, parents before their children; a hidden one takes those below it along. */
export function listCategories({ services }: Context): Promise<{ items: CategoryRow[] }> {
	return services.cache.read('catalog', 'categories', async () => {
		const categories = await services.orm.em.fork().find(Category, {});
		// What hangs below something left out is not reached either.
		const shown = categories.filter(({ isHidden }) => !isHidden).sort(byPosition);
		const items = inTreeOrder(treeOf(shown)).map(
			({ category: { id, slug, parent, name, nameHi, nameLocal, position } }) => ({
				...{ id, slug, parentSlug: parent?.slug ?? null },
				...{ name, nameHi, nameLocal, position },
			}),
		);
		return { items };
	});
}

/** Ids of the category and of all below it; NOT_FOUND is the caller's to say when it is empty. */
export function categoryIdsBelow(categories: CategoryRow[], slug: string): string[] {
	const category = categories.find((candidate) => candidate.slug === slug);
	if (!category) return [];
	const children = categories.filter((candidate) => candidate.parentSlug === slug);
	return [category.id, ...children.flatMap((child) => categoryIdsBelow(categories, child.slug))];
}
