import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import { User } from './user.entity.ts';

const DataExportSchema = defineEntity({
	name: 'DataExport',
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User),
		/** Object-store key, once the worker has written it. */
		objectKey: p.string().length(200).strictNullable().default(null),
		/** From then on there is nothing to download. */
		expiresAt: instant().index(),
	},
});

/** A copy of everything kept about a person, at their wish. */
export class DataExport extends DataExportSchema.class {}
DataExportSchema.setClass(DataExport);
