import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';

const ReportUnitSchema = defineEntity({
	name: 'ReportUnit',
	indexes: [{ properties: ['changedAt', 'day'] }],
	properties: {
		hubId: uuid().primary(),
		/** Day of the hub's calendar, `2026-11-23`. */
		day: p.date().primary(),
		/** First instant of that day, and of the next. */
		startsAt: instant(),
		endsAt: instant(),
		/** When it was noticed that it has to be counted again; null: what was counted holds. */
		changedAt: instant().strictNullable(),
	},
});

/** A day of a hub: what reports are counted by. */
export class ReportUnit extends ReportUnitSchema.class {}
ReportUnitSchema.setClass(ReportUnit);
