import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { addFavourite, removeFavourite } from './change-favourites.ts';
import {
	buyAgainInput,
	buyAgainOutput,
	favouriteInput,
	listFavouritesInput,
	listFavouritesOutput,
} from './favourites.schemas.ts';
import { buyAgain, listFavourites } from './list-favourites.ts';

const tag = 'Favourites';

export const favouritesRouter = router({
	list: customerProcedure
		.meta(
			rest('GET /favourites', {
				tag,
				summary: 'Products the customer likes, newest first',
				errors: procedureErrors['favourites.list'],
			}),
		)
		.input(listFavouritesInput)
		.output(listFavouritesOutput)
		.query(({ ctx, input }) => listFavourites(ctx, input)),

	add: customerProcedure
		.meta(
			rest('PUT /favourites/{productId}', {
				tag,
				summary: 'Like a product; fine if it is liked already',
				status: 204,
				errors: procedureErrors['favourites.add'],
			}),
		)
		.input(favouriteInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await addFavourite(ctx, input.productId);
			return { ok: true as const };
		}),

	remove: customerProcedure
		.meta(
			rest('DELETE /favourites/{productId}', {
				tag,
				summary: 'Take that back; fine if it is not there',
				status: 204,
				errors: procedureErrors['favourites.remove'],
			}),
		)
		.input(favouriteInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await removeFavourite(ctx, input.productId);
			return { ok: true as const };
		}),

	buyAgain: customerProcedure
		.meta(
			rest('GET /buy-again', {
				tag,
				summary: 'What the customer buys often and lately',
				description: 'An order counts half as much as one that is 30 days younger.',
				errors: procedureErrors['favourites.buyAgain'],
			}),
		)
		.input(buyAgainInput)
		.output(buyAgainOutput)
		.query(({ ctx, input }) => buyAgain(ctx, input)),
});
