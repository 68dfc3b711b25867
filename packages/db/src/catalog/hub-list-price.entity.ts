import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { minorUnits } from '../types/columns.ts';
import { Product } from './product.entity.ts';

const HubListPriceSchema = defineEntity({
	name: 'HubListPrice',
	// Serves the list of a hub in the order of its prices.
	indexes: [{ properties: ['hub', 'priceMinor', 'product'] }],
	properties: {
		product: () => p.manyToOne(Product).primary().index(false).deleteRule('cascade'),
		hub: () => p.manyToOne(Hub).primary().index(false).deleteRule('cascade'),
		/** Of the first sell unit. */
		priceMinor: minorUnits(),
	},
});

/**
 * Price of a product in a hub that has one of its own, repeated here so that the hub's list sorts and pages by it from an
 * index; where there is none, that of the product counts. Written only by `refreshHubListPrices`.
 */
export class HubListPrice extends HubListPriceSchema.class {}
HubListPriceSchema.setClass(HubListPrice);
