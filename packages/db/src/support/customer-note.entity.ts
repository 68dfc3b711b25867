import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';

const CustomerNoteSchema = defineEntity({
	name: 'CustomerNote',
	indexes: [{ properties: ['customer', 'id'] }],
	properties: {
		...baseProperties,
		customer: () => p.manyToOne(User).index(false),
		author: () => p.manyToOne(User),
		text: p.string().length(1_000),
	},
});

/** What staff want to remember of a customer. */
export class CustomerNote extends CustomerNoteSchema.class {}
CustomerNoteSchema.setClass(CustomerNote);
