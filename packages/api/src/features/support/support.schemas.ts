import { issueKinds, issuePhotoStatuses, issueResolutions, issueStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { sizeBytesUpTo, uploadLink } from '../../contract/uploads.ts';
import { currency, id, instant, minorUnits, quantity } from '../../contract/values.ts';
import { hasEachItemOnce } from '../orders/packing.schemas.ts';

export const MAX_ISSUE_PHOTO_BYTES = 5 * 1_024 * 1_024;
export const MAX_ISSUE_PHOTOS = 5;

/** What a photo may be. */
export const issuePhotoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type IssuePhotoType = (typeof issuePhotoTypes)[number];

const kind = z.enum(issueKinds).meta({ description: 'What was wrong', example: 'late' });
const status = z.enum(issueStatuses).meta({ description: 'Where it stands', example: 'open' });
const text = z.string().trim().min(1).max(1_000);
const answer = z
	.string()
	.trim()
	.min(1)
	.max(500)
	.meta({ description: 'What the customer is told', example: 'We are sorry; you have the money back.' });

const line = z.strictObject({
	itemId: id.meta({ description: 'A line of the order' }),
	quantity: quantity.meta({ description: 'Grams or pieces that are complained of', example: 500 }),
});

export const createIssueInput = z
	.strictObject({
		orderId: id,
		kind,
		lines: z.array(line).max(200).refine(hasEachItemOnce, { message: 'each line once' }).default([]),
		text: text.meta({ description: 'In your words', example: 'Half of the tomatoes were soft.' }),
	})
	.refine(({ kind: what, lines }) => what === 'late' || lines.length > 0, {
		path: ['lines'],
		message: 'name the lines',
	});
export type CreateIssueInput = z.output<typeof createIssueInput>;

export const issueReference = z.strictObject({ id });
export const listIssuesInput = z.strictObject(pageInput);
export type ListIssuesInput = z.output<typeof listIssuesInput>;

const photoOutput = z.strictObject({
	id,
	status: z.enum(issuePhotoStatuses).meta({ description: '`uploading`: the file is still to come' }),
});

export const issueOutput = z.strictObject({
	id,
	orderId: id,
	orderNumber: z.string().meta({ example: 'DV-261122-7K3M9QX2' }),
	kind,
	lines: z.array(line.extend({ name: z.string() })),
	text: z.string(),
	status,
	resolution: z.enum(issueResolutions).nullable().meta({ description: 'How the shop made up for it' }),
	currency,
	amountMinor: minorUnits.meta({ description: 'What was given for it' }),
	answer: z.string().nullable().meta({ description: 'What the shop says' }),
	photos: z.array(photoOutput),
	createdAt: instant,
	closedAt: instant.nullable(),
});
export type IssueOutput = z.output<typeof issueOutput>;
export const listIssuesOutput = pageOf(issueOutput);

export const createIssuePhotoUploadInput = z.strictObject({
	issueId: id,
	contentType: z.enum(issuePhotoTypes).meta({ example: 'image/jpeg' }),
	sizeBytes: sizeBytesUpTo(MAX_ISSUE_PHOTO_BYTES),
});
export type CreateIssuePhotoUploadInput = z.output<typeof createIssuePhotoUploadInput>;
export const createIssuePhotoUploadOutput = z.strictObject({ photo: photoOutput, upload: uploadLink });

export const adminListIssuesInput = z.strictObject({
	status: status.default('open'),
	assigneeId: id.optional().meta({ description: 'Only those that this member of staff looks after' }),
	...pageInput,
});
export type AdminListIssuesInput = z.output<typeof adminListIssuesInput>;

const person = z.strictObject({ id, name: z.string().meta({ example: 'Asha Rao' }) });
export const adminIssueOutput = issueOutput.extend({
	customer: person,
	assignee: person.nullable(),
	suggestedMinor: minorUnits.meta({ description: 'What the lines that are complained of cost' }),
});
export type AdminIssueOutput = z.output<typeof adminIssueOutput>;
export const adminListIssuesOutput = pageOf(adminIssueOutput);

export const assignIssueInput = z.strictObject({
	id,
	assigneeId: id.nullable().meta({ description: 'Who looks after it; null for nobody' }),
});
export type AssignIssueInput = z.output<typeof assignIssueInput>;

const amountMinor = minorUnits.min(1).max(100_000_000);
const resolution = z.enum(issueResolutions).meta({
	description: 'Money back to its source or into the wallet, a present, or an apology alone',
	example: 'refund_source',
});
export const resolveIssueInput = z
	.strictObject({
		id,
		resolution,
		amountMinor: amountMinor.optional().meta({ description: 'What is given; none with an apology' }),
		answer,
	})
	.refine(({ resolution: how, amountMinor: amount }) => (how === 'apology') === (amount === undefined), {
		path: ['amountMinor'],
		message: 'needed, unless it is an apology',
	});
export type ResolveIssueInput = z.output<typeof resolveIssueInput>;

export const rejectIssueInput = z.strictObject({ id, answer });
export type RejectIssueInput = z.output<typeof rejectIssueInput>;

export const issuePhotoUrlOutput = z.strictObject({
	url: z.string().meta({ description: 'Downloads the photo', example: 'https://…' }),
	expiresAt: instant,
});

export const listCustomerNotesInput = z.strictObject({ customerId: id, ...pageInput });
export type ListCustomerNotesInput = z.output<typeof listCustomerNotesInput>;
export const createCustomerNoteInput = z.strictObject({
	customerId: id,
	text: text.meta({ description: 'For staff alone', example: 'Rings twice; the dog is friendly.' }),
});
export type CreateCustomerNoteInput = z.output<typeof createCustomerNoteInput>;
export const customerNoteReference = z.strictObject({ id });
export const customerNoteOutput = z.strictObject({
	id,
	text: z.string(),
	author: person,
	createdAt: instant,
});
export type CustomerNoteOutput = z.output<typeof customerNoteOutput>;
export const listCustomerNotesOutput = pageOf(customerNoteOutput);
