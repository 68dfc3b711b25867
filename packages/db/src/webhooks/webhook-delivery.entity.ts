import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { WebhookEndpoint } from './webhook-endpoint.entity.ts';
import { webhookDeliveryStatuses } from './webhooks.enums.ts';

const WebhookDeliverySchema = defineEntity({
	name: 'WebhookDelivery',
	indexes: [{ properties: ['endpoint', 'id'] }],
	// Once to each endpoint, however often the event is fanned out.
	uniques: [{ properties: ['eventId', 'endpoint'] }],
	properties: {
		/** Time-ordered. */
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		endpoint: () => p.manyToOne(WebhookEndpoint).index(false).deleteRule('cascade'),
		eventId: uuid(),
		type: p.string().length(40),
		/** The event as it is sent. */
		payload: p.json<unknown>(),
		status: p.enum(webhookDeliveryStatuses),
		/** Since it was last asked for. */
		attempts: p.integer().unsigned().default(0),
		/** HTTP status of the last answer; null: there was none. */
		lastStatus: p.smallint().unsigned().strictNullable().default(null),
		lastError: p.string().length(200).strictNullable().default(null),
		/** About when it is tried again. */
		nextAttemptAt: instant().strictNullable().default(null),
		/** Whoever sends it now has until then; nobody else sends it meanwhile. */
		claimedUntil: instant().strictNullable().default(null),
		deliveredAt: instant().strictNullable().default(null),
		createdAt: instant().index(),
	},
});

/** An event on its way to an endpoint, and what became of it. */
export class WebhookDelivery extends WebhookDeliverySchema.class {}
WebhookDeliverySchema.setClass(WebhookDelivery);
