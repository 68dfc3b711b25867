import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { customerProcedure, publicProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { sharedOutput } from '../../trpc/shared-output.ts';
import { createRating } from './create-rating.ts';
import { listOwnRatings, listRatings } from './list-ratings.ts';
import { getRiderRating, setRiderRating } from './rate-rider.ts';
import {
	createRatingInput,
	listOwnRatingsInput,
	listOwnRatingsOutput,
	listRatingsInput,
	listRatingsOutput,
	ownRatingOutput,
	ratingReference,
	updateRatingInput,
} from './ratings.schemas.ts';
import { ownRiderRatingOutput, riderRatingReference, setRiderRatingInput } from './rider-ratings.schemas.ts';
import { deleteRating, updateRating } from './update-rating.ts';

const tag = 'Ratings';

export const ratingsRouter = router({
	list: publicProcedure
		.meta(
			rest('GET /products/{slug}/ratings', {
				tag,
				cache: { maxAgeSeconds: 15, staleSeconds: 60 },
				summary: 'What customers think of a product',
				description: 'A new rating shows within a minute or two, here and in the catalog.',
				errors: procedureErrors['ratings.list'],
			}),
		)
		.input(listRatingsInput)
		.output(sharedOutput(listRatingsOutput))
		.query(({ ctx, input }) => listRatings(ctx, input)),

	listOwn: customerProcedure
		.meta(
			rest('GET /ratings', {
				tag,
				summary: "The customer's ratings, newest first",
				errors: procedureErrors['ratings.listOwn'],
			}),
		)
		.input(listOwnRatingsInput)
		.output(listOwnRatingsOutput)
		.query(({ ctx, input }) => listOwnRatings(ctx, input)),

	create: customerProcedure
		.meta(
			rest('POST /ratings', {
				tag,
				summary: 'Rate a product of a delivered order',
				description: 'Once per order and product; `ratings.update` changes it.',
				status: 201,
				errors: procedureErrors['ratings.create'],
			}),
		)
		.input(createRatingInput)
		.output(ownRatingOutput)
		.mutation(({ ctx, input }) => createRating(ctx, input)),

	setRider: customerProcedure
		.meta(
			rest('PUT /orders/{orderId}/rider-rating', {
				tag,
				summary: 'Rate who brought a delivered order',
				description: 'Again, it changes the rating.',
				errors: procedureErrors['ratings.setRider'],
			}),
		)
		.input(setRiderRatingInput)
		.output(ownRiderRatingOutput)
		.mutation(({ ctx, input }) => setRiderRating(ctx, input)),

	getRider: customerProcedure
		.meta(
			rest('GET /orders/{orderId}/rider-rating', {
				tag,
				summary: 'Your rating of who brought an order',
				errors: procedureErrors['ratings.getRider'],
			}),
		)
		.input(riderRatingReference)
		.output(ownRiderRatingOutput)
		.query(({ ctx, input }) => getRiderRating(ctx, input.orderId)),

	update: customerProcedure
		.meta(
			rest('PATCH /ratings/{id}', {
				tag,
				summary: 'Change the given fields of an own rating',
				errors: procedureErrors['ratings.update'],
			}),
		)
		.input(updateRatingInput)
		.output(ownRatingOutput)
		.mutation(({ ctx, input }) => updateRating(ctx, input)),

	delete: customerProcedure
		.meta(
			rest('DELETE /ratings/{id}', {
				tag,
				summary: 'Take an own rating back',
				status: 204,
				errors: procedureErrors['ratings.delete'],
			}),
		)
		.input(ratingReference)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await deleteRating(ctx, input.id);
			return { ok: true as const };
		}),
});
