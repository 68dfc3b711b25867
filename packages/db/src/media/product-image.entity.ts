import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { Product } from '../catalog/product.entity.ts';
import { productImageStatuses } from './media.enums.ts';

const ProductImageSchema = defineEntity({
	name: 'ProductImage',
	indexes: [{ properties: ['product', 'position', 'id'] }],
	properties: {
		...baseProperties,
		product: () => p.manyToOne(Product).index(false).deleteRule('cascade'),
		/** Place among the product's pictures; lists show the first that is ready. */
		position: p.smallint().unsigned(),
		status: p.enum(productImageStatuses),
		/** Where the file as uploaded lies; nobody but the shop reads it, and it is deleted once rendered. */
		originalKey: p.string().length(200).unique(),
		contentType: p.string().length(60),
		sizeBytes: p.integer().unsigned(),
		altText: p.string().length(200),
		/** Pixels of the largest rendition. */
		width: p.smallint().unsigned().strictNullable().default(null),
		height: p.smallint().unsigned().strictNullable().default(null),
		/** Average colour as `#rrggbb`, shown until the picture is there. */
		color: p.string().length(7).strictNullable().default(null),
		/** Why the shop cannot show it. */
		refuseReason: p.string().length(200).strictNullable().default(null),
	},
});

/** Picture of a product. Keys of its renditions follow from its id. */
export class ProductImage extends ProductImageSchema.class {}
ProductImageSchema.setClass(ProductImage);
