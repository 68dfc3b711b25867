import { ratingStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { id, instant } from '../../contract/values.ts';

export const stars = z.int().min(1).max(5).meta({ description: '5 is best', example: 4 });

export const comment = z
	.string()
	.trim()
	.min(1)
	.max(1_000)
	.meta({ description: 'In the customer’s words', example: 'Fresh and crisp, and not one of them bruised.' });

export const ratingStatus = z
	.enum(ratingStatuses)
	.meta({ description: '`hidden`: taken down by staff, it no longer counts', example: 'visible' });

export const orderNumber = z
	.string()
	.meta({ description: 'Number of the order', example: 'DV-261122-7K3M9QX2' });

export const starSummary = z
	.strictObject({
		average: z.number().meta({ description: 'Of 1 to 5, to one decimal', example: 4.3 }),
		count: z.int().meta({ description: 'Visible ratings', example: 12 }),
		histogram: z
			.array(z.int())
			.length(5)
			.meta({ description: 'Ratings with one star, two stars, up to five', example: [0, 1, 1, 4, 6] }),
	})
	.nullable()
	.meta({ description: 'Of all ratings; null while there are none' });

export const reason = z
	.string()
	.trim()
	.min(1)
	.max(200)
	.meta({ description: 'Why it is taken down', example: 'Names a person' });

export const moderation = {
	customer: z.strictObject({ id, name: z.string().meta({ example: 'Meera Iyer' }) }),
	moderatedBy: z
		.strictObject({ id, name: z.string().meta({ example: 'Asha Rao' }) })
		.nullable()
		.meta({ description: 'Who hid or restored it last' }),
	moderatedAt: instant.nullable(),
	moderationReason: reason.nullable(),
};
