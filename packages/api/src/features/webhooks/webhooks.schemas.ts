import { webhookDeliveryStatuses, webhookDisabledReasons } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';
import { eventTypes } from './webhook-events.schemas.ts';

const hasNoPassword = (text: string) => {
	if (!URL.canParse(text)) return true;
	const { username, password } = new URL(text);
	return username === '' && password === '';
};

const url = z
	.url({ protocol: /^https?$/ })
	.max(500)
	.refine(hasNoPassword, { message: 'must not hold a name or password' })
	.meta({
		description: 'Where events are sent by POST: https, at a public address',
		example: 'https://stock.example.com/hooks/dailyveg',
	});

const description = z
	.string()
	.trim()
	.max(200)
	.meta({ description: 'What it is for', example: 'Stock scales of the hub' });

const isEnabled = z.boolean().meta({ description: 'Whether it is sent anything', example: true });

export const webhookReference = z.strictObject({ id });
export const listEndpointsInput = z.strictObject(pageInput);

export const createEndpointInput = z.strictObject({ url, description: description.default(''), eventTypes });

export const updateEndpointInput = z.strictObject({
	id,
	url: url.optional(),
	description: description.optional(),
	eventTypes: eventTypes.optional(),
	isEnabled: isEnabled.optional(),
});

const endpointFields = {
	id,
	url: z.string().meta({ example: 'https://stock.example.com/hooks/dailyveg' }),
	description: z.string().meta({ example: 'Stock scales of the hub' }),
	eventTypes,
	ownerId: id.meta({ description: 'Who made it, and is told when it is disabled' }),
	isEnabled,
	disabledReason: z.enum(webhookDisabledReasons).nullable().meta({
		description: 'staff: on purpose; failing: nothing but failures for five days; gone: it answered 410',
		example: null,
	}),
	failingSince: instant.nullable().meta({ description: 'First failure since anything was delivered' }),
	previousSecretEndsAt: instant.nullable().meta({
		description: 'Until then the secret before the last rotation signs as well',
	}),
	createdAt: instant,
};

export const webhookEndpointOutput = z.strictObject(endpointFields);
export const listEndpointsOutput = pageOf(webhookEndpointOutput);
export const endpointWithSecretOutput = z.strictObject({
	...endpointFields,
	secret: z.string().meta({
		description: 'What signatures are checked with; shown only now',
		example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwq1fJ9r8GKYo=',
	}),
});

export const listWebhookDeliveriesInput = z.strictObject({
	endpointId: id,
	status: z.enum(webhookDeliveryStatuses).optional().meta({
		description: 'Only those in this state; all when left out',
		example: 'failed',
	}),
	...pageInput,
});

export const webhookDeliveryOutput = z.strictObject({
	id,
	endpointId: id,
	eventId: id.meta({ description: 'The `webhook-id` under which it is sent' }),
	type: z.string().meta({ description: 'Type of the event', example: 'order.placed' }),
	body: z.string().meta({ description: 'The event as JSON text' }),
	status: z.enum(webhookDeliveryStatuses).meta({
		description: 'pending: under way, or waiting for its next attempt',
		example: 'delivered',
	}),
	attempts: z.int().meta({ description: 'Since it was last asked for', example: 1 }),
	lastStatus: z.int().nullable().meta({ description: 'HTTP status of the last answer', example: 200 }),
	lastError: z.string().nullable().meta({ example: null }),
	nextAttemptAt: instant.nullable().meta({ description: 'About when it is tried again' }),
	deliveredAt: instant.nullable(),
	createdAt: instant,
});
export const listWebhookDeliveriesOutput = pageOf(webhookDeliveryOutput);

export type CreateEndpointInput = z.output<typeof createEndpointInput>;
export type UpdateEndpointInput = z.output<typeof updateEndpointInput>;
export type ListEndpointsInput = z.output<typeof listEndpointsInput>;
export type WebhookEndpointOutput = z.output<typeof webhookEndpointOutput>;
export type EndpointWithSecretOutput = z.output<typeof endpointWithSecretOutput>;
export type ListWebhookDeliveriesInput = z.output<typeof listWebhookDeliveriesInput>;
export type WebhookDeliveryOutput = z.output<typeof webhookDeliveryOutput>;
