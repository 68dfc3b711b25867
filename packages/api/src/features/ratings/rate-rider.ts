import {
	deliveredStatuses,
	findRatableDelivery,
	histogramOf,
	lockRiderRating,
	lockRiderScore,
	moveRiderStars,
	newId,
	Order,
	RiderRating,
	RiderScore,
	summarizeStars,
	User,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentOwnRiderRating } from './rider-ratings.presenter.ts';
import type { OwnRiderRatingOutput, SetRiderRatingInput } from './rider-ratings.schemas.ts';

/** Rates who brought an own order, once it was delivered (R05), or changes that. */
export async function setRiderRating(
	ctx: UserContext,
	{ orderId, stars, comment }: SetRiderRatingInput,
): Promise<OwnRiderRatingOutput> {
	const { services, user } = ctx;
	const delivery = await findRatableDelivery(ctx.em, { userId: user.id, orderId });
	if (!delivery) throw new DomainError('NOT_FOUND', { resource: 'order' });
	const { status, riderId } = delivery;
	if (!deliveredStatuses.includes(status)) throw new DomainError('ORDER_NOT_DELIVERED', { status });
	if (riderId === null) throw new DomainError('NOT_FOUND', { resource: 'delivery' });
	return transact(services, async (em) => {
		await lockRiderScore(em, riderId, services.clock.now());
		const old = await lockRiderRating(em, { order: orderId });
		if (old?.status === 'hidden') throw new DomainError('RATING_HIDDEN', {});
		const before = old?.stars ?? null;
		const rating =
			old ??
			em.create(RiderRating, {
				...{ id: newId(), user: em.getReference(User, user.id), order: em.getReference(Order, orderId) },
				...{ rider: em.getReference(User, riderId), stars, comment: null, status: 'visible' },
			});
		rating.stars = stars;
		if (comment !== undefined) rating.comment = comment;
		await em.flush();
		await moveRiderStars(em, riderId, before, stars);
		return presentOwnRiderRating(rating);
	});
}

/** What the customer thought of who brought an own order; NOT_FOUND while that is nothing. */
export async function getRiderRating(
	{ em, user }: UserContext,
	orderId: string,
): Promise<OwnRiderRatingOutput> {
	const rating = await em.findOne(RiderRating, { order: orderId, user: user.id });
	if (!rating) throw new DomainError('NOT_FOUND', { resource: 'rating' });
	return presentOwnRiderRating(rating);
}

/** What customers think of the rider who asks: numbers alone, so that nobody has to fear the next delivery. */
export async function getOwnScore({ em, user }: UserContext) {
	const score = await em.findOne(RiderScore, { rider: user.id });
	const summary = score && summarizeStars(score);
	return { summary: score && summary && { ...summary, histogram: [...histogramOf(score)] } };
}
