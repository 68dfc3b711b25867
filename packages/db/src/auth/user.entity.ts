import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import { userRoles } from './auth.enums.ts';
import { StaffRole } from './staff-role.entity.ts';

const UserSchema = defineEntity({
	name: 'User',
	indexes: [{ properties: ['role', 'id'] }],
	properties: {
		...baseProperties,
		/** Lower-cased before it gets here; the unique index is what decides a race of two registrations. */
		email: p.string().length(254).unique(),
		/** null: not proved yet, as with accounts that came from elsewhere. */
		emailVerifiedAt: instant().strictNullable().default(null),
		/** PHC string of Argon2id, or bcrypt's of the former system; null: no password signs in. */
		passwordHash: p.string().length(255).strictNullable().hidden(),
		name: p.string().length(120).index(),
		/** E.164; for calls about deliveries. */
		phone: p.string().length(16).strictNullable().index(),
		/** E.164; proved to be the account's own, and of no other account. Signs in by code. */
		verifiedPhone: p.string().length(16).strictNullable().default(null).unique(),
		role: p.enum(userRoles),
		/** What staff may do; null for others, and for staff who may do nothing yet. */
		staffRole: () => p.manyToOne(StaffRole).strictNullable().default(null),
		/** Sealed seed of the second factor; in use once `totpEnabledAt` is set. */
		totpSecret: p.string().length(255).strictNullable().default(null).hidden(),
		totpEnabledAt: instant().strictNullable().default(null),
		/** Time step of the last accepted TOTP code: each is good once. */
		totpLastStep: p.integer().strictNullable().default(null),
		/** Nobody signs in until staff clear it; after a deactivation the owner's own password reset does. */
		disabledAt: instant().strictNullable(),
		/** Set beside `disabledAt` when it was the owner's wish; staff who disable an account clear it. */
		deactivatedAt: instant().strictNullable().default(null),
		/** The personal data is gone; only orders keep the row. */
		deletedAt: instant().strictNullable().default(null),
	},
});

export class User extends UserSchema.class {
	get isDisabled(): Opt & boolean {
		return this.disabledAt !== null;
	}

	get hasTwoFactor(): Opt & boolean {
		return this.totpEnabledAt !== null;
	}
}
UserSchema.setClass(User);
