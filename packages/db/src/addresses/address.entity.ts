import { defineEntity, p } from '@mikro-orm/core';
import { Pincode } from '../areas/pincode.entity.ts';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';

const AddressSchema = defineEntity({
	name: 'Address',
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User),
		label: p.string().length(40),
		recipientName: p.string().length(120),
		/** E.164. */
		phone: p.string().length(16),
		line1: p.string().length(200),
		line2: p.string().length(200).strictNullable(),
		landmark: p.string().length(200).strictNullable(),
		pincode: () => p.manyToOne(Pincode),
		isDefault: p.boolean().default(false),
		/** Soft delete: orders keep a snapshot, the customer's list does not show it. */
		deletedAt: instant().strictNullable(),
	},
});

export class Address extends AddressSchema.class {}
AddressSchema.setClass(Address);
