import { Category } from '@dailyveg/db';
import type { z } from 'zod';
import type { Context } from '../../trpc/context.ts';
import type { categoryOutput } from './catalog.schemas.ts';

type CategoryRow = z.output<typeof categoryOutput>;

/** All categories, parents before their children. */
export function listCategories({ services }: Context): Promise<{ items: CategoryRow[] }> {
	return services.cache.read('catalog', 'categories', async () => {
		const categories = await services.orm.em
			.fork()
			.find(Category, {}, { orderBy: { position: 'asc', name: 'asc' } });
		const rows = categories.map(({ id, slug, parent, name, nameHi, position }) => ({
			id,
			slug,
			// Every category is in the identity map, so the parent is loaded.
			parentSlug: parent?.slug ?? null,
			name,
			nameHi,
			position,
		}));
		return { items: rows.sort((a, b) => Number(a.parentSlug !== null) - Number(b.parentSlug !== null)) };
	});
}

/** Ids of the category and of all below it; NOT_FOUND is the caller's to say when it is empty. */
export function categoryIdsBelow(categories: CategoryRow[], slug: string): string[] {
	const category = categories.find((candidate) => candidate.slug === slug);
	if (!category) return [];
	const children = categories.filter((candidate) => candidate.parentSlug === slug);
	return [category.id, ...children.flatMap((child) => categoryIdsBelow(categories, child.slug))];
}
