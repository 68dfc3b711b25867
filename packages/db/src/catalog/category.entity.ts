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
		/** Name in a local language, or empty. */
		nameLocal: p.string().length(80).default(''),
		/** Among those with the same parent, lower first. */
		position: p.integer().default(0),
		/** Hidden ones, and all below them, are not listed; their products stay on sale. */
		isHidden: p.boolean().default(false),
	},
});

/** A node of the tree that customers browse; changed only under `lockCategories`. */
export class Category extends CategorySchema.class {}
CategorySchema.setClass(Category);
