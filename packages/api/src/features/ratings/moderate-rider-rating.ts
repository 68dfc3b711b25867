import { lockRiderRating, lockRiderScore, moveRiderStars, RiderRating, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { HideRatingInput } from './ratings.schemas.ts';
import { presentModeratedRiderRating } from './rider-ratings.presenter.ts';
import type { AdminListRiderRatingsInput, ModeratedRiderRatingOutput } from './rider-ratings.schemas.ts';

const parts = ['order', 'rider', 'user', 'moderatedBy'] as const;

/** Ratings of riders for those who moderate them, newest first. */
export async function listRiderRatings({ em }: UserContext, input: AdminListRiderRatingsInput) {
	const { status, riderId, maxStars, cursor, limit } = input;
	const where = {
		...(status && { status }),
		...(riderId && { rider: riderId }),
		...(maxStars && { stars: { $lte: maxStars } }),
		...beyond(cursor),
	};
	const options = { orderBy: { id: 'desc' }, limit: limit + 1, populate: [...parts] } as const;
	return pageById(await em.find(RiderRating, where, options), limit, presentModeratedRiderRating);
}

/** Takes a rating of a rider down: it does not count. NOT_FOUND for one that is hidden already. */
export const hideRiderRating = (ctx: UserContext, { id, reason }: HideRatingInput) =>
	moderate(ctx, id, { status: 'hidden', moderationReason: reason });

/** Puts a hidden rating of a rider back. NOT_FOUND for one that is not hidden. */
export const restoreRiderRating = (ctx: UserContext, id: string) =>
	moderate(ctx, id, { status: 'visible', moderationReason: null });

async function moderate(
	ctx: UserContext,
	id: string,
	after: Pick<RiderRating, 'status' | 'moderationReason'>,
): Promise<ModeratedRiderRatingOutput> {
	// Read before the transaction: in it, the rider's count has to be locked first, and a rating keeps its rider.
	const known = await ctx.em.findOne(RiderRating, { id });
	if (!known) throw new DomainError('NOT_FOUND', { resource: 'rating' });
	const now = ctx.services.clock.now();
	return transact(ctx.services, async (em) => {
		await lockRiderScore(em, known.rider.id, now);
		const rating = await lockRiderRating(em, { id });
		// Of two moderators one decides.
		if (!rating || rating.status === after.status) throw new DomainError('NOT_FOUND', { resource: 'rating' });
		const { status, moderationReason } = rating;
		const moderatedBy = await em.findOneOrFail(User, { id: ctx.user.id });
		em.assign(rating, { ...after, moderatedBy, moderatedAt: now });
		recordAudit(em, ctx, {
			action: after.status === 'hidden' ? 'riderRating.hidden' : 'riderRating.restored',
			...{ targetType: 'riderRating', targetId: id, before: { status, moderationReason }, after },
		});
		await em.flush();
		const isHidden = after.status === 'hidden';
		await moveRiderStars(em, rating.rider.id, isHidden ? rating.stars : null, isHidden ? null : rating.stars);
		await em.populate(rating, [...parts]);
		return presentModeratedRiderRating(rating);
	});
}
