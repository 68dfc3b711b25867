import { AuditEntry } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { createTestShop, type TestShop, type TestUser } from '@dailyveg/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const OFFICE = '203.0.113.7';
const HOME = '198.51.100.9';

let shop: TestShop;
let owner: TestUser;
beforeAll(async () => {
	shop = await createTestShop();
	const { id, role } = await createUser(shop.em(), { role: 'staff' });
	owner = { id, role, hasTwoFactor: true };
});
afterEach(() => settings(OFFICE).update({ adminAllowList: [], requireStaffTwoFactor: false }));
afterAll(() => shop.close());

const settings = (ip: string, user = owner) => shop.as(user, { ip }).admin.settings;
const failsWith = (code: string) => ({ cause: expect.objectContaining({ code }) });

describe('admin.settings', () => {
	it('has defaults, takes what is given and leaves the rest', async () => {
		expect(await settings(OFFICE).get()).toEqual({ adminAllowList: [], requireStaffTwoFactor: false });
		await settings(OFFICE).update({ requireStaffTwoFactor: true });
		await settings(OFFICE).update({ adminAllowList: ['203.0.113.0/24', '2001:db8::/32'] });
		expect(await settings(OFFICE).get()).toEqual({
			adminAllowList: ['203.0.113.0/24', '2001:db8::/32'],
			requireStaffTwoFactor: true,
		});
	});

	it('R41 tells the audit log what was and what is', async () => {
		await settings(OFFICE).update({ requireStaffTwoFactor: true });
		const [entry] = await shop.em().find(AuditEntry, {}, { orderBy: { id: 'desc' }, limit: 1 });
		expect(entry).toMatchObject({
			action: 'settings.changed',
			actorId: owner.id,
			before: { requireStaffTwoFactor: false },
			after: { requireStaffTwoFactor: true },
		});
	});

	it('needs a fresh proof', async () => {
		const provedAt = new Date(shop.clock.now().getTime() - 6 * 60_000);
		const stale = { ...owner, credential: { kind: 'session', sessionId: owner.id, provedAt } } as const;
		const update = settings(OFFICE, stale).update({ requireStaffTwoFactor: true });
		await expect(update).rejects.toMatchObject(failsWith('STEP_UP_REQUIRED'));
	});

	it('refuses what would shut out whoever asks', async () => {
		const list = settings(HOME).update({ adminAllowList: ['203.0.113.0/24'] });
		await expect(list).rejects.toMatchObject(failsWith('ADDRESS_LOCKED_OUT'));
		const demand = settings(OFFICE, { ...owner, hasTwoFactor: false }).update({
			requireStaffTwoFactor: true,
		});
		await expect(demand).rejects.toMatchObject(failsWith('TWO_FACTOR_SETUP_REQUIRED'));
	});

	it.each(['203.0.113.0/33', 'office.example', '::/129', ''])('refuses %j as an address', async (block) => {
		const update = settings(OFFICE).update({ adminAllowList: [block] });
		await expect(update).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});
});

describe('the door of staff', () => {
	it('lets in listed addresses only, as IPv6 sockets see them as well', async () => {
		await settings(OFFICE).update({ adminAllowList: ['203.0.113.0/24'] });
		await settings(`::ffff:${OFFICE}`).get();
		for (const ip of [HOME, '2001:db8::1', '']) {
			await expect(settings(ip).get(), ip).rejects.toMatchObject(failsWith('FORBIDDEN'));
		}
		const key = { ...owner, credential: { kind: 'apiKey', apiKeyId: owner.id } } as const;
		await expect(settings(HOME, key).get()).rejects.toMatchObject(failsWith('FORBIDDEN'));
	});

	it('asks for a second factor where the shop demands one, but not of keys', async () => {
		await settings(OFFICE).update({ requireStaffTwoFactor: true });
		const bare = { ...owner, hasTwoFactor: false };
		await expect(settings(OFFICE, bare).get()).rejects.toMatchObject(failsWith('TWO_FACTOR_SETUP_REQUIRED'));
		await settings(OFFICE, { ...bare, credential: { kind: 'apiKey', apiKeyId: owner.id } }).get();
	});

	it('needs an address inside the list of the environment as well', async () => {
		const strict = await createTestShop({ ADMIN_ALLOW_LIST: ['203.0.113.0/24', '198.51.100.0/24'] });
		const at = (ip: string) => strict.as(owner, { ip }).admin.settings;
		await at(HOME).get();
		await expect(at('192.0.2.1').get()).rejects.toMatchObject(failsWith('FORBIDDEN'));
		await at(OFFICE).update({ adminAllowList: [OFFICE] });
		await expect(at(HOME).get()).rejects.toMatchObject(failsWith('FORBIDDEN'));
		await strict.close();
	});
});
