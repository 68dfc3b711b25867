import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';

const CategorySchema = defineEntity({
	name: 'Category',
	properties: {
		...baseProperties,
		slug: p.string().length(80).unique(),
		parent: () => p.manyToOne(Category).strictNullable(),
		name: p.string().length(80),
		nameHi: p.string().length(80),
		position: p.integer().default(0),
	},
});

export class Category extends CategorySchema.class {}
CategorySchema.setClass(Category);
