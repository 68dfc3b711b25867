import { ratingStatuses } from '@dailyveg/db/enums';
import { productName, productSlug } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';
import {
	comment,
	moderation,
	orderNumber,
	ratingStatus,
	reason,
	starSummary,
	stars,
} from './rating-fields.schemas.ts';

const product = z.strictObject({ id, slug: productSlug, name: productName });

/** Orders of a product's ratings. */
export const ratingSorts = ['newest', 'highest'] as const;

export const listRatingsInput = z.strictObject({
	slug: productSlug,
	sort: z.enum(ratingSorts).default('newest').meta({ description: 'Order of the list' }),
	...pageInput,
});

const publicRatingOutput = z.strictObject({
	id,
	stars,
	comment: comment.nullable(),
	author: z.string().nullable().meta({
		description: 'First name and initial; null when the account is deleted',
		example: 'Meera I.',
	}),
	ratedOn: z.iso.date().meta({ description: 'Day of the rating, UTC', example: '2026-11-22' }),
});

export const listRatingsOutput = z.strictObject({
	summary: starSummary,
	...pageOf(publicRatingOutput).shape,
});

export const createRatingInput = z.strictObject({
	orderId: id,
	productId: id,
	stars,
	comment: comment.nullish(),
});
export const updateRatingInput = z.strictObject({ id, stars: stars.optional(), comment: comment.nullish() });
export const ratingReference = z.strictObject({ id });
export const listOwnRatingsInput = z.strictObject({ ...pageInput });

export const ownRatingOutput = z.strictObject({
	id,
	orderId: id,
	orderNumber,
	product,
	stars,
	comment: comment.nullable(),
	status: ratingStatus,
	createdAt: instant,
	updatedAt: instant,
});
export const listOwnRatingsOutput = pageOf(ownRatingOutput);

export const adminListRatingsInput = z.strictObject({
	...pageInput,
	status: z.enum(ratingStatuses).optional().meta({ description: 'Only these', example: 'visible' }),
	productId: id.optional().meta({ description: 'Only of this product' }),
	maxStars: stars.optional().meta({ description: 'Only with this many stars or fewer', example: 2 }),
});

export const moderatedRatingOutput = z.strictObject({ ...ownRatingOutput.shape, ...moderation });
export const adminListRatingsOutput = pageOf(moderatedRatingOutput);
export const hideRatingInput = z.strictObject({ id, reason });

export type ListRatingsInput = z.output<typeof listRatingsInput>;
export type ListRatingsOutput = z.output<typeof listRatingsOutput>;
export type CreateRatingInput = z.output<typeof createRatingInput>;
export type UpdateRatingInput = z.output<typeof updateRatingInput>;
export type ListOwnRatingsInput = z.output<typeof listOwnRatingsInput>;
export type OwnRatingOutput = z.output<typeof ownRatingOutput>;
export type AdminListRatingsInput = z.output<typeof adminListRatingsInput>;
export type ModeratedRatingOutput = z.output<typeof moderatedRatingOutput>;
export type HideRatingInput = z.output<typeof hideRatingInput>;
