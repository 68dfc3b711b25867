import {
	AuditEntry,
	defaultStaffRoles,
	newId,
	OWNER_ROLE,
	type Permission,
	permissions,
	Session,
	StaffRole,
	User,
} from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';
import { visit } from '../../testing/visit.ts';

const roleNames = Object.keys(defaultStaffRoles);
const permissionsIn = (role: string) => defaultStaffRoles[role as keyof typeof defaultStaffRoles];
const isSubset = (some: readonly Permission[], all: readonly Permission[]) =>
	some.every((permission) => all.includes(permission));

let shop: TestShop;
let owner: User;
beforeAll(async () => {
	shop = await createTestShop();
	owner = await createUser(shop.em(), { role: 'staff', name: 'Meena Gowda' });
});
afterAll(() => shop.close());

const staffWith = (staffRole: string) => createUser(shop.em(), { role: 'staff', staffRole });
const admin = (user: User, own?: readonly Permission[]) =>
	shop.as(own ? { ...user, permissions: own } : user).admin;
const roleId = async (name: string) => (await shop.em().findOneOrFail(StaffRole, { name })).id;
const newRole = (own: Permission[]) =>
	admin(owner).roles.create({ name: `role-${newId().slice(-12)}`, permissions: own });

/** A role's permissions and what acting on people takes. */
const withUsersWrite = (own: readonly Permission[]) => [...new Set([...own, 'users:write' as const])];

describe('the rank rule', () => {
	const matrix = roleNames.flatMap((actor) => roleNames.map((target) => ({ actor, target })));

	it.each(matrix)('$actor on $target', async ({ actor, target }) => {
		const own = withUsersWrite(permissionsIn(actor));
		const other = await staffWith(target);
		const { users } = admin(await staffWith(actor), own);
		const calls = [
			() => users.endSessions({ id: other.id }),
			() => users.disable({ id: other.id }),
			() => users.enable({ id: other.id }),
		];
		const mayAct = isSubset(permissionsIn(target), own);
		if (target === OWNER_ROLE) expect(mayAct).toBe(actor === OWNER_ROLE);
		for (const call of calls) {
			if (mayAct) await call();
			else expect(await failure(call())).toMatchObject({ code: 'FORBIDDEN' });
		}
	});

	it.each(roleNames)('lets %s hand out no permission that they lack', async (name) => {
		const own = [...new Set([...permissionsIn(name), 'roles:write' as const])];
		const api = admin(await staffWith(name), own);
		const colleague = await staffWith('analyst');
		for (const given of roleNames) {
			const mayGive = isSubset(permissionsIn(given), own) && isSubset(defaultStaffRoles.analyst, own);
			const call = api.users.setStaffRole({ id: colleague.id, staffRoleId: await roleId(given) });
			if (mayGive) await call;
			else expect(await failure(call)).toMatchObject({ code: 'FORBIDDEN' });
		}
		for (const permission of permissions.filter((each) => !own.includes(each))) {
			const call = api.roles.create({ name: `more-${newId().slice(-12)}`, permissions: [permission] });
			expect(await failure(call)).toMatchObject({ code: 'FORBIDDEN' });
		}
	});

	it('lets whoever may act on people act on customers and riders', async () => {
		const { users } = admin(await staffWith('support'), ['users:write']);
		for (const role of ['customer', 'rider'] as const) {
			const { id } = await createUser(shop.em(), { role });
			expect(await users.disable({ id })).toMatchObject({ disabledAt: expect.any(Date) });
			expect(await users.enable({ id })).toMatchObject({ disabledAt: null });
		}
	});
});

