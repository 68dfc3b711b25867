import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { addListToCart } from './add-list-to-cart.ts';
import { createList, deleteList, removeLine, renameList, setLine } from './change-list.ts';
import { getList, listLists } from './read-lists.ts';
import {
	addListToCartOutput,
	createShoppingListInput,
	getShoppingListInput,
	listShoppingListsOutput,
	removeListLineInput,
	renameShoppingListInput,
	setListLineInput,
	shoppingListOutput,
	shoppingListReference,
} from './shopping-lists.schemas.ts';

const tag = 'Shopping lists';

export const shoppingListsRouter = router({
	list: customerProcedure
		.meta(
			rest('GET /shopping-lists', {
				tag,
				summary: "The customer's lists by name",
				errors: procedureErrors['shoppingLists.list'],
			}),
		)
		.output(listShoppingListsOutput)
		.query(({ ctx }) => listLists(ctx)),

	create: customerProcedure
		.meta(
			rest('POST /shopping-lists', {
				tag,
				summary: 'Make an empty list',
				status: 201,
				errors: procedureErrors['shoppingLists.create'],
			}),
		)
		.input(createShoppingListInput)
		.output(shoppingListOutput)
		.mutation(({ ctx, input }) => createList(ctx, input.name)),

	get: customerProcedure
		.meta(
			rest('GET /shopping-lists/{listId}', {
				tag,
				summary: 'A list at today’s prices',
				errors: procedureErrors['shoppingLists.get'],
			}),
		)
		.input(getShoppingListInput)
		.output(shoppingListOutput)
		.query(({ ctx, input }) => getList(ctx, input)),

	rename: customerProcedure
		.meta(
			rest('PATCH /shopping-lists/{listId}', {
				tag,
				summary: 'Give a list another name',
				errors: procedureErrors['shoppingLists.rename'],
			}),
		)
		.input(renameShoppingListInput)
		.output(shoppingListOutput)
		.mutation(({ ctx, input }) => renameList(ctx, input)),

	delete: customerProcedure
		.meta(
			rest('DELETE /shopping-lists/{listId}', {
				tag,
				summary: 'Delete a list with its lines',
				status: 204,
				errors: procedureErrors['shoppingLists.delete'],
			}),
		)
		.input(shoppingListReference)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await deleteList(ctx, input.listId);
			return { ok: true as const };
		}),

	setLine: customerProcedure
		.meta(
			rest('PUT /shopping-lists/{listId}/lines/{sellUnitId}', {
				tag,
				summary: 'Set the quantity of a line',
				errors: procedureErrors['shoppingLists.setLine'],
			}),
		)
		.input(setListLineInput)
		.output(shoppingListOutput)
		.mutation(({ ctx, input }) => setLine(ctx, input)),

	removeLine: customerProcedure
		.meta(
			rest('DELETE /shopping-lists/{listId}/lines/{sellUnitId}', {
				tag,
				summary: 'Remove a line; fine if it is not there',
				errors: procedureErrors['shoppingLists.removeLine'],
			}),
		)
		.input(removeListLineInput)
		.output(shoppingListOutput)
		.mutation(({ ctx, input }) => removeLine(ctx, input)),

	addToCart: customerProcedure
		.meta(
			rest('POST /shopping-lists/{listId}/add-to-cart', {
				tag,
				summary: 'Put what is sold of a list into the cart',
				description:
					'A line that is in the cart keeps the larger of both quantities, so doing it twice adds nothing.',
				errors: procedureErrors['shoppingLists.addToCart'],
			}),
		)
		.input(shoppingListReference)
		.output(addListToCartOutput)
		.mutation(({ ctx, input }) => addListToCart(ctx, input.listId)),
});
