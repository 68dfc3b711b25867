import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import { reportExportKinds, reportExportStatuses } from './reports.enums.ts';

const ReportExportSchema = defineEntity({
	name: 'ReportExport',
	indexes: [{ properties: ['requestedBy', 'id'] }],
	properties: {
		...baseProperties,
		requestedBy: () => p.manyToOne(User).index(false),
		kind: p.enum(reportExportKinds),
		/** Days, hub and the like, as they were asked for. */
		filter: p.json<Record<string, unknown>>(),
		status: p.enum(reportExportStatuses),
		/** Lines written so far, without the first. */
		rowsWritten: p.integer().unsigned().default(0),
		/** Object-store key, once it is done. */
		objectKey: p.string().length(200).strictNullable().default(null),
		/** From then on there is nothing to download. */
		expiresAt: instant().index(),
	},
});

/** A report as a file, at the wish of somebody of the staff. */
export class ReportExport extends ReportExportSchema.class {}
ReportExportSchema.setClass(ReportExport);
