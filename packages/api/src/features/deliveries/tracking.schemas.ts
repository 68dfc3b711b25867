import { orderEventTypes, orderStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { id, instant } from '../../contract/values.ts';
import { failReason } from './delivery-fields.schemas.ts';

/** How often an order goes out before it stays in the hub. */
export const MAX_ATTEMPTS = 3;

const status = z.enum(orderStatuses).meta({ description: 'Where the order stands', example: 'dispatched' });
const latitude = z.number().meta({ description: 'Degrees north (WGS 84)', example: 12.9352 });
const longitude = z.number().meta({ description: 'Degrees east (WGS 84)', example: 77.6245 });

export const deliveryReference = z.strictObject({ orderId: id });

export const deliveryOutput = z.strictObject({
	orderId: id,
	status,
	code: z.string().nullable().meta({
		description: 'To be told to the rider at the door; null while the order is not on its way',
		example: '042137',
	}),
	rider: z
		.strictObject({ name: z.string().meta({ description: 'First name and initial', example: 'Imran K.' }) })
		.nullable()
		.meta({ description: 'Who has the order, or had it last; null before it goes out' }),
	attempts: z.int().meta({ description: 'How often it went out in vain', example: 0 }),
	attemptsLeft: z.int().meta({ description: 'How often it can still go out', example: MAX_ATTEMPTS }),
	failReason: failReason.nullable().meta({ description: 'Why the last attempt was in vain' }),
});
export type DeliveryOutput = z.output<typeof deliveryOutput>;

export const rescheduleInput = z.strictObject({
	orderId: id,
	slotId: id.meta({ description: 'The slot in which it is to come' }),
});
export type RescheduleInput = z.output<typeof rescheduleInput>;

export const trackInput = z.strictObject({
	orderId: id,
	lastEventId: id
		.optional()
		.meta({ description: 'The last event that was seen; what came after it follows' }),
});
export type TrackInput = z.output<typeof trackInput>;

export const trackOutput = z.strictObject({
	status,
	event: z
		.strictObject({ type: z.enum(orderEventTypes), occurredAt: instant })
		.nullable()
		.meta({ description: 'What is new in the timeline; null where only the rider has got further' }),
	courier: z
		.strictObject({
			position: z
				.strictObject({ latitude, longitude, reportedAt: instant })
				.nullable()
				.meta({ description: 'Where the rider was last; null when that is not known' }),
			stopsAhead: z.int().meta({ description: 'Deliveries before this one', example: 2 }),
			arrival: z
				.strictObject({ from: instant, until: instant })
				.meta({ description: 'Between when the rider is expected' }),
		})
		.nullable()
		.meta({ description: 'null while the order is not on its way' }),
});
export type TrackOutput = z.output<typeof trackOutput>;
