import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import { riderDocumentKinds, riderDocumentStatuses } from './auth.enums.ts';
import { User } from './user.entity.ts';

const RiderDocumentSchema = defineEntity({
	name: 'RiderDocument',
	indexes: [{ properties: ['status', 'id'] }],
	properties: {
		...baseProperties,
		rider: () => p.manyToOne(User),
		kind: p.enum(riderDocumentKinds),
		status: p.enum(riderDocumentStatuses),
		objectKey: p.string().length(200).unique(),
		contentType: p.string().length(60),
		sizeBytes: p.integer().unsigned(),
		/** Who looked at it. */
		reviewedBy: () => p.manyToOne(User).strictNullable().default(null),
		reviewedAt: instant().strictNullable().default(null),
		/** Why it was not accepted. */
		rejectReason: p.string().length(200).strictNullable().default(null),
	},
});

/** Paper that a rider has to show. */
export class RiderDocument extends RiderDocumentSchema.class {}
RiderDocumentSchema.setClass(RiderDocument);
