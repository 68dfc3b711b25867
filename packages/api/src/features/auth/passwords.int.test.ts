import { randomUUID } from 'node:crypto';
import { AuditEntry, OneTimeCode, OutboxMessage, Session, User } from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, readCode, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';

const NEW_PASSWORD = 'five okras a day keep';
/** Of `ripe brinjal`, cost 6, as the former system wrote it. */
const FORMER_HASH = '$2y$06$tKGtS/lksHcBYXUhGii/2.FPvG5PnRCjdb4FZLPzF2ghYPiri/gpW';

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

const auth = (ip = '192.0.2.1') => shop.as(null, { ip }).auth;
const invalidCode = { code: 'INVALID_CODE' };
const login = (email: string, password: string) => auth().login({ email, password });

async function requestReset(email: string) {
	await auth().sendPasswordReset({ email });
	return readCode(shop.services, 'reset-password', email);
}

const notices = async (userId: string) =>
	(await shop.em().find(OutboxMessage, { name: 'auth.sendNotice' }))
		.map(({ payload }) => payload as { userId: string; notice: string })
		.filter((payload) => payload.userId === userId)
		.map(({ notice }) => notice);

describe('auth.resetPassword', () => {
	it('R26 sets the password by code, ends every session, and tells the owner', async () => {
		const { id, email } = await createUser(shop.em());
		await login(email, TEST_PASSWORD);
		const { code } = await requestReset(email);
		await auth().resetPassword({ email, code, newPassword: NEW_PASSWORD });
		expect(await shop.em().count(Session, { user: id })).toBe(0);
		expect(await failure(login(email, TEST_PASSWORD))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
		expect((await login(email, NEW_PASSWORD)).user.id).toBe(id);
		expect(await shop.em().count(AuditEntry, { action: 'account.passwordReset', targetId: id })).toBe(1);
		expect(await notices(id)).toContain('passwordChanged');
	});

	it('R27 sets it by the token of the link, which is 256 bits and stored hashed, once', async () => {
		const { id, email } = await createUser(shop.em());
		const { link } = await requestReset(email);
		const token = String(link);
		expect(Buffer.from(token, 'base64url')).toHaveLength(32);
		const { linkHash } = await shop.em().findOneOrFail(OneTimeCode, { target: email });
		expect(linkHash).toMatch(/^[\da-f]{64}$/);
		const messages = await shop.em().find(OutboxMessage, {});
		expect(JSON.stringify(messages)).not.toContain(token);
		const attempts = await Promise.allSettled(
			Array.from({ length: 4 }, () => auth().resetPassword({ token, newPassword: NEW_PASSWORD })),
		);
		expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect((await login(email, NEW_PASSWORD)).user.id).toBe(id);
	});

	it('R29 a common password uses up no try', async () => {
		const { email } = await createUser(shop.em());
		const { code } = await requestReset(email);
		const common = auth().resetPassword({ email, code, newPassword: 'password123' });
		expect(await failure(common)).toMatchObject({ code: 'PASSWORD_TOO_COMMON' });
		const { attempts } = await shop.em().findOneOrFail(OneTimeCode, { target: email });
		expect(attempts).toBe(0);
	});

	it('R30 answers alike where there is no account, and its code opens nothing', async () => {
		const email = `${randomUUID()}@example.in`;
		const { code, link } = await requestReset(email);
		const byCode = auth().resetPassword({ email, code, newPassword: NEW_PASSWORD });
		expect(await failure(byCode)).toMatchObject(invalidCode);
		const byLink = auth().resetPassword({ token: String(link), newPassword: NEW_PASSWORD });
		expect(await failure(byLink)).toMatchObject(invalidCode);
	});

	it('brings back an account that its owner deactivated, not one that staff disabled', async () => {
		const { id, email } = await createUser(shop.em());
		await shop.as({ id, role: 'customer' }).account.deactivate({ password: TEST_PASSWORD });
		expect(await failure(login(email, TEST_PASSWORD))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
		const { code } = await requestReset(email);
		await auth().resetPassword({ email, code, newPassword: NEW_PASSWORD });
		expect((await login(email, NEW_PASSWORD)).user.id).toBe(id);
		expect(await notices(id)).toContain('accountDeactivated');

		const staff = await createUser(shop.em(), { role: 'staff' });
		await shop.as({ id, role: 'customer' }).account.deactivate({ password: NEW_PASSWORD });
		await shop.as(staff).admin.users.disable({ id });
		await shop.services.redis.flushdb();
		const late = await requestReset(email);
		const reset = auth().resetPassword({ email, code: late.code, newPassword: TEST_PASSWORD });
		expect(await failure(reset)).toMatchObject(invalidCode);
	});

	it('refuses a mixture of code and link', async () => {
		const mixture = auth().resetPassword({ email: 'asha@example.in', newPassword: NEW_PASSWORD });
		await expect(mixture).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});
});

describe('auth.login', () => {
	it('renews a hash of the former system', async () => {
		const { id, email } = await createUser(shop.em());
		await shop.em().nativeUpdate(User, { id }, { passwordHash: FORMER_HASH });
		expect(await failure(login(email, 'ripe okra'))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
		await login(email, 'ripe brinjal');
		const { passwordHash } = await shop.em().findOneOrFail(User, { id });
		expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		await login(email, 'ripe brinjal');
	});

	it.each([null, '', 'malformed'])('R30 no password fits the hash %j', async (passwordHash) => {
		const { id, email } = await createUser(shop.em());
		await shop.em().nativeUpdate(User, { id }, { passwordHash });
		expect(await failure(login(email, TEST_PASSWORD))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
	});
});
