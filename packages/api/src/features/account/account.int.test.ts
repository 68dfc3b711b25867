import { randomUUID } from 'node:crypto';
import { AuditEntry, newId, OutboxMessage, Session, User } from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, readCode, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';

const NEW_PASSWORD = 'five okras a day keep';

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

const nobody = (ip = '192.0.2.1') => shop.as(null, { ip }).auth;

/** A customer with two sessions, who calls from the first. */
async function customer(traits: { phone?: string } = {}) {
	const { id, email } = await createUser(shop.em(), traits);
	const signIn = () => nobody().login({ email, password: TEST_PASSWORD });
	const { sessionId } = await signIn();
	await signIn();
	const credential = { kind: 'session', sessionId, provedAt: shop.clock.now() } as const;
	return { id, email, sessionId, account: shop.as({ id, role: 'customer', credential }).account };
}

const sessionsOf = async (user: string) => (await shop.em().find(Session, { user })).map(({ id }) => id);
const stored = (id: string) => shop.em().findOneOrFail(User, { id });
const audited = (targetId: string, action: AuditEntry['action']) =>
	shop.em().count(AuditEntry, { targetId, action });

async function noticesOf(userId: string) {
	const messages = await shop.em().find(OutboxMessage, { name: 'auth.sendNotice' });
	const payloads = messages.map(({ payload }) => payload as { userId: string; notice: string; to?: string });
	return payloads.filter((payload) => payload.userId === userId);
}

describe('account.updateProfile', () => {
	it('changes name and phone; the verified phone signs in no more', async () => {
		const { id, account } = await customer();
		await shop.em().nativeUpdate(User, { id }, { verifiedPhone: '+919845022222', phone: '+919845022222' });
		const same = await account.updateProfile({ name: 'Asha R', phone: '098450 22222' });
		expect(same).toMatchObject({ name: 'Asha R', phone: '+919845022222', isPhoneVerified: true });
		const other = await account.updateProfile({ phone: null });
		expect(other).toMatchObject({ name: 'Asha R', phone: null, isPhoneVerified: false });
		expect(await audited(id, 'account.profileChanged')).toBe(2);
	});

	it('R17 changes nothing else', async () => {
		const { account } = await customer();
		const call = account.updateProfile({ role: 'staff' } as object);
		await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});
});

