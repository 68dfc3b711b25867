import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import type { Permission } from './auth.enums.ts';

const StaffRoleSchema = defineEntity({
	name: 'StaffRole',
	properties: {
		...baseProperties,
		name: p.string().length(40).unique(),
		/** Ignored for the owner's role, which has all there are. */
		permissions: p.json<Permission[]>(),
	},
});

/** A named bundle of permissions. */
export class StaffRole extends StaffRoleSchema.class {}
StaffRoleSchema.setClass(StaffRole);