describe('owners', () => {
	it('cannot shut themselves out', async () => {
		expect(await failure(admin(owner).users.disable({ id: owner.id }))).toMatchObject({ code: 'FORBIDDEN' });
	});

	it('cannot leave the shop without one, not even two at the same moment', async () => {
		const other = await createTestShop();
		try {
			const em = other.em();
			const first = await createUser(em, { role: 'staff' });
			const second = await createUser(em, { role: 'staff' });
			const as = (user: User) => other.as(user).admin.users;
			const outcomes = await Promise.allSettled([
				as(first).disable({ id: second.id }),
				as(second).disable({ id: first.id }),
			]);
			expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
			const left = await other
				.em()
				.findOneOrFail(User, { staffRole: { name: OWNER_ROLE }, disabledAt: null });
			for (const staffRoleId of [null, (await other.em().findOneOrFail(StaffRole, { name: 'packer' })).id]) {
				const call = as(left).setStaffRole({ id: left.id, staffRoleId });
				expect(await failure(call)).toMatchObject({ code: 'LAST_OWNER' });
			}
		} finally {
			await other.close();
		}
	});

	it('keep a role that nobody changes or deletes', async () => {
		const id = await roleId(OWNER_ROLE);
		const { roles } = admin(owner);
		expect(await failure(roles.update({ id, permissions: [] }))).toMatchObject({ code: 'FORBIDDEN' });
		expect(await failure(roles.delete({ id }))).toMatchObject({ code: 'FORBIDDEN' });
		const { items } = await roles.list();
		expect(items.find(({ isOwner }) => isOwner)).toMatchObject({ id, permissions });
	});
});

describe('roles', () => {
	it('are added, changed and deleted, and each of it is recorded', async () => {
		const { roles } = admin(owner);
		const role = await newRole(['orders:read', 'orders:read']);
		expect(role).toMatchObject({ permissions: ['orders:read'], isOwner: false });
		const name = `stock-${newId().slice(-12)}`;
		expect(await roles.update({ id: role.id, name, permissions: ['stock:write'] })).toMatchObject({
			name,
			permissions: ['stock:write'],
		});
		await roles.delete({ id: role.id });
		expect(await failure(roles.delete({ id: role.id }))).toMatchObject({ code: 'NOT_FOUND' });
		const entries = await shop.em().find(AuditEntry, { targetId: role.id }, { orderBy: { id: 'asc' } });
		expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
			['role.created', null, { name: role.name, permissions: ['orders:read'] }],
			[
				'role.changed',
				{ name: role.name, permissions: ['orders:read'] },
				{ name, permissions: ['stock:write'] },
			],
			['role.deleted', { name, permissions: ['stock:write'] }, null],
		]);
	});

	it('have names of their own', async () => {
		const { name, id } = await newRole([]);
		const call = admin(owner).roles.create({ name: name.toUpperCase(), permissions: [] });
		expect(await failure(call)).toMatchObject({ code: 'NAME_TAKEN' });
		const update = admin(owner).roles.update({ id, name: 'packer' });
		expect(await failure(update)).toMatchObject({ code: 'NAME_TAKEN' });
	});

	it('are not deleted while somebody has them', async () => {
		const { id, name } = await newRole([]);
		await staffWith(name);
		expect(await failure(admin(owner).roles.delete({ id }))).toEqual({
			code: 'ROLE_IN_USE',
			details: { users: 1 },
		});
	});

	it('take effect at once for who is signed in', async () => {
		const { id, name } = await newRole(['users:read']);
		const user = await staffWith(name);
		const { tokens } = await shop.as(null).auth.login({ email: user.email, password: TEST_PASSWORD });
		const signedIn = () =>
			visit(shop.services, { authorization: `Bearer ${tokens?.accessToken}` }).api.admin.users;
		await signedIn().list({});
		await admin(owner).roles.update({ id, permissions: [] });
		expect(await failure(signedIn().list({}))).toMatchObject({ code: 'FORBIDDEN' });
		await admin(owner).roles.update({ id, permissions: ['users:read'] });
		await signedIn().list({});
		await admin(owner).users.setStaffRole({ id: user.id, staffRoleId: null });
		expect(await failure(signedIn().list({}))).toMatchObject({ code: 'FORBIDDEN' });
	});
});

