import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../types/columns.ts';

const SettingSchema = defineEntity({
	name: 'Setting',
	properties: {
		key: p.string().length(60).primary(),
		value: p.json<unknown>(),
		updatedAt: instant(),
	},
});

/** What staff can change about the shop while it runs; absent rows mean the default. */
export class Setting extends SettingSchema.class {}
SettingSchema.setClass(Setting);
