import {
	bulkInsert,
	type EntityManager,
	findCartTarget,
	findShoppingListLines,
	lockAddressBook,
	newId,
	quantityProblem,
	ShoppingList,
	ShoppingListLine,
	UniqueConstraintViolationException,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { requireList } from './read-lists.ts';
import { presentList } from './shopping-lists.presenter.ts';
import {
	MAX_LIST_LINES,
	MAX_LISTS,
	type RemoveListLineInput,
	type RenameShoppingListInput,
	type SetListLineInput,
	type ShoppingListOutput,
} from './shopping-lists.schemas.ts';

/** Makes an empty list; NAME_TAKEN, LIMIT_REACHED. */
export const createList = (ctx: UserContext, name: string): Promise<ShoppingListOutput> =>
	changeLists(ctx, async (em) => {
		const count = await em.count(ShoppingList, { user: ctx.user.id });
		if (count >= MAX_LISTS) throw new DomainError('LIMIT_REACHED', { limit: MAX_LISTS });
		const now = ctx.services.clock.now();
		const list = em.create(ShoppingList, { user: ctx.user.id, name, createdAt: now, updatedAt: now });
		await em.flush();
		return presentList(list, []);
	});

/** Gives a list another name; NAME_TAKEN. */
export const renameList = (
	ctx: UserContext,
	{ listId, name }: RenameShoppingListInput,
): Promise<ShoppingListOutput> =>
	changeLists(ctx, async (em) => {
		const list = await requireList(em, ctx.user.id, listId);
		list.name = name;
		await em.flush();
		return presentList(list, await linesOf(ctx, em, listId));
	});

/** Deletes a list with its lines. */
export const deleteList = (ctx: UserContext, listId: string): Promise<void> =>
	changeLists(ctx, async (em) => {
		await requireList(em, ctx.user.id, listId);
		await em.nativeDelete(ShoppingList, { id: listId });
	});

/** Sets a line, new or not; NOT_FOUND, INVALID_QUANTITY, LIMIT_REACHED. */
export const setLine = (
	ctx: UserContext,
	{ listId, sellUnitId, quantity }: SetListLineInput,
): Promise<ShoppingListOutput> =>
	changeLists(ctx, async (em) => {
		const list = await requireList(em, ctx.user.id, listId);
		const unit = await findCartTarget(em, { userId: ctx.user.id }, sellUnitId, ctx.services.clock.now());
		if (!unit) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
		const reason = quantityProblem(unit, quantity);
		if (reason) throw new DomainError('INVALID_QUANTITY', { reason });
		const now = ctx.services.clock.now();
		const row = {
			...{ id: newId(), createdAt: now, updatedAt: now },
			...{ list: listId, sellUnit: sellUnitId, quantity },
		};
		await bulkInsert(em, ShoppingListLine, [row], { overwrite: ['quantity', 'updatedAt'] });
		const lines = await linesOf(ctx, em, listId);
		if (lines.length > MAX_LIST_LINES) throw new DomainError('LIMIT_REACHED', { limit: MAX_LIST_LINES });
		return presentList(list, lines);
	});

/** Takes a line off; fine if it is not there. */
export const removeLine = (
	ctx: UserContext,
	{ listId, sellUnitId }: RemoveListLineInput,
): Promise<ShoppingListOutput> =>
	changeLists(ctx, async (em) => {
		const list = await requireList(em, ctx.user.id, listId);
		await em.nativeDelete(ShoppingListLine, { list: listId, sellUnit: sellUnitId });
		return presentList(list, await linesOf(ctx, em, listId));
	});

const linesOf = ({ services, user }: UserContext, em: EntityManager, listId: string) =>
	findShoppingListLines(em, { userId: user.id, listId }, services.clock.now());

/** One customer's lists change one after another, so that limits hold; NAME_TAKEN. */
async function changeLists<Result>(
	{ services, user }: UserContext,
	change: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
	try {
		return await transact(services, async (em) => {
			if (!(await lockAddressBook(em, user.id))) throw new DomainError('UNAUTHENTICATED', {});
			return change(em);
		});
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException) throw new DomainError('NAME_TAKEN', {});
		throw error;
	}
}
