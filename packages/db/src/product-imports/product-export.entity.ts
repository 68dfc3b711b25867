import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant, uuid } from '../types/columns.ts';

const ProductExportSchema = defineEntity({
	name: 'ProductExport',
	properties: {
		...baseProperties,
		/** Who asked for it. No foreign key: people go, history stays. */
		createdBy: uuid(),
		/** Lines written so far, without the first. */
		rowsWritten: p.integer().unsigned().default(0),
		/** Object-store key, once it is written. */
		objectKey: p.string().length(200).strictNullable().default(null),
		/** From then on there is nothing to download. */
		expiresAt: instant().index(),
	},
});

/** The products as a file, as an import takes it. */
export class ProductExport extends ProductExportSchema.class {}
ProductExportSchema.setClass(ProductExport);
