import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { deliveryPhotoStatuses } from './deliveries.enums.ts';
import { DeliveryStop } from './delivery-stop.entity.ts';

const DeliveryPhotoSchema = defineEntity({
	name: 'DeliveryPhoto',
	properties: {
		...baseProperties,
		stop: () => p.manyToOne(DeliveryStop).deleteRule('cascade'),
		status: p.enum(deliveryPhotoStatuses),
		objectKey: p.string().length(200).unique(),
		contentType: p.string().length(60),
		sizeBytes: p.integer().unsigned(),
	},
});

/** Picture of goods that were handed over or left at a door; staff alone see it. */
export class DeliveryPhoto extends DeliveryPhotoSchema.class {}
DeliveryPhotoSchema.setClass(DeliveryPhoto);
