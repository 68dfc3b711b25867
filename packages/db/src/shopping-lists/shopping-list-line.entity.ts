import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { SellUnit } from '../catalog/sell-unit.entity.ts';
import { quantity } from '../types/columns.ts';
import { ShoppingList } from './shopping-list.entity.ts';

const ShoppingListLineSchema = defineEntity({
	name: 'ShoppingListLine',
	uniques: [{ properties: ['list', 'sellUnit'] }],
	properties: {
		...baseProperties,
		list: () => p.manyToOne(ShoppingList).index(false).deleteRule('cascade'),
		sellUnit: () => p.manyToOne(SellUnit),
		/** Grams by weight, pieces by count. */
		quantity: quantity(),
	},
});

/** A line of a shopping list. */
export class ShoppingListLine extends ShoppingListLineSchema.class {}
ShoppingListLineSchema.setClass(ShoppingListLine);
