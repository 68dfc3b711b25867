import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { currency, grams, minorUnits } from '../types/columns.ts';
import { sellUnitKinds } from './catalog.enums.ts';
import { Product } from './product.entity.ts';

const SellUnitSchema = defineEntity({
	name: 'SellUnit',
	indexes: [{ properties: ['product', 'position'] }],
	properties: {
		...baseProperties,
		product: () => p.manyToOne(Product).index(false),
		kind: p.enum(sellUnitKinds),
		/** What the customer reads, for example `kg`, `bunch`, `250 g pack`. */
		label: p.string().length(40),
		/**
		 * Per kilogram when sold by weight, per piece when sold by count. Once it has changed, a copy of what the schedule
		 * says for the whole shop (see price.repository).
		 */
		priceMinor: minorUnits(),
		/** What it cost before, shown struck through. */
		compareAtMinor: minorUnits().strictNullable().default(null),
		currency: currency(),
		/** By weight: quantities are multiples of it. */
		stepGrams: grams().strictNullable(),
		minGrams: grams().strictNullable(),
		maxGrams: grams().strictNullable(),
		/** By count: nominal weight of one piece, which is what it draws from a stock kept in grams. */
		packGrams: grams().strictNullable(),
		position: p.smallint().unsigned().default(0),
		isActive: p.boolean().default(true),
	},
});

/** One way of buying a product. */
export class SellUnit extends SellUnitSchema.class {}
SellUnitSchema.setClass(SellUnit);