describe('account.changePassword', () => {
	it('R26 ends all other sessions and tells the owner', async () => {
		const { id, email, sessionId, account } = await customer();
		await account.changePassword({ currentPassword: TEST_PASSWORD, newPassword: NEW_PASSWORD });
		expect(await sessionsOf(id)).toEqual([sessionId]);
		expect((await nobody().login({ email, password: NEW_PASSWORD })).user.id).toBe(id);
		expect(await noticesOf(id)).toContainEqual(expect.objectContaining({ notice: 'passwordChanged' }));
		expect(await audited(id, 'account.passwordChanged')).toBe(1);
	});

	it('takes one of five who show the same password at once', async () => {
		const { account } = await customer();
		const outcomes = await Promise.allSettled(
			Array.from({ length: 5 }, (_, index) =>
				account.changePassword({ currentPassword: TEST_PASSWORD, newPassword: `${NEW_PASSWORD} ${index}` }),
			),
		);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	it('R19 wants the present password, ten tries at most', async () => {
		const { account } = await customer();
		const attempt = () =>
			failure(account.changePassword({ currentPassword: 'x', newPassword: NEW_PASSWORD }));
		for (let tried = 0; tried < 10; tried++) expect((await attempt()).code).toBe('WRONG_PASSWORD');
		expect((await attempt()).code).toBe('RATE_LIMITED');
	});

	it('R29 refuses a common one', async () => {
		const { account } = await customer();
		const call = account.changePassword({ currentPassword: TEST_PASSWORD, newPassword: 'password123' });
		expect(await failure(call)).toMatchObject({ code: 'PASSWORD_TOO_COMMON' });
	});
});

describe('account.verifyPhone', () => {
	const codeFor = async (phone: string) => (await readCode(shop.services, 'verify-phone', phone)).code;

	it('R30 makes the phone the account’s own; only who proved to hold it learns that it is taken', async () => {
		const [first, second] = [await customer(), await customer()];
		await first.account.sendPhoneCode({ phone: '98450 33333' });
		const code = await codeFor('+919845033333');
		const stolen = second.account.verifyPhone({ phone: '98450 33333', code });
		expect(await failure(stolen)).toMatchObject({ code: 'INVALID_CODE' });
		const user = await first.account.verifyPhone({ phone: '98450 33333', code });
		expect(user).toMatchObject({ phone: '+919845033333', isPhoneVerified: true });
		await shop.services.redis.flushdb();
		await second.account.sendPhoneCode({ phone: '98450 33333' });
		const other = await codeFor('+919845033333');
		const wrong = second.account.verifyPhone({
			phone: '98450 33333',
			code: other === '000000' ? '111111' : '000000',
		});
		expect(await failure(wrong)).toMatchObject({ code: 'INVALID_CODE' });
		const taken = second.account.verifyPhone({ phone: '98450 33333', code: other });
		expect(await failure(taken)).toMatchObject({ code: 'PHONE_TAKEN' });
	});
});

describe('account.confirmEmailChange', () => {
	const codeOf = async (purpose: 'change-email-from' | 'change-email-to', email: string) =>
		(await readCode(shop.services, purpose, email)).code;

	async function ask({ email, account }: Awaited<ReturnType<typeof customer>>, newEmail: string) {
		await account.sendEmailChange({ newEmail });
		const codeFromOld = await codeOf('change-email-from', email);
		return { codeFromOld, codeFromNew: await codeOf('change-email-to', newEmail) };
	}

	it('wants both codes, ends all other sessions, and tells the former address', async () => {
		const person = await customer();
		const newEmail = `${randomUUID()}@example.in`;
		const codes = await ask(person, newEmail);
		const half = person.account.confirmEmailChange({ ...codes, codeFromOld: codes.codeFromNew });
		if (codes.codeFromOld !== codes.codeFromNew)
			expect(await failure(half)).toMatchObject({ code: 'INVALID_CODE' });
		expect((await stored(person.id)).email).toBe(person.email);
		expect(await person.account.confirmEmailChange(codes)).toMatchObject({ email: newEmail });
		expect(await sessionsOf(person.id)).toEqual([person.sessionId]);
		const notice = { notice: 'emailChanged', to: person.email };
		expect(await noticesOf(person.id)).toContainEqual(expect.objectContaining(notice));
		expect((await nobody().login({ email: newEmail, password: TEST_PASSWORD })).user.id).toBe(person.id);
	});

	it('R30 says that an address is taken only to whoever reads its mail', async () => {
		const [person, other] = [await customer(), await customer()];
		const codes = await ask(person, other.email);
		expect(await failure(person.account.confirmEmailChange(codes))).toMatchObject({ code: 'EMAIL_TAKEN' });
	});
});

describe('account.deactivate', () => {
	it('R26 ends every session', async () => {
		const { id, account } = await customer();
		expect(await failure(account.deactivate({ password: 'x' }))).toMatchObject({ code: 'WRONG_PASSWORD' });
		await account.deactivate({ password: TEST_PASSWORD });
		expect(await sessionsOf(id)).toEqual([]);
		expect((await stored(id)).isDisabled).toBe(true);
		expect(await audited(id, 'account.deactivated')).toBe(1);
	});

	it('keeps the last owner, also when two leave at once', async () => {
		const owners = await Promise.all([1, 2].map(() => createUser(shop.em(), { role: 'staff' })));
		const outcomes = await Promise.allSettled(
			owners.map((owner) => shop.as(owner).account.deactivate({ password: TEST_PASSWORD })),
		);
		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const [last] = owners.filter((_owner, index) => outcomes[index]?.status === 'rejected');
		const call = shop
			.as({ id: last?.id ?? newId(), role: 'staff' })
			.account.delete({ password: TEST_PASSWORD });
		expect(await failure(call)).toMatchObject({ code: 'LAST_OWNER' });
	});
});
