import {
	type EntityManager,
	Invitation,
	newId,
	UniqueConstraintViolationException,
	User,
} from '@dailyveg/db';
import { DomainError } from '../../../contract/errors.ts';
import { toE164 } from '../../../platform/phone.ts';
import { consume } from '../../../platform/rate-limit.ts';
import { transact } from '../../../platform/transaction.ts';
import type { Context } from '../../../trpc/context.ts';
import { recordAudit } from '../../audit/audit.public.ts';
import { linkHashOf } from '../codes/code-hash.ts';
import { hashNewPassword } from '../hash-new-password.ts';
import { permissionsOf } from '../permissions-of.ts';
import { covers } from '../rank.ts';
import { type SignedIn, signIn } from '../sign-in.ts';
import type { AcceptInvitationInput } from './invitations.schemas.ts';

/**
 * Opens the account that the link promises, and signs in. Throws INVALID_CODE for a link that is unknown, used, revoked
 * or expired, or whose maker may not give that any more; EMAIL_TAKEN if the address has an account by now. That tells
 * nobody anything (R30): the link went to that very address. The account stays what it is, since whoever reads a mailbox
 * has not shown the account's own password, and a customer's session must not become a member of staff's.
 */
export async function acceptInvitation(
	ctx: Context,
	{ token, name, password, phone, ...options }: AcceptInvitationInput,
): Promise<SignedIn> {
	const { services, request } = ctx;
	await consume(ctx, 'register.ip', request.ip);
	const tokenHash = linkHashOf(services.env, token);
	const number = phone === undefined ? null : toE164(phone);
	// Before the costly hash; whether it still holds is decided under the lock.
	await requireInvitation(services.orm.em.fork(), tokenHash, services.clock.now());
	const passwordHash = await hashNewPassword(services, password);
	const user = await openAccount(ctx, tokenHash, { name, phone: number, passwordHash });
	return signIn(ctx, user, options);
}

async function openAccount(
	ctx: Context,
	tokenHash: string,
	fields: Pick<User, 'name' | 'phone' | 'passwordHash'>,
): Promise<User> {
	const id = newId();
	const now = ctx.services.clock.now();
	try {
		return await transact(ctx.services, async (em) => {
			const isOpen = { acceptedAt: null, revokedAt: null };
			// Of any number that hold the link, the UPDATE lets one pass.
			if ((await em.nativeUpdate(Invitation, { tokenHash, ...isOpen }, { acceptedAt: now })) !== 1)
				throw new DomainError('INVALID_CODE', {});
			const { id: targetId, email, role, staffRole } = await requireInvitation(em, tokenHash, now, now);
			const account = { id, email, role, staffRole, ...fields };
			const user = em.create(User, { ...account, emailVerifiedAt: now, disabledAt: null });
			await em.persist(user).flush();
			const after = { email, role, staffRole: staffRole?.name ?? null };
			const event = { action: 'invitation.accepted', targetType: 'invitation', targetId, after } as const;
			recordAudit(em, { ...ctx, user: { id } }, event);
			return user;
		});
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException) throw new DomainError('EMAIL_TAKEN', {});
		throw error;
	}
}

/** The invitation, with who made it, if it may be accepted: by then `acceptedAt` is null, or what it was just set to. */
async function requireInvitation(
	em: EntityManager,
	tokenHash: string,
	now: Date,
	acceptedAt: Date | null = null,
): Promise<Invitation> {
	const invitation = await em.findOne(
		Invitation,
		{ tokenHash, acceptedAt, revokedAt: null, expiresAt: { $gt: now } },
		{ populate: ['staffRole', 'invitedBy.staffRole'] },
	);
	if (!invitation || !mayStillInvite(invitation)) throw new DomainError('INVALID_CODE', {});
	return invitation;
}

/** Whoever was shut out, or lost permissions, has left no back door open. */
function mayStillInvite({ invitedBy, role, staffRole }: Invitation): boolean {
	const own = permissionsOf(invitedBy);
	if (invitedBy.isDisabled || !own.includes('invitations:write')) return false;
	return role === 'rider' || (staffRole !== null && covers(own, permissionsOf({ role, staffRole })));
}