describe('people', () => {
	it('R26 are out at once when they are disabled, or signed out', async () => {
		const user = await createUser(shop.em());
		const signIn = async () => {
			const { tokens } = await shop.as(null).auth.login({ email: user.email, password: TEST_PASSWORD });
			return () => visit(shop.services, { authorization: `Bearer ${tokens?.accessToken}` }).api.auth.me();
		};
		const first = await signIn();
		await first();
		await admin(owner).users.endSessions({ id: user.id });
		expect(await failure(first())).toMatchObject({ code: 'UNAUTHENTICATED' });
		const second = await signIn();
		await admin(owner).users.disable({ id: user.id });
		expect(await failure(second())).toMatchObject({ code: 'UNAUTHENTICATED' });
		expect(await shop.em().count(Session, { user: user.id })).toBe(0);
		await admin(owner).users.enable({ id: user.id });
		await (await signIn())();
	});

	it('stay out though they had deactivated themselves, once staff disable them', async () => {
		const user = await createUser(shop.em(), { disabledAt: new Date() });
		await shop.em().nativeUpdate(User, user.id, { deactivatedAt: new Date() });
		await admin(owner).users.disable({ id: user.id });
		// A password reset brings back only what its owner deactivated.
		expect(await shop.em().findOneOrFail(User, user.id)).toMatchObject({ deactivatedAt: null });
		const entries = await shop.em().find(AuditEntry, { targetId: user.id });
		expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([['user.disabled', owner.id]]);
	});

	it('are found by what e-mail, name or phone begin with, page by page', async () => {
		const mark = `q${newId().slice(-12)}`;
		const phone = '+919800000042';
		const byName = await createUser(shop.em(), { name: `${mark} Rao` });
		const byEmail = await createUser(shop.em(), { email: `${mark}@example.in`, role: 'rider' });
		const byPhone = await createUser(shop.em(), { phone });
		const { users } = admin(owner);
		const idsOf = async (input: Parameters<typeof users.list>[0]) =>
			(await users.list(input)).items.map(({ id }) => id);
		expect(await idsOf({ search: mark.toUpperCase() })).toEqual([byEmail.id, byName.id]);
		expect(await idsOf({ search: mark, role: 'rider' })).toEqual([byEmail.id]);
		expect(await idsOf({ search: phone })).toEqual([byPhone.id]);
		expect(await idsOf({ search: '%%%' })).toEqual([]);
		expect(await idsOf({ search: `${mark.slice(0, -1)}_` })).toEqual([]);
		const page = await users.list({ search: mark, limit: 1 });
		expect(await idsOf({ search: mark, limit: 1, cursor: String(page.nextCursor) })).toEqual([byName.id]);
	});

	it('are shown without secrets, and not at all once deleted', async () => {
		const user = await staffWith('packer');
		expect(await admin(owner).users.get({ id: user.id })).toEqual({
			id: user.id,
			email: user.email,
			name: 'Asha Rao',
			phone: '+919845012345',
			role: 'staff',
			staffRole: { id: expect.any(String), name: 'packer' },
			hasTwoFactor: false,
			disabledAt: null,
			createdAt: expect.any(Date),
		});
		await shop.em().nativeUpdate(User, user.id, { deletedAt: new Date(), disabledAt: new Date() });
		for (const call of [
			() => admin(owner).users.get({ id: user.id }),
			() => admin(owner).users.enable({ id: user.id }),
			() => admin(owner).users.get({ id: newId() }),
		]) {
			expect(await failure(call())).toMatchObject({ code: 'NOT_FOUND' });
		}
	});

	it('become staff by invitation only', async () => {
		const { id } = await createUser(shop.em());
		const call = admin(owner).users.setStaffRole({ id, staffRoleId: await roleId('packer') });
		expect(await failure(call)).toMatchObject({ code: 'NOT_FOUND' });
		const staff = await staffWith('packer');
		const unknown = admin(owner).users.setStaffRole({ id: staff.id, staffRoleId: newId() });
		expect(await failure(unknown)).toEqual({ code: 'NOT_FOUND', details: { resource: 'role' } });
	});
});
