import { pincodeCode } from '@dailyveg/db/fields';
import { z } from 'zod';
import { id, instant, minorUnits } from '../../contract/values.ts';

const MINUTES_PER_DAY = 24 * 60;
const MAX_CAPACITY = 10_000;

const date = z.iso
	.date()
	.refine((text) => text.startsWith('20'), 'must lie in this century')
	.meta({ description: 'Day of the hub’s calendar', example: '2026-11-23' });
const weekday = z.int().min(0).max(6).meta({ description: 'Weekday; 0 is Sunday', example: 1 });
const startMinute = z
	.int()
	.min(0)
	.max(MINUTES_PER_DAY - 1)
	.meta({ description: 'Beginning, in minutes of the hub’s local day', example: 360 });
const endMinute = z
	.int()
	.min(1)
	.max(MINUTES_PER_DAY)
	.meta({ description: 'End, in minutes of the hub’s local day', example: 540 });
const capacity = z
	.int()
	.min(0)
	.max(MAX_CAPACITY)
	.meta({ description: 'Orders that a slot takes', example: 40 });
const cutoffMinutes = z
	.int()
	.min(0)
	.max(7 * MINUTES_PER_DAY)
	.meta({
		description: 'So many minutes before the start, on the hub’s clock, the last order is taken',
		example: 480,
	});
const surchargeMinor = z
	.int()
	.min(0)
	.max(1_000_000)
	.meta({ description: 'Asked for on top of the delivery fee, in minor units (paise)', example: 1_500 });
const isActive = z.boolean().meta({ description: 'Whether its slots take orders', example: true });
const cutoffAt = instant.meta({ description: 'From here on it takes no more orders' });

export const slotTimesOutput = z.object({ startsAt: instant, endsAt: instant });

const seatsLeft = z
	.enum(['available', 'few', 'full'])
	.meta({ description: 'How much room is left', example: 'available' });
export type SeatsLeft = z.output<typeof seatsLeft>;

export const listSlotsInput = z.strictObject({ pincode: pincodeCode });
export type ListSlotsInput = z.output<typeof listSlotsInput>;
export const listSlotsOutput = z.object({
	timeZone: z.string().meta({ description: 'IANA zone of the hub’s clock', example: 'Asia/Kolkata' }),
	items: z.array(
		slotTimesOutput.extend({
			...{ id, date, cutoffAt, seats: seatsLeft },
			surchargeMinor: minorUnits.meta({ description: 'On top of the delivery fee' }),
		}),
	),
});
export type ListSlotsOutput = z.output<typeof listSlotsOutput>;

const hubId = id.meta({ description: 'The hub' });

export const slotTemplateOutput = z.object({
	...{ id, hubId, weekday, startMinute, endMinute, capacity, cutoffMinutes, surchargeMinor, isActive },
});
export const listSlotTemplatesInput = z.strictObject({ hubId });
export const listSlotTemplatesOutput = z.object({ items: z.array(slotTemplateOutput) });

export const createSlotTemplateInput = z
	.strictObject({
		...{ hubId, weekday, startMinute, endMinute, capacity, cutoffMinutes },
		surchargeMinor: surchargeMinor.default(0),
	})
	.refine((template) => template.startMinute < template.endMinute, {
		message: 'must be after startMinute',
		path: ['endMinute'],
	});
export type CreateSlotTemplateInput = z.output<typeof createSlotTemplateInput>;

export const updateSlotTemplateInput = z.strictObject({
	id,
	capacity: capacity.optional(),
	cutoffMinutes: cutoffMinutes.optional(),
	surchargeMinor: surchargeMinor
		.optional()
		.meta({ description: 'Of slots that nobody can book yet: what was shown stays', example: 1_500 }),
	isActive: isActive.optional(),
});
export type UpdateSlotTemplateInput = z.output<typeof updateSlotTemplateInput>;

export const setSlotExceptionInput = z.strictObject({
	hubId,
	date,
	capacity: capacity
		.nullable()
		.meta({ description: 'Orders that each slot of the day takes; 0 closes it, null: as usual', example: 0 }),
});
export type SetSlotExceptionInput = z.output<typeof setSlotExceptionInput>;

export const adminListSlotsInput = z.strictObject({ hubId, date });
export type AdminListSlotsInput = z.output<typeof adminListSlotsInput>;
export const adminListSlotsOutput = z.object({
	items: z.array(
		slotTimesOutput.extend({
			id,
			templateId: id,
			cutoffAt,
			capacity,
			booked: z.int().meta({ description: 'Orders that have it', example: 12 }),
		}),
	),
});
export type AdminListSlotsOutput = z.output<typeof adminListSlotsOutput>;
