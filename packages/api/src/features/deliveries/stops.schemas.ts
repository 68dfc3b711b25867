import { deliveryPhotoStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { sizeBytesUpTo, uploadLink } from '../../contract/uploads.ts';
import { currency, id, instant, minorUnits, quantity } from '../../contract/values.ts';
import { orderAddressOutput } from '../orders/orders.schemas.ts';
import { slotTimesOutput } from '../slots/slots.schemas.ts';
import { date, failReason, orderNumber, position, runStatus, stopStatus } from './delivery-fields.schemas.ts';

/** A photo of a phone. */
export const MAX_PHOTO_BYTES = 8 * 1_024 * 1_024;
/** What a photo may be. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
/** Wrong codes that a stop bears. */
export const MAX_CODE_TRIES = 5;

const MAX_CASH_MINOR = 100_000_000;
const MAX_LINES = 100;

const cash = z
	.int()
	.min(0)
	.max(MAX_CASH_MINOR)
	.meta({ description: 'Amount in minor units (paise)', example: 24_550 });
const reason = z.string().trim().min(1).max(200);
const stopCount = z.int().meta({ description: 'Orders on the run', example: 12 });

export const listOwnRunsInput = z.strictObject({ status: runStatus.optional(), ...pageInput });
export type ListOwnRunsInput = z.output<typeof listOwnRunsInput>;

const riderRunSummary = z.strictObject({
	...{ id, date, status: runStatus, stopCount },
	hubName: z.string().meta({ description: 'Where it begins', example: 'Bengaluru South Hub, Bommanahalli' }),
	slot: slotTimesOutput.nullable(),
	startedAt: instant.nullable(),
	finishedAt: instant.nullable(),
});
export const listOwnRunsOutput = pageOf(riderRunSummary);

export const runReference = z.strictObject({ runId: id });
export const stopReference = z.strictObject({ stopId: id });

/** What a rider needs to hand an order over, and nothing else of the customer; while there is something to do (R17). */
const handover = z.strictObject({
	address: orderAddressOutput,
	note: z.string().nullable().meta({ description: 'What the customer wants to be known', example: null }),
	currency,
	amountToCollectMinor: minorUnits,
	codeTriesLeft: z.int().meta({ description: 'Codes that may still be tried', example: MAX_CODE_TRIES }),
	items: z.array(
		z.strictObject({
			id,
			name: z.string().meta({ example: 'Tomato' }),
			unitLabel: z.string().meta({ example: 'kg' }),
			packedQuantity: z.int().nullable().meta({ description: 'Grams or pieces', example: 980 }),
		}),
	),
});

const riderStopOutput = z.strictObject({
	...{ id, number: orderNumber, position, status: stopStatus },
	pincode: z.string().meta({ description: 'Where it goes', example: '560034' }),
	areaName: z.string().meta({ description: 'Where that is', example: 'Koramangala' }),
	handover: handover
		.nullable()
		.meta({ description: 'Only on a run that has started, for a stop that has not ended' }),
});

export const riderRunOutput = z.strictObject({ ...riderRunSummary.shape, stops: z.array(riderStopOutput) });
export type RiderRunOutput = z.output<typeof riderRunOutput>;

export const startRunOutput = z.strictObject({
	...riderRunOutput.shape,
	leftBehind: z
		.array(orderNumber)
		.meta({ description: 'Orders that were not packed; they wait for another run' }),
});
export type StartRunOutput = z.output<typeof startRunOutput>;

export const reportPositionInput = z.strictObject({
	runId: id,
	latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north (WGS 84)', example: 12.9352 }),
	longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east (WGS 84)', example: 77.6245 }),
});
export type ReportPositionInput = z.output<typeof reportPositionInput>;

export const createPhotoUploadInput = z.strictObject({
	stopId: id,
	contentType: z.enum(photoTypes).meta({ description: 'Type of the file', example: 'image/jpeg' }),
	sizeBytes: sizeBytesUpTo(MAX_PHOTO_BYTES),
});
export type CreatePhotoUploadInput = z.output<typeof createPhotoUploadInput>;
export const createPhotoUploadOutput = z.strictObject({ photoId: id, upload: uploadLink });
export type CreatePhotoUploadOutput = z.output<typeof createPhotoUploadOutput>;

export const deliverStopInput = z
	.strictObject({
		stopId: id,
		code: z
			.string()
			.regex(/^\d{6}$/)
			.optional()
			.meta({ description: 'What the customer tells the rider', example: '042137' }),
		photoId: id.optional().meta({ description: 'A photo whose file is uploaded' }),
		refused: z
			.array(z.strictObject({ orderItemId: id, quantity }))
			.max(MAX_LINES)
			.default([])
			.meta({ description: 'What the customer does not take' }),
		cashCollectedMinor: cash.optional().meta({ description: 'What the customer paid, if anything was due' }),
		cashDifferenceReason: reason
			.optional()
			.meta({ description: 'Why that is not what was due', example: 'No change' }),
	})
	.refine(({ code, photoId }) => (code === undefined) !== (photoId === undefined), {
		message: 'must be given, or a photo, but not both',
		path: ['code'],
	})
	.meta({ example: { code: '042137' } });
export type DeliverStopInput = z.output<typeof deliverStopInput>;

export const failStopInput = z.strictObject({
	stopId: id,
	reason: failReason,
	note: reason.optional().meta({ description: 'What else there is to say', example: 'The gate was locked' }),
});
export type FailStopInput = z.output<typeof failStopInput>;

export const riderStopEndOutput = z.strictObject({
	...{ id, number: orderNumber, status: stopStatus },
	endedAt: instant.nullable(),
	cashDueMinor: minorUnits.nullable(),
	cashCollectedMinor: minorUnits.nullable(),
	runStatus,
});
export type RiderStopEndOutput = z.output<typeof riderStopEndOutput>;

export const stopPhotoOutput = z.strictObject({
	status: z.enum(deliveryPhotoStatuses).meta({ description: '`kept`: it can be looked at' }),
	url: z.string().nullable().meta({ description: 'Downloads the photo', example: 'https://…' }),
	expiresAt: instant.nullable(),
});
