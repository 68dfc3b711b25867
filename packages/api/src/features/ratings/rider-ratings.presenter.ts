import type { RiderRating } from '@dailyveg/db';
import type { ModeratedRiderRatingOutput, OwnRiderRatingOutput } from './rider-ratings.schemas.ts';

/** A rating of a rider as its author sees it. */
export function presentOwnRiderRating(rating: RiderRating): OwnRiderRatingOutput {
	const { id, order, stars, comment, status, createdAt, updatedAt } = rating;
	return { id, orderId: order.id, stars, comment, status, createdAt, updatedAt };
}

/** A rating of a rider as staff see it; all it refers to must be loaded. */
export function presentModeratedRiderRating(rating: RiderRating): ModeratedRiderRatingOutput {
	const { order, rider, user, moderatedBy, moderatedAt, moderationReason } = rating;
	return {
		...presentOwnRiderRating(rating),
		orderNumber: order.number,
		rider: { id: rider.id, name: rider.name },
		customer: { id: user.id, name: user.name },
		moderatedBy: moderatedBy && { id: moderatedBy.id, name: moderatedBy.name },
		...{ moderatedAt, moderationReason },
	};
}
