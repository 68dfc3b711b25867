import { userRoles } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../../contract/pagination.ts';
import { id, instant, phoneInput } from '../../../contract/values.ts';
import { email, newPassword, personName, signInOptions } from '../auth.schemas.ts';

export const createInvitationInput = z.strictObject({
	email,
	staffRoleId: id
		.nullable()
		.meta({ description: 'Role that the member of staff gets; null: a rider is invited' }),
});
export const listInvitationsInput = z.strictObject(pageInput);
export const revokeInvitationInput = z.strictObject({ id });

export const invitationOutput = z.strictObject({
	id,
	email: z.string().meta({ example: 'imran@example.in' }),
	role: z.enum(userRoles).meta({ example: 'rider' }),
	staffRole: z.strictObject({ id, name: z.string().meta({ example: 'packer' }) }).nullable(),
	invitedById: id,
	createdAt: instant,
	expiresAt: instant,
	acceptedAt: instant.nullable(),
	revokedAt: instant.nullable(),
});
export const listInvitationsOutput = pageOf(invitationOutput);

export const acceptInvitationInput = z.strictObject({
	token: z
		.string()
		.regex(/^[\w-]{43}$/)
		.meta({
			description: 'From the link in the mail',
			example: 'kq3Zb7Rr0yVtXg5m9cQ2hLw8nJ4sDfPaUeTi1oBvYx6',
		}),
	name: personName,
	password: newPassword,
	phone: phoneInput.optional(),
	...signInOptions,
});

export type CreateInvitationInput = z.output<typeof createInvitationInput>;
export type ListInvitationsInput = z.output<typeof listInvitationsInput>;
export type InvitationOutput = z.output<typeof invitationOutput>;
export type AcceptInvitationInput = z.output<typeof acceptInvitationInput>;
