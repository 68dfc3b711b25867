import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import { type WebhookEventType, webhookDisabledReasons } from './webhooks.enums.ts';

const WebhookEndpointSchema = defineEntity({
	name: 'WebhookEndpoint',
	properties: {
		...baseProperties,
		url: p.string().length(500),
		description: p.string().length(200),
		eventTypes: p.json<WebhookEventType[]>(),
		/** Who made it, and is told when it is disabled. */
		owner: () => p.manyToOne(User),
		/** `whsec_…`, sealed: the worker must read it to sign. */
		sealedSecret: p.string().length(255).hidden(),
		/** The one before, which signs as well until `previousSecretEndsAt`. */
		sealedPreviousSecret: p.string().length(255).strictNullable().default(null).hidden(),
		previousSecretEndsAt: instant().strictNullable().default(null),
		isEnabled: p.boolean().default(true),
		disabledReason: p.enum(webhookDisabledReasons).strictNullable().default(null),
		/** First failure since anything was delivered. */
		failingSince: instant().strictNullable().default(null),
	},
});

/** Where a program hears of events. */
export class WebhookEndpoint extends WebhookEndpointSchema.class {}
WebhookEndpointSchema.setClass(WebhookEndpoint);
