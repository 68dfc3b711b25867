import { ApiKey, AuditEntry, OutboxMessage, type Permission, StaffRole, type User } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServices, type Services } from '../../../platform/services.ts';
import { failure } from '../../../testing/shopper.ts';
import { visit } from '../../../testing/visit.ts';
import { authenticateApiKey } from './authenticate-api-key.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let shop: TestShop;
/** Another process. */
let elsewhere: Services;
let owner: User;
beforeAll(async () => {
	shop = await createTestShop();
	elsewhere = await createServices(shop.env, shop.services.logger, shop.clock);
	await vi.waitFor(() => expect(elsewhere.redis.status).toBe('ready'));
	owner = await createUser(shop.em(), { role: 'staff' });
});
afterAll(async () => {
	await elsewhere.close();
	await shop.close();
});
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

const admin = (user: User, permissions?: Permission[]) =>
	shop.as(permissions ? { ...user, permissions } : user).admin;
const create = (scopes: Permission[], maker = owner, expiresInDays: number | null = null) =>
	admin(maker).apiKeys.create({ name: 'Stock scales', scopes, expiresInDays });
const permissionsOf = async (key: string, services = shop.services) =>
	(await authenticateApiKey(services, key))?.permissions ?? null;
const staffWith = (staffRole: string) => createUser(shop.em(), { role: 'staff', staffRole });

