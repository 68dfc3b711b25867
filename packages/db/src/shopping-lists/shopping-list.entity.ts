import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';

const ShoppingListSchema = defineEntity({
	name: 'ShoppingList',
	uniques: [{ properties: ['user', 'name'] }],
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User).index(false),
		name: p.string().length(60),
	},
});

/** A named list of what a customer buys together. */
export class ShoppingList extends ShoppingListSchema.class {}
ShoppingListSchema.setClass(ShoppingList);
