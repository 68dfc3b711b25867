import {
	cycleOutcomes,
	paymentMethods,
	subscriptionFrequencies,
	subscriptionStatuses,
} from '@dailyveg/db/enums';
import { productName, productSlug, sellUnitKind, sellUnitLabel } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { currency, id, instant, minorUnits, quantity } from '../../contract/values.ts';

/** Subscriptions that a customer may have at once. */
export const MAX_SUBSCRIPTIONS = 20;
/** Lines of one subscription. */
const MAX_LINES = 50;
/** Days left out, and lines left out on days, that one subscription remembers. */
export const MAX_SKIPS = 60;
const MAX_INTERVAL_DAYS = 90;
const MAX_PREVIEW = 30;
const MINUTES_PER_DAY = 24 * 60;

const day = z.iso
	.date()
	.refine((text) => text.startsWith('20'), 'must lie in this century')
	.meta({ description: 'Day of the hub’s calendar', example: '2026-11-23' });

const schedule = z
	.strictObject({
		frequency: z
			.enum(subscriptionFrequencies)
			.meta({ description: 'How its days repeat', example: 'weekdays' }),
		weekdays: z
			.array(z.int().min(0).max(6))
			.max(7)
			.default([])
			.meta({ description: 'For `weekdays`: which; 0 is Sunday', example: [1, 4] }),
		everyDays: z
			.int()
			.min(1)
			.max(MAX_INTERVAL_DAYS)
			.nullable()
			.default(null)
			.meta({ description: 'For `interval`: days from one delivery to the next', example: null }),
		startsOn: day.meta({ description: 'First day that may be one; `interval` counts from it' }),
		endsOn: day.nullable().default(null).meta({ description: 'Last day that may be one; null: it goes on' }),
	})
	.refine(({ frequency, weekdays }) => (frequency === 'weekdays') === weekdays.length > 0, {
		message: 'are for the frequency `weekdays`, which needs one at least',
		path: ['weekdays'],
	})
	.refine(({ frequency, everyDays }) => (frequency === 'interval') === (everyDays !== null), {
		message: 'is for the frequency `interval`, which needs it',
		path: ['everyDays'],
	})
	.refine(({ startsOn, endsOn }) => endsOn === null || startsOn <= endsOn, {
		message: 'must not be before startsOn',
		path: ['endsOn'],
	});

const window = z
	.strictObject({
		startMinute: z
			.int()
			.min(0)
			.max(MINUTES_PER_DAY - 1)
			.meta({ example: 360 }),
		endMinute: z.int().min(1).max(MINUTES_PER_DAY).meta({ example: 540 }),
	})
	.meta({ description: 'A delivery window of the hub, in minutes of its local day' });

const basketLine = z.strictObject({ sellUnitId: id, quantity });
const items = z
	.array(basketLine)
	.min(1)
	.max(MAX_LINES)
	.refine((lines) => new Set(lines.map(({ sellUnitId }) => sellUnitId)).size === lines.length, {
		message: 'must name each unit once',
	})
	.meta({ description: 'What is ordered each time' });

const paymentMethod = z.enum(paymentMethods).default('cash_on_delivery');
const note = z.string().trim().max(500).nullable().meta({ description: 'For the packer or the rider' });

export const createSubscriptionInput = z.strictObject({
	addressId: id.meta({ description: 'One of the customer’s addresses' }),
	schedule,
	window,
	paymentMethod,
	items,
	note: note.default(null),
});
export type CreateSubscriptionInput = z.output<typeof createSubscriptionInput>;

export const updateSubscriptionInput = z.strictObject({
	subscriptionId: id,
	addressId: id.optional(),
	schedule: schedule.optional(),
	window: window.optional(),
	paymentMethod: z.enum(paymentMethods).optional(),
	items: items.optional(),
	note: note.optional(),
});
export type UpdateSubscriptionInput = z.output<typeof updateSubscriptionInput>;

export const subscriptionReference = z.strictObject({ subscriptionId: id });

export const pauseSubscriptionInput = z.strictObject({
	subscriptionId: id,
	resumesOn: day
		.nullable()
		.default(null)
		.meta({ description: 'First day that is delivered again; null: until it is resumed' }),
});
export type PauseSubscriptionInput = z.output<typeof pauseSubscriptionInput>;

export const setVacationInput = z
	.strictObject({
		subscriptionId: id,
		from: day.nullable().meta({ description: 'First day away; null: no vacation any more' }),
		until: day.nullable().meta({ description: 'Last day away' }),
	})
	.refine(({ from, until }) => (from === null ? until === null : until !== null && from <= until), {
		message: 'must be given with `from`, and not be before it',
		path: ['until'],
	});
export type SetVacationInput = z.output<typeof setVacationInput>;

export const skipInput = z.strictObject({
	subscriptionId: id,
	date: day,
	sellUnitId: id.optional().meta({ description: 'Only this line; the whole day when left out' }),
});
export type SkipInput = z.output<typeof skipInput>;

export const listSubscriptionsInput = z.strictObject({ ...pageInput });
export type ListSubscriptionsInput = z.output<typeof listSubscriptionsInput>;

