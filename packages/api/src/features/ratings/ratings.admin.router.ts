import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { listAllRatings } from './list-ratings.ts';
import { hideRating, restoreRating } from './moderate-rating.ts';
import {
	adminListRatingsInput,
	adminListRatingsOutput,
	hideRatingInput,
	moderatedRatingOutput,
	ratingReference,
} from './ratings.schemas.ts';

const tag = 'Staff: ratings';

export const adminRatingsRouter = router({
	list: permissionProcedure('ratings:moderate')
		.meta(
			rest('GET /admin/ratings', {
				tag,
				summary: 'Ratings of all products, newest first',
				errors: procedureErrors['admin.ratings.list'],
			}),
		)
		.input(adminListRatingsInput)
		.output(adminListRatingsOutput)
		.query(({ ctx, input }) => listAllRatings(ctx, input)),

	hide: permissionProcedure('ratings:moderate')
		.meta(
			rest('POST /admin/ratings/{id}/hide', {
				tag,
				summary: 'Take a rating down',
				description: 'It is not listed and does not count; its author can no longer change it.',
				errors: procedureErrors['admin.ratings.hide'],
			}),
		)
		.input(hideRatingInput)
		.output(moderatedRatingOutput)
		.mutation(({ ctx, input }) => hideRating(ctx, input)),

	restore: permissionProcedure('ratings:moderate')
		.meta(
			rest('POST /admin/ratings/{id}/restore', {
				tag,
				summary: 'Put a rating back that was taken down',
				errors: procedureErrors['admin.ratings.restore'],
			}),
		)
		.input(ratingReference)
		.output(moderatedRatingOutput)
		.mutation(({ ctx, input }) => restoreRating(ctx, input.id)),
});
