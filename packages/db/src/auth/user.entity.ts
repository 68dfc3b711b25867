import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import { userRoles } from './auth.enums.ts';

const UserSchema = defineEntity({
	name: 'User',
	properties: {
		...baseProperties,
		/** Lower-cased before it gets here; the unique index is what decides a race of two registrations. */
		email: p.string().length(254).unique(),
		passwordHash: p.string().length(255).hidden(),
		name: p.string().length(120),
		/** E.164. */
		phone: p.string().length(16).strictNullable(),
		role: p.enum(userRoles),
		disabledAt: instant().strictNullable(),
	},
});

export class User extends UserSchema.class {
	get isDisabled(): Opt & boolean {
		return this.disabledAt !== null;
	}
}
UserSchema.setClass(User);
