import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { Product } from '../catalog/product.entity.ts';

const StockNoticeSchema = defineEntity({
	name: 'StockNotice',
	uniques: [{ properties: ['user', 'product', 'hub'] }],
	indexes: [{ properties: ['product', 'hub'] }],
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User).index(false),
		product: () => p.manyToOne(Product).index(false),
		hub: () => p.manyToOne(Hub),
	},
});

/** Somebody wants to hear when a hub has a product again; deleted once they are told. */
export class StockNotice extends StockNoticeSchema.class {}
StockNoticeSchema.setClass(StockNotice);
