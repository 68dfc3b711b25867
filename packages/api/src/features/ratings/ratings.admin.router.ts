import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { listAllRatings } from './list-ratings.ts';
import { hideRating, restoreRating } from './moderate-rating.ts';
import { hideRiderRating, listRiderRatings, restoreRiderRating } from './moderate-rider-rating.ts';
import {
	adminListRatingsInput,
	adminListRatingsOutput,
	hideRatingInput,
	moderatedRatingOutput,
	ratingReference,
} from './ratings.schemas.ts';
import {
	adminListRiderRatingsInput,
	adminListRiderRatingsOutput,
	moderatedRiderRatingOutput,
} from './rider-ratings.schemas.ts';

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

	listRiders: permissionProcedure('ratings:moderate')
		.meta(
			rest('GET /admin/rider-ratings', {
				tag,
				summary: 'Ratings of all riders, newest first',
				errors: procedureErrors['admin.ratings.listRiders'],
			}),
		)
		.input(adminListRiderRatingsInput)
		.output(adminListRiderRatingsOutput)
		.query(({ ctx, input }) => listRiderRatings(ctx, input)),

	hideRider: permissionProcedure('ratings:moderate')
		.meta(
			rest('POST /admin/rider-ratings/{id}/hide', {
				tag,
				summary: 'Take a rating of a rider down',
				errors: procedureErrors['admin.ratings.hideRider'],
			}),
		)
		.input(hideRatingInput)
		.output(moderatedRiderRatingOutput)
		.mutation(({ ctx, input }) => hideRiderRating(ctx, input)),

	restoreRider: permissionProcedure('ratings:moderate')
		.meta(
			rest('POST /admin/rider-ratings/{id}/restore', {
				tag,
				summary: 'Put a rating of a rider back that was taken down',
				errors: procedureErrors['admin.ratings.restoreRider'],
			}),
		)
		.input(ratingReference)
		.output(moderatedRiderRatingOutput)
		.mutation(({ ctx, input }) => restoreRiderRating(ctx, input.id)),

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
