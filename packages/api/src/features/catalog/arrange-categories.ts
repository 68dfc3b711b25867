import { lockCategories } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { putFirst } from '../../platform/put-first.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type {
	ManagedCategoryOutput,
	MoveCategoryInput,
	ReorderCategoriesInput,
} from './categories.schemas.ts';
import { heightOf, idsFrom, levelOf } from './category-tree.ts';
import { nextPosition, presentOne, refuseTooDeep, requireCategory } from './change-category.ts';
import { presentCategories, treeOf } from './list-managed-categories.ts';

/** Hangs a category and all below it under another, last there; CATEGORY_CYCLE below itself. */
export function moveCategory(
	ctx: UserContext,
	{ id, parentId }: MoveCategoryInput,
): Promise<ManagedCategoryOutput> {
	return transact(ctx.services, async (em) => {
		const categories = await lockCategories(em);
		const category = requireCategory(categories, id);
		const parent = parentId === null ? null : requireCategory(categories, parentId);
		const before = category.parent?.id ?? null;
		if (before === parentId) return presentOne(em, categories, id);
		const tree = treeOf(categories);
		if (parent) {
			if (idsFrom(tree, id).includes(parent.id)) throw new DomainError('CATEGORY_CYCLE', {});
			refuseTooDeep(levelOf(tree, parent.id) + heightOf(tree, id));
		}
		category.position = nextPosition(categories, parentId);
		category.parent = parent;
		await em.flush();
		recordAudit(em, ctx, {
			action: 'category.moved',
			targetType: 'category',
			targetId: id,
			before: { parentId: before },
			after: { parentId },
		});
		return presentOne(em, categories, id);
	});
}

/** Puts categories of one parent first, in the order given; the others follow as they were. */
export function reorderCategories(
	ctx: UserContext,
	{ parentId, categoryIds }: ReorderCategoriesInput,
): Promise<{ items: ManagedCategoryOutput[] }> {
	return transact(ctx.services, async (em) => {
		const categories = await lockCategories(em);
		if (parentId !== null) requireCategory(categories, parentId);
		const siblings = categories.filter(({ parent }) => (parent?.id ?? null) === parentId);
		const ordered = putFirst(siblings, categoryIds, (id) => requireCategory(siblings, id));
		await em.flush();
		recordAudit(em, ctx, {
			action: 'category.reordered',
			targetType: 'category',
			targetId: parentId,
			before: { categoryIds: siblings.map(({ id }) => id) },
			after: { categoryIds: ordered.map(({ id }) => id) },
		});
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		const others = categories.filter((category) => !ordered.includes(category));
		return { items: await presentCategories(em, [...ordered, ...others]) };
	});
}
