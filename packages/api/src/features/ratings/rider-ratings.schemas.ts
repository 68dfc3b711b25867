import { ratingStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';
import {
	comment,
	moderation,
	orderNumber,
	ratingStatus,
	starSummary,
	stars,
} from './rating-fields.schemas.ts';

export const riderRatingReference = z.strictObject({ orderId: id });
export const setRiderRatingInput = z.strictObject({ orderId: id, stars, comment: comment.nullish() });
export type SetRiderRatingInput = z.output<typeof setRiderRatingInput>;

export const ownRiderRatingOutput = z.strictObject({
	...{ id, orderId: id, stars, comment: comment.nullable(), status: ratingStatus },
	...{ createdAt: instant, updatedAt: instant },
});
export type OwnRiderRatingOutput = z.output<typeof ownRiderRatingOutput>;

export const riderScoreOutput = z.strictObject({ summary: starSummary });

export const adminListRiderRatingsInput = z.strictObject({
	...pageInput,
	status: z.enum(ratingStatuses).optional().meta({ description: 'Only these', example: 'visible' }),
	riderId: id.optional().meta({ description: 'Only of this rider' }),
	maxStars: stars.optional().meta({ description: 'Only with this many stars or fewer', example: 2 }),
});
export type AdminListRiderRatingsInput = z.output<typeof adminListRiderRatingsInput>;

export const moderatedRiderRatingOutput = z.strictObject({
	...ownRiderRatingOutput.shape,
	orderNumber,
	rider: z.strictObject({ id, name: z.string().meta({ example: 'Imran Khan' }) }),
	...moderation,
});
export type ModeratedRiderRatingOutput = z.output<typeof moderatedRiderRatingOutput>;
export const adminListRiderRatingsOutput = pageOf(moderatedRiderRatingOutput);
