import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { Product } from '../catalog/product.entity.ts';

const FavouriteSchema = defineEntity({
	name: 'Favourite',
	uniques: [{ properties: ['user', 'product'] }],
	indexes: [{ properties: ['user', 'id'] }],
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User).index(false),
		product: () => p.manyToOne(Product),
	},
});

/** A product that a customer likes. */
export class Favourite extends FavouriteSchema.class {}
FavouriteSchema.setClass(Favourite);
