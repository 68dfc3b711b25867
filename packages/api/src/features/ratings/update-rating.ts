import { moveStars, type Rating } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { changeRating } from './change-rating.ts';
import { presentOwnRating } from './ratings.presenter.ts';
import type { OwnRatingOutput, UpdateRatingInput } from './ratings.schemas.ts';

/** Changes what is given of an own rating. */
export function updateRating(
	ctx: UserContext,
	{ id, ...fields }: UpdateRatingInput,
): Promise<OwnRatingOutput> {
	return changeRating(ctx, { id, userId: ctx.user.id }, async (em, rating) => {
		requireVisible(rating);
		const before = rating.stars;
		em.assign(rating, fields, { ignoreUndefined: true });
		await em.flush();
		await moveStars(em, rating.product.id, before, rating.stars);
		return presentOwnRating(rating);
	});
}

/** Takes an own rating back; the product of that order may then be rated anew. */
export function deleteRating(ctx: UserContext, id: string): Promise<void> {
	return changeRating(ctx, { id, userId: ctx.user.id }, async (em, rating) => {
		requireVisible(rating);
		await em.remove(rating).flush();
		await moveStars(em, rating.product.id, rating.stars, null);
	});
}

/** What staff have hidden stays as it is: else writing it again would be the way around them. */
function requireVisible({ status }: Rating): void {
	if (status === 'hidden') throw new DomainError('RATING_HIDDEN', {});
}
