import type { PublicRatingRow, Rating } from '@dailyveg/db';
import type { ListRatingsOutput, ModeratedRatingOutput, OwnRatingOutput } from './ratings.schemas.ts';

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** First name and initial: enough to read like a person, too little to find one. */
export function shortName(name: string): string {
	const [first = '', ...others] = name.trim().split(/\s+/);
	const [initial] = letters.segment(others.at(-1) ?? '');
	return initial ? `${first} ${initial.segment}.` : first;
}

/** A rating as everybody may read it. */
export const presentPublicRating = ({
	id,
	stars,
	comment,
	author,
	createdAt,
}: PublicRatingRow): ListRatingsOutput['items'][number] => ({
	...{ id, stars, comment },
	author: author === null ? null : shortName(author),
	ratedOn: createdAt.toISOString().slice(0, 10),
});

/** A rating as its author sees it; order and product must be loaded. */
export function presentOwnRating(rating: Rating): OwnRatingOutput {
	const { id, order, product, stars, comment, status, createdAt, updatedAt } = rating;
	return {
		...{ id, orderId: order.id, orderNumber: order.number },
		product: { id: product.id, slug: product.slug, name: product.name },
		...{ stars, comment, status, createdAt, updatedAt },
	};
}

/** A rating as staff see it; all it refers to must be loaded. */
export function presentModeratedRating(rating: Rating): ModeratedRatingOutput {
	const { user, moderatedBy, moderatedAt, moderationReason } = rating;
	return {
		...presentOwnRating(rating),
		customer: { id: user.id, name: user.name },
		moderatedBy: moderatedBy && { id: moderatedBy.id, name: moderatedBy.name },
		...{ moderatedAt, moderationReason },
	};
}