describe('an API key', () => {
	it('R27 has a shape that scanners know and 256 random bits, kept as a hash and shown once', async () => {
		const { key, prefix, id } = await create(['orders:read']);
		expect(key).toMatch(/^dv_[a-z0-9]{8}_[\w-]{43}$/);
		expect(key.startsWith(`${prefix}_`)).toBe(true);
		const tables = await Promise.all([
			shop.em().execute('select * from api_key'),
			shop.em().execute('select * from audit_entry'),
			shop.em().execute('select * from outbox_message'),
			admin(owner).apiKeys.list({}),
		]);
		expect(JSON.stringify(tables)).not.toContain(key.slice(prefix.length + 1));
		const [entry] = await shop.em().find(AuditEntry, { targetId: id });
		expect(entry).toMatchObject({ action: 'apiKey.created', actorId: owner.id });
		const notices = await shop.em().find(OutboxMessage, { name: 'auth.sendNotice' });
		expect(notices.map(({ payload }) => payload)).toContainEqual(
			expect.objectContaining({ userId: owner.id, notice: 'apiKeyCreated' }),
		);
	});

	it('speaks for its maker, as a key, through both headers', async () => {
		const { key, id } = await create(['orders:read']);
		for (const headers of [{ authorization: `Bearer ${key}` }, { apiKey: key }]) {
			const { api, context } = visit(shop.services, headers);
			expect(await context.principal()).toEqual({
				id: owner.id,
				role: 'staff',
				permissions: ['orders:read'],
				hasTwoFactor: false,
				credential: { kind: 'apiKey', apiKeyId: id },
			});
			await api.admin.orders.list({});
			expect(await failure(api.admin.users.list({}))).toMatchObject({ code: 'FORBIDDEN' });
			expect(await failure(api.auth.me())).toMatchObject({ code: 'FORBIDDEN' });
		}
	});

	it('makes no other key, whatever its scopes', async () => {
		const { key } = await create(['api-keys:write']);
		const { api } = visit(shop.services, { apiKey: key });
		const call = api.admin.apiKeys.create({ name: 'Child', scopes: ['api-keys:write'] });
		expect(await failure(call)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
	});

	it('is made with no scope that its maker lacks', async () => {
		const api = admin(owner, ['api-keys:write', 'orders:read']).apiKeys;
		const call = api.create({ name: 'Too much', scopes: ['orders:read', 'orders:refund'] });
		expect(await failure(call)).toMatchObject({ code: 'FORBIDDEN' });
	});

	it('may at each use only what its maker still may', async () => {
		const role = await admin(owner).roles.create({
			name: 'robots',
			permissions: ['orders:read', 'stock:write'],
		});
		const maker = await staffWith('robots');
		const { key } = await create(['orders:read', 'stock:write'], maker);
		expect(await permissionsOf(key, elsewhere)).toEqual(['orders:read', 'stock:write']);
		await admin(owner).roles.update({ id: role.id, permissions: ['stock:write'] });
		expect(await permissionsOf(key, elsewhere)).toEqual(['stock:write']);
		const { id: staffRoleId } = await shop.em().findOneOrFail(StaffRole, { name: 'analyst' });
		await admin(owner).users.setStaffRole({ id: maker.id, staffRoleId });
		expect(await permissionsOf(key, elsewhere)).toEqual(['orders:read']);
		await admin(owner).users.disable({ id: maker.id });
		expect(await permissionsOf(key, elsewhere)).toBeNull();
	});

	it('ends at once in all processes when it is revoked', async () => {
		const { key, id } = await create(['orders:read']);
		for (const services of [shop.services, elsewhere])
			expect(await permissionsOf(key, services)).not.toBeNull();
		expect(await admin(owner).apiKeys.revoke({ id })).toMatchObject({ revokedAt: shop.clock.now() });
		for (const services of [shop.services, elsewhere]) expect(await permissionsOf(key, services)).toBeNull();
		await admin(owner).apiKeys.revoke({ id });
	});

	it('is not brought back by a read that began before it was revoked', async () => {
		const { key, id } = await create(['orders:read']);
		await Promise.all([
			...Array.from({ length: 20 }, () => permissionsOf(key, elsewhere)),
			admin(owner).apiKeys.revoke({ id }),
		]);
		expect(await permissionsOf(key, elsewhere)).toBeNull();
	});

	it('ends when its time is up, though it is known', async () => {
		const { key } = await create(['orders:read'], owner, 1);
		expect(await permissionsOf(key)).not.toBeNull();
		shop.clock.advance(DAY_MS);
		expect(await permissionsOf(key)).toBeNull();
	});

	it.each(['', 'dv_', 'dv_abcdefgh_short', `dv_abcdefgh_${'a'.repeat(43)}`, `dv_ABCDEFGH_${'a'.repeat(43)}`])(
		'is not %j',
		async (text) => {
			expect(await authenticateApiKey(shop.services, text)).toBeNull();
		},
	);

	it('asks MySQL nothing once Redis knows it', async () => {
		const { key } = await create(['orders:read']);
		await permissionsOf(key);
		const broken = { ...shop.services, orm: undefined as unknown as Services['orm'] };
		expect(await permissionsOf(key, broken)).toEqual(['orders:read']);
	});

	it('R39 works, and ends at once, while Redis is away', async () => {
		const away = await createTestShop();
		try {
			const maker = await createUser(away.em(), { role: 'staff' });
			away.services.redis.disconnect();
			const api = away.as(maker).admin.apiKeys;
			const { key, id } = await api.create({ name: 'Scales', scopes: ['orders:read'] });
			expect(await permissionsOf(key, away.services)).toEqual(['orders:read']);
			await api.revoke({ id });
			expect(await permissionsOf(key, away.services)).toBeNull();
		} finally {
			await away.close();
		}
	});

	it('tells to the minute when it was last used', async () => {
		const { key, id } = await create(['orders:read']);
		const usedAt = async () => (await shop.em().findOneOrFail(ApiKey, { id })).lastUsedAt;
		expect(await usedAt()).toBeNull();
		await permissionsOf(key);
		await vi.waitFor(async () => expect(await usedAt()).toEqual(shop.clock.now()));
	});
});

describe('keys of others', () => {
	it('are listed and, by the rank rule, revoked', async () => {
		const { id } = await create(['orders:read']);
		const maker = await staffWith('packer');
		const own = await create(['orders:read'], maker);
		const api = admin(await staffWith('packer'), [
			'api-keys:write',
			'stock:write',
			'orders:read',
			'orders:confirm',
			'orders:pack',
		]).apiKeys;
		const { items } = await api.list({ limit: 2 });
		expect(items.map((item) => item.id)).toEqual([own.id, id]);
		expect(await failure(api.revoke({ id }))).toMatchObject({ code: 'FORBIDDEN' });
		await api.revoke({ id: own.id });
		expect(await failure(api.revoke({ id: maker.id }))).toMatchObject({ code: 'NOT_FOUND' });
	});
});
