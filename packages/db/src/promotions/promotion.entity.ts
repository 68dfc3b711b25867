import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { Category } from '../catalog/category.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { instant, minorUnits, uuid } from '../types/columns.ts';
import { promotionKinds } from './promotions.enums.ts';

const PromotionSchema = defineEntity({
	name: 'Promotion',
	properties: {
		...baseProperties,
		/** What customers enter, in capitals; null: it counts by itself. Stays taken for good. */
		code: p.string().length(24).strictNullable().unique(),
		name: p.string().length(80),
		kind: p.enum(promotionKinds),
		/** Basis points of `percent`, minor units of `flat`. */
		value: p.integer().unsigned(),
		buyPieces: p.smallint().unsigned().default(0),
		getPieces: p.smallint().unsigned().default(0),
		maxDiscountMinor: minorUnits().strictNullable(),
		minimumMinor: minorUnits().default(0),
		category: () => p.manyToOne(Category).strictNullable(),
		product: () => p.manyToOne(Product).strictNullable(),
		isFirstOrderOnly: p.boolean().default(false),
		isStackable: p.boolean().default(false),
		startsAt: instant().strictNullable(),
		endsAt: instant().strictNullable(),
		totalLimit: p.integer().unsigned().strictNullable(),
		perCustomerLimit: p.integer().unsigned().strictNullable(),
		isActive: p.boolean().default(true).index(),
		/** Orders that have it; counted only where `totalLimit` bounds them, by relative UPDATEs. */
		used: p.integer().unsigned().default(0),
	},
});

/** A discount that counts by itself or for a coupon's code. */
export class Promotion extends PromotionSchema.class {}
PromotionSchema.setClass(Promotion);

const PromotionCustomerSchema = defineEntity({
	name: 'PromotionCustomer',
	uniques: [{ properties: ['promotion', 'user'] }],
	properties: {
		id: uuid().primary(),
		promotion: () => p.manyToOne(Promotion).index(false),
		user: () => p.manyToOne(User),
		/** Orders of theirs that have it; by relative UPDATEs. */
		used: p.integer().unsigned().default(0),
	},
});

/** How often a customer has used a promotion that bounds it. */
export class PromotionCustomer extends PromotionCustomerSchema.class {}
PromotionCustomerSchema.setClass(PromotionCustomer);
