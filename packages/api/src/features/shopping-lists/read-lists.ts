import { type EntityManager, findShoppingListLines, ShoppingList, ShoppingListLine } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { hubOf } from '../catalog/catalog.public.ts';
import { presentList } from './shopping-lists.presenter.ts';
import type {
	GetShoppingListInput,
	ListShoppingListsOutput,
	ShoppingListOutput,
} from './shopping-lists.schemas.ts';

/** The customer's lists by name, with how many lines each has. */
export async function listLists({ em, user }: UserContext): Promise<ListShoppingListsOutput> {
	const lists = await em.find(ShoppingList, { user: user.id }, { orderBy: { name: 'asc', id: 'asc' } });
	const lines = await em.find(
		ShoppingListLine,
		{ list: { $in: lists.map(({ id }) => id) } },
		{ fields: ['list'] },
	);
	const counts = Map.groupBy(lines, ({ list }) => list.id);
	return {
		items: lists.map(({ id, name, createdAt, updatedAt }) => ({
			...{ id, name, createdAt, updatedAt },
			lines: counts.get(id)?.length ?? 0,
		})),
	};
}

/** One of the customer's own, at today's prices. */
export async function getList(
	ctx: UserContext,
	{ listId, pincode }: GetShoppingListInput,
): Promise<ShoppingListOutput> {
	const list = await requireList(ctx.em, ctx.user.id, listId);
	return presentList(
		list,
		await findShoppingListLines(
			ctx.em,
			{ userId: ctx.user.id, listId },
			ctx.services.clock.now(),
			await hubOf(ctx, pincode),
		),
	);
}

/** One of the customer's own; NOT_FOUND. */
export async function requireList(em: EntityManager, userId: string, listId: string): Promise<ShoppingList> {
	const list = await em.findOne(ShoppingList, { id: listId, user: userId });
	if (!list) throw new DomainError('NOT_FOUND', { resource: 'shopping list' });
	return list;
}
