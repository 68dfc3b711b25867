import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../types/columns.ts';

const ReportWatermarkSchema = defineEntity({
	name: 'ReportWatermark',
	properties: {
		/** Table of the log that is read. */
		source: p.string().length(40).primary(),
		/** Entries of before have been seen, by the time in their ids. */
		readUntil: instant(),
		/** When it was last read. */
		readAt: instant(),
	},
});

/** How far the reports have read a log. */
export class ReportWatermark extends ReportWatermarkSchema.class {}
ReportWatermarkSchema.setClass(ReportWatermark);