const lineOutput = z.object({
	sellUnitId: id,
	productId: id,
	slug: productSlug,
	name: productName,
	kind: sellUnitKind,
	unitLabel: sellUnitLabel,
	quantity,
	unitPriceMinor: minorUnits.meta({
		description: "Today's price: per kilogram by weight, per piece by count",
	}),
	lineTotalMinor: minorUnits,
	isAvailable: z.boolean().meta({ description: 'false while the product or unit is not sold' }),
});

export const subscriptionOutput = z.object({
	id,
	status: z.enum(subscriptionStatuses).meta({ description: 'Where it stands', example: 'active' }),
	addressId: id,
	schedule: z.object({
		frequency: z.enum(subscriptionFrequencies),
		weekdays: z.array(z.int()),
		everyDays: z.int().nullable(),
		startsOn: z.string(),
		endsOn: z.string().nullable(),
	}),
	window: z.object({ startMinute: z.int(), endMinute: z.int() }),
	paymentMethod: z.enum(paymentMethods),
	note: z.string().nullable(),
	pause: z
		.object({ resumesOn: z.string().nullable() })
		.nullable()
		.meta({ description: 'null while it is not paused' }),
	vacation: z.object({ from: z.string(), until: z.string() }).nullable(),
	skippedDates: z.array(z.string()),
	skippedItems: z.array(z.object({ date: z.string(), sellUnitId: id })),
	nextDate: z.string().nullable().meta({ description: 'The next day it delivers, as far as is known' }),
	currency,
	items: z.array(lineOutput),
	createdAt: instant,
});
export type SubscriptionOutput = z.output<typeof subscriptionOutput>;
export const listSubscriptionsOutput = pageOf(subscriptionOutput);

export const previewDeliveriesInput = z.strictObject({
	subscriptionId: id,
	limit: z.int().min(1).max(MAX_PREVIEW).default(7).meta({ description: 'Most days', example: 7 }),
});
export type PreviewDeliveriesInput = z.output<typeof previewDeliveriesInput>;

const dayQuote = z.object({
	subtotalMinor: minorUnits,
	discountMinor: minorUnits,
	deliveryFeeMinor: minorUnits,
	packingFeeMinor: minorUnits,
	taxMinor: minorUnits.meta({ description: 'Within the prices, not on top of them' }),
	totalMinor: minorUnits,
});

const nullableInstant = instant.nullable();
export const previewDeliveriesOutput = z.object({
	timeZone: z
		.string()
		.nullable()
		.meta({ description: 'IANA zone of the hub’s clock; null: no hub serves it' }),
	currency,
	items: z.array(
		z.object({
			date: z.string().meta({ description: 'Day of the hub’s calendar', example: '2026-11-23' }),
			state: z
				.enum(['planned', 'paused', 'vacation', 'skipped', 'closed'])
				.meta({ description: '`closed`: the hub does not deliver in this window then', example: 'planned' }),
			startsAt: nullableInstant,
			endsAt: nullableInstant,
			ordersAt: nullableInstant.meta({
				description: 'When it is due to be ordered, six hours before the cutoff',
			}),
			skippedSellUnitIds: z.array(id).meta({ description: 'Lines left out on this day' }),
			subtotalMinor: minorUnits.meta({
				description: 'The lines at today’s prices, without fees and discounts',
			}),
			quote: dayQuote
				.nullable()
				.meta({ description: 'What it would come to as things are; null unless it is planned' }),
		}),
	),
});
export type PreviewDeliveriesOutput = z.output<typeof previewDeliveriesOutput>;

const shortages = z
	.array(z.object({ sellUnitId: id, name: z.string(), wanted: z.int(), given: z.int() }))
	.meta({ description: 'Lines that were not ordered as the basket has them; grams or pieces' });

export const cycleOutput = z.object({
	id,
	subscriptionId: id,
	date: z.string().meta({ description: 'Day of the hub’s calendar', example: '2026-11-23' }),
	outcome: z.enum(cycleOutcomes).meta({ description: 'What came of it', example: 'ordered' }),
	orderId: id.nullable(),
	shortages,
	decidedAt: instant,
	attempts: z.int(),
});
export type CycleOutput = z.output<typeof cycleOutput>;

export const managedCycleOutput = cycleOutput.extend({ customerId: id });
export type ManagedCycleOutput = z.output<typeof managedCycleOutput>;

export const adminListCyclesInput = z.strictObject({
	outcome: z.enum(cycleOutcomes).optional().meta({ description: 'Only what ended so' }),
	date: day.optional().meta({ description: 'Only of this day of the hub’s calendar' }),
	...pageInput,
});
export type AdminListCyclesInput = z.output<typeof adminListCyclesInput>;
export const adminListCyclesOutput = pageOf(managedCycleOutput);

export const rerunCycleInput = z.strictObject({
	cycleId: id.meta({ description: 'A delivery that ended without an order' }),
});

export const listOwnCyclesInput = z.strictObject({ subscriptionId: id, ...pageInput });
export type ListOwnCyclesInput = z.output<typeof listOwnCyclesInput>;
export const listCyclesOutput = pageOf(cycleOutput);
