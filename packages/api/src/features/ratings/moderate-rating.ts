import { type EntityManager, moveStars, type Rating, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { changeRating } from './change-rating.ts';
import { presentModeratedRating } from './ratings.presenter.ts';
import type { HideRatingInput, ModeratedRatingOutput } from './ratings.schemas.ts';

/** Takes a rating down: it is not listed and does not count. NOT_FOUND for one that is hidden already. */
export function hideRating(
	ctx: UserContext,
	{ id, reason }: HideRatingInput,
): Promise<ModeratedRatingOutput> {
	return changeRating(ctx, { id }, async (em, rating) => {
		await moderate(ctx, em, rating, { status: 'hidden', moderationReason: reason });
		await moveStars(em, rating.product.id, rating.stars, null);
		return presentModeratedRating(rating);
	});
}

/** Puts a hidden rating back. NOT_FOUND for one that is not hidden. */
export function restoreRating(ctx: UserContext, id: string): Promise<ModeratedRatingOutput> {
	return changeRating(ctx, { id }, async (em, rating) => {
		await moderate(ctx, em, rating, { status: 'visible', moderationReason: null });
		await moveStars(em, rating.product.id, null, rating.stars);
		return presentModeratedRating(rating);
	});
}

async function moderate(
	ctx: UserContext,
	em: EntityManager,
	rating: Rating,
	after: Pick<Rating, 'status' | 'moderationReason'>,
): Promise<void> {
	const { status, moderationReason } = rating;
	// Of two moderators one decides.
	if (status === after.status) throw new DomainError('NOT_FOUND', { resource: 'rating' });
	const moderatedBy = await em.findOneOrFail(User, { id: ctx.user.id });
	em.assign(rating, { ...after, moderatedBy, moderatedAt: ctx.services.clock.now() });
	recordAudit(em, ctx, {
		action: after.status === 'hidden' ? 'rating.hidden' : 'rating.restored',
		targetType: 'rating',
		targetId: rating.id,
		before: { status, moderationReason },
		after,
	});
	await em.flush();
	// What was taken down has to be gone at once; what customers write may show a little later.
	afterCommit(em, ({ cache }) => void cache.invalidate('ratings'));
}
