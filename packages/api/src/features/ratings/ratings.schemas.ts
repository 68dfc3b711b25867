import { ratingStatuses } from '@dailyveg/db/enums';
import { productName, productSlug } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';

const stars = z.int().min(1).max(5).meta({ description: '5 is best', example: 4 });
const comment = z
	.string()
	.trim()
	.min(1)
	.max(1_000)
	.meta({ description: 'In the customer’s words', example: 'Fresh and crisp, and not one of them bruised.' });
const status = z
	.enum(ratingStatuses)
	.meta({ description: '`hidden`: taken down by staff, it no longer counts', example: 'visible' });
const product = z.strictObject({ id, slug: productSlug, name: productName });
const orderNumber = z.string().meta({ description: 'Number of the order', example: 'DV-261122-7K3M9QX2' });

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
	summary: z
		.strictObject({
			average: z.number().meta({ description: 'Of 1 to 5, to one decimal', example: 4.3 }),
			count: z.int().meta({ description: 'Visible ratings', example: 12 }),
			histogram: z
				.array(z.int())
				.length(5)
				.meta({ description: 'Ratings with one star, two stars, up to five', example: [0, 1, 1, 4, 6] }),
		})
		.nullable()
		.meta({ description: 'Of all ratings of the product; null while there are none' }),
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
	status,
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

const reason = z
	.string()
	.trim()
	.min(1)
	.max(200)
	.meta({ description: 'Why it is taken down', example: 'Names a person' });

export const moderatedRatingOutput = z.strictObject({
	...ownRatingOutput.shape,
	customer: z.strictObject({ id, name: z.string().meta({ example: 'Meera Iyer' }) }),
	moderatedBy: z
		.strictObject({ id, name: z.string().meta({ example: 'Asha Rao' }) })
		.nullable()
		.meta({ description: 'Who hid or restored it last' }),
	moderatedAt: instant.nullable(),
	moderationReason: reason.nullable(),
});
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
