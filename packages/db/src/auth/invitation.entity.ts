import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import { userRoles } from './auth.enums.ts';
import { StaffRole } from './staff-role.entity.ts';
import { User } from './user.entity.ts';

const InvitationSchema = defineEntity({
	name: 'Invitation',
	properties: {
		...baseProperties,
		email: p.string().length(254).index(),
		role: p.enum(userRoles),
		/** For staff. */
		staffRole: () => p.manyToOne(StaffRole).strictNullable(),
		/** HMAC-SHA256 (hex) of the token in the link. */
		tokenHash: p.character().length(64).unique().hidden(),
		invitedBy: () => p.manyToOne(User),
		expiresAt: instant(),
		acceptedAt: instant().strictNullable().default(null),
		revokedAt: instant().strictNullable().default(null),
	},
});

/** A link by which somebody becomes staff or rider. */
export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation);
