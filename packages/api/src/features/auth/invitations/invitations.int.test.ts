import { AuditEntry, Invitation, newId, OutboxMessage, type Permission, StaffRole, User } from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomSecret } from '../../../platform/secrets.ts';
import { failure } from '../../../testing/shopper.ts';
import { visit } from '../../../testing/visit.ts';
import type { InvitationPayload } from '../auth.jobs.ts';
import { readInvitationForDelivery } from './read-invitation-for-delivery.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let shop: TestShop;
let owner: User;
beforeAll(async () => {
	shop = await createTestShop();
	owner = await createUser(shop.em(), { role: 'staff', name: 'Meena Gowda' });
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

const admin = (user: User, permissions?: Permission[]) =>
	shop.as(permissions ? { ...user, permissions } : user).admin;
const roleId = async (name: string) => (await shop.em().findOneOrFail(StaffRole, { name })).id;
const newEmail = () => `${newId()}@example.in`;
const accept = (token: string, name = 'Imran Khan') =>
	shop.as(null).auth.acceptInvitation({ token, name, password: TEST_PASSWORD, phone: '98450 34567' });

/** The token that the mail carries. */
async function tokenOf(id: string): Promise<string> {
	const messages = await shop.em().find(OutboxMessage, { name: 'auth.sendInvitation' });
	const payloads = messages.map(({ payload }) => payload as InvitationPayload);
	const payload = payloads.find(({ invitationId }) => invitationId === id);
	if (!payload) throw new TypeError('no mail was promised');
	const delivery = await readInvitationForDelivery(shop.services, payload);
	if (!delivery) throw new TypeError('nothing is to be mailed');
	return delivery.token;
}

async function invite(inviter: User = owner, staffRole: string | null = 'packer') {
	const staffRoleId = staffRole && (await roleId(staffRole));
	const invitation = await admin(inviter).invitations.create({ email: newEmail(), staffRoleId });
	return { ...invitation, token: await tokenOf(invitation.id) };
}

describe('inviting', () => {
	it.each([
		['staff', 'packer'],
		['rider', null],
	])('makes somebody %s, signed in, with a proved address', async (role, staffRole) => {
		const { id, email, token } = await invite(owner, staffRole);
		const { user, tokens } = await accept(token);
		expect(user).toMatchObject({ email, role, name: 'Imran Khan', phone: '+919845034567' });
		expect(user.permissions.includes('orders:pack')).toBe(role === 'staff');
		const { api } = visit(shop.services, { authorization: `Bearer ${tokens?.accessToken}` });
		expect(await api.auth.me()).toEqual(user);
		expect(await shop.em().findOneOrFail(User, user.id)).toMatchObject({ emailVerifiedAt: shop.clock.now() });
		const entries = await shop.em().find(AuditEntry, { targetId: id }, { orderBy: { id: 'asc' } });
		expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
			['invitation.created', owner.id],
			['invitation.accepted', user.id],
		]);
	});

	it('keeps the token out of every table', async () => {
		const { id, token } = await invite();
		const rows = await shop.em().execute('select * from invitation');
		const jobs = await shop.em().find(OutboxMessage, {});
		const entries = await shop.em().find(AuditEntry, { targetId: id });
		expect(JSON.stringify([rows, jobs, entries])).not.toContain(token);
	});

	it('lets one of ten who follow the link at the same moment in', async () => {
		const { token, email } = await invite();
		const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => accept(token)));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const outcome of outcomes) {
			if (outcome.status === 'rejected') expect(outcome.reason.cause).toMatchObject({ code: 'INVALID_CODE' });
		}
		expect(await shop.em().count(User, { email })).toBe(1);
	});

	it('hands out no permission that the inviter lacks', async () => {
		const api = admin(owner, ['invitations:write', 'orders:read']).invitations;
		const email = newEmail();
		expect(await failure(api.create({ email, staffRoleId: await roleId('packer') }))).toMatchObject({
			code: 'FORBIDDEN',
		});
		expect(await failure(api.create({ email, staffRoleId: newId() }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await api.create({ email, staffRoleId: null })).toMatchObject({ role: 'rider' });
	});
});

describe('a link is good for nothing', () => {
	it.each<[string, (invitation: Awaited<ReturnType<typeof invite>>) => Promise<unknown> | unknown]>([
		['when it was used', ({ token }) => accept(token)],
		['when it was revoked', ({ id }) => admin(owner).invitations.revoke({ id })],
		['when it is seven days old', () => shop.clock.advance(7 * DAY_MS)],
		[
			'when a newer one replaced it',
			({ email }) => admin(owner).invitations.create({ email, staffRoleId: null }),
		],
	])('%s', async (_case, spoil) => {
		const invitation = await invite();
		await spoil(invitation);
		expect(await failure(accept(invitation.token))).toMatchObject({ code: 'INVALID_CODE' });
	});

	it('when it was never made', async () => {
		expect(await failure(accept(randomSecret()))).toMatchObject({ code: 'INVALID_CODE' });
	});

	it('when who made it was shut out, or may not give that any more', async () => {
		const manager = await createUser(shop.em(), { role: 'staff', staffRole: 'manager' });
		const other = await createUser(shop.em(), { role: 'staff', staffRole: 'manager' });
		const first = await invite(manager);
		const second = await invite(other);
		await admin(owner).users.disable({ id: manager.id });
		await admin(owner).users.setStaffRole({ id: other.id, staffRoleId: await roleId('support') });
		for (const { token } of [first, second]) {
			expect(await failure(accept(token))).toMatchObject({ code: 'INVALID_CODE' });
		}
	});

	it('when its role was deleted', async () => {
		const { name, id } = await admin(owner).roles.create({
			name: `role-${newId().slice(-12)}`,
			permissions: [],
		});
		const { token } = await invite(owner, name);
		await admin(owner).roles.delete({ id });
		expect(await failure(accept(token))).toMatchObject({ code: 'INVALID_CODE' });
	});

	it('for an address that has an account, which stays what it is', async () => {
		const { email, id } = await createUser(shop.em());
		const invitation = await admin(owner).invitations.create({ email, staffRoleId: await roleId('packer') });
		const token = await tokenOf(invitation.id);
		expect(await failure(accept(token))).toMatchObject({ code: 'EMAIL_TAKEN' });
		expect(await shop.em().findOneOrFail(User, id)).toMatchObject({ role: 'customer', staffRole: null });
		expect(await shop.em().findOneOrFail(Invitation, invitation.id)).toMatchObject({ acceptedAt: null });
	});

	it('R29 with a common password, and good for a better one', async () => {
		const { token } = await invite();
		const call = shop.as(null).auth.acceptInvitation({ token, name: 'Imran', password: 'Password123' });
		expect(await failure(call)).toMatchObject({ code: 'PASSWORD_TOO_COMMON' });
		await accept(token);
	});
});

describe('staff', () => {
	it('list invitations, newest first, and revoke one once', async () => {
		const first = await invite();
		const second = await invite();
		const { invitations } = admin(owner);
		const page = await invitations.list({ limit: 1 });
		expect(page.items.map(({ id }) => id)).toEqual([second.id]);
		const next = await invitations.list({ limit: 1, cursor: String(page.nextCursor) });
		expect(next.items).toEqual([
			expect.objectContaining({ id: first.id, staffRole: { id: await roleId('packer'), name: 'packer' } }),
		]);
		await invitations.revoke({ id: first.id });
		expect(await failure(invitations.revoke({ id: first.id }))).toMatchObject({ code: 'NOT_FOUND' });
	});
});
