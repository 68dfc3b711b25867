import { Category, type EntityManager, lockCategories, newId } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import {
	type CreateCategoryInput,
	MAX_CATEGORIES,
	MAX_CATEGORY_LEVELS,
	type ManagedCategoryOutput,
	type UpdateCategoryInput,
} from './categories.schemas.ts';
import { levelOf } from './category-tree.ts';
import { presentCategories, treeOf } from './list-managed-categories.ts';

/** Adds a category, last below its parent. */
export function createCategory(
	ctx: UserContext,
	{ parentId, ...columns }: CreateCategoryInput,
): Promise<ManagedCategoryOutput> {
	return transact(ctx.services, async (em) => {
		const categories = await lockCategories(em);
		if (categories.length >= MAX_CATEGORIES)
			throw new DomainError('LIMIT_REACHED', { limit: MAX_CATEGORIES });
		if (categories.some(({ slug }) => slug === columns.slug)) throw new DomainError('SLUG_TAKEN', {});
		const parent = parentId === null ? null : requireCategory(categories, parentId);
		if (parent) refuseTooDeep(levelOf(treeOf(categories), parent.id) + 1);
		const position = nextPosition(categories, parentId);
		const category = em.create(Category, { id: newId(), parent, position, ...columns });
		await em.flush();
		recordAudit(em, ctx, {
			action: 'category.created',
			targetType: 'category',
			targetId: category.id,
			after: { parentId, ...columns },
		});
		return presentOne(em, [...categories, category], category.id);
	});
}

/** Renames, hides or shows a category; what is left out stays. */
export function updateCategory(
	ctx: UserContext,
	{ id, ...changes }: UpdateCategoryInput,
): Promise<ManagedCategoryOutput> {
	return transact(ctx.services, async (em) => {
		const categories = await lockCategories(em);
		const category = requireCategory(categories, id);
		const { name, nameHi, nameLocal, isHidden } = category;
		em.assign(category, changes, { ignoreUndefined: true });
		await em.flush();
		recordAudit(em, ctx, {
			action: 'category.changed',
			targetType: 'category',
			targetId: id,
			before: { name, nameHi, nameLocal, isHidden },
			after: changes,
		});
		return presentOne(em, categories, id);
	});
}

/** The category of this id among all of them; NOT_FOUND. */
export function requireCategory(categories: readonly Category[], id: string): Category {
	const category = categories.find((candidate) => candidate.id === id);
	if (!category) throw new DomainError('NOT_FOUND', { resource: 'category' });
	return category;
}

/** The place behind all that have this parent. */
export function nextPosition(categories: readonly Category[], parentId: string | null): number {
	const siblings = categories.filter(({ parent }) => (parent?.id ?? null) === parentId);
	return Math.max(0, ...siblings.map(({ position }) => position + 1));
}

/** VALIDATION_FAILED when the tree would have more levels than it may. */
export function refuseTooDeep(levels: number): void {
	if (levels <= MAX_CATEGORY_LEVELS) return;
	const message = `makes a tree of more than ${MAX_CATEGORY_LEVELS} levels`;
	throw new DomainError('VALIDATION_FAILED', { issues: [{ path: ['parentId'], message }] });
}

/** One category as staff see it after a change, which readers see once it is committed. */
export async function presentOne(
	em: EntityManager,
	categories: Category[],
	id: string,
): Promise<ManagedCategoryOutput> {
	afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
	const found = (await presentCategories(em, categories)).find((category) => category.id === id);
	if (!found) throw new TypeError('a category is not in the tree');
	return found;
}
