import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { Product } from '../catalog/product.entity.ts';
import { instant } from '../types/columns.ts';

const FeaturedListSchema = defineEntity({
	name: 'FeaturedList',
	properties: {
		...baseProperties,
		slug: p.string().length(80).unique(),
		title: p.string().length(80),
		titleHi: p.string().length(80),
		/** Title in a local language, or empty. */
		titleLocal: p.string().length(80).default(''),
		/** Lower first. */
		position: p.integer().default(0),
		/** Not shown before; from the beginning when null. */
		startsAt: instant().strictNullable().default(null),
		/** Not shown from then on; without end when null. */
		endsAt: instant().strictNullable().default(null),
	},
});

/** Products that staff put forward together; changed only under `lockFeaturedLists`. */
export class FeaturedList extends FeaturedListSchema.class {}
FeaturedListSchema.setClass(FeaturedList);

const FeaturedProductSchema = defineEntity({
	name: 'FeaturedProduct',
	properties: {
		list: () => p.manyToOne(FeaturedList).primary().index(false).deleteRule('cascade'),
		product: () => p.manyToOne(Product).primary(),
		/** Lower first. */
		position: p.smallint().unsigned(),
	},
});

/** A product on a featured list. */
export class FeaturedProduct extends FeaturedProductSchema.class {}
FeaturedProductSchema.setClass(FeaturedProduct);
