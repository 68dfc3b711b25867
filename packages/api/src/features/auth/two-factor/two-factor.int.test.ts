import { AuditEntry, OutboxMessage, RecoveryCode, User } from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rateLimits } from '../../../platform/rate-limits.ts';
import { failure } from '../../../testing/shopper.ts';
import { totpAt } from './totp.ts';

const MINUTE_MS = 60_000;

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

const codeOf = (secret: string) => totpAt(secret, shop.clock.now());
const login = (user: User, secondFactor?: string) =>
	shop.as(null).auth.login({ email: user.email, password: TEST_PASSWORD, secondFactor });

/** A user who has just turned the second factor on, with a code that is not used yet. */
async function enrolled() {
	const user = await createUser(shop.em());
	const api = shop.as(user).auth.twoFactor;
	const { secret } = await api.enrol();
	const { recoveryCodes } = await api.confirm({ code: await codeOf(secret) });
	shop.clock.advance(MINUTE_MS);
	return { user, api, secret, recoveryCodes };
}

const [successes, refusals] = ['fulfilled', 'rejected'].map(
	(status) => (outcomes: PromiseSettledResult<unknown>[]) =>
		outcomes.filter((outcome) => outcome.status === status).length,
) as [
	(outcomes: PromiseSettledResult<unknown>[]) => number,
	(outcomes: PromiseSettledResult<unknown>[]) => number,
];

describe('turning the second factor on', () => {
	it('needs a code of the new seed, and keeps seed and recovery codes from whoever reads the tables', async () => {
		const user = await createUser(shop.em());
		const api = shop.as(user).auth.twoFactor;
		const { secret, uri } = await api.enrol();
		expect(new URL(uri).searchParams.get('secret')).toBe(secret);
		await login(user);
		expect(await failure(api.confirm({ code: '000000' }))).toMatchObject({ code: 'INVALID_CODE' });
		const { recoveryCodes } = await api.confirm({ code: await codeOf(secret) });
		expect(new Set(recoveryCodes).size).toBe(10);
		for (const code of recoveryCodes) expect(code).toMatch(/^([a-z0-9]{4}-){3}[a-z0-9]{4}$/);
		expect(await failure(login(user))).toMatchObject({ code: 'TWO_FACTOR_REQUIRED' });

		const stored = await shop.em().findOneOrFail(User, user.id);
		expect(stored.totpSecret).not.toContain(secret);
		const rows = await shop.em().find(RecoveryCode, { user: user.id });
		expect(rows.map(({ codeHash }) => codeHash)).toEqual(
			rows.map(() => expect.stringMatching(/^[0-9a-f]{64}$/)),
		);
	});

	it('is recorded, told by mail, and refused a second time', async () => {
		const { user, api } = await enrolled();
		expect(await failure(api.enrol())).toMatchObject({ code: 'TWO_FACTOR_ENABLED' });
		expect(await failure(api.confirm({ code: '123456' }))).toMatchObject({ code: 'TWO_FACTOR_ENABLED' });
		expect(await actionsOf(user)).toContain('account.twoFactorEnabled');
		expect(await noticesOf(user)).toContain('twoFactorEnabled');
	});

	it('needs a fresh proof, as do turning it off and new recovery codes', async () => {
		const { user } = await enrolled();
		const provedAt = new Date(shop.clock.now().getTime() - 6 * MINUTE_MS);
		const api = shop.as({ ...user, credential: { kind: 'session', sessionId: user.id, provedAt } }).auth
			.twoFactor;
		for (const call of [
			() => api.enrol(),
			() => api.disable({ code: '123456' }),
			() => api.renewRecoveryCodes(),
		]) {
			expect(await failure(call())).toMatchObject({ code: 'STEP_UP_REQUIRED' });
		}
	});
});

describe('signing in with the second factor', () => {
	it('takes a code of the app once', async () => {
		const { user, secret } = await enrolled();
		const code = await codeOf(secret);
		await login(user, code);
		expect(await failure(login(user, code))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
	});

	it('lets one of ten logins with the same code at the same moment pass', async () => {
		const { user, secret } = await enrolled();
		const code = await codeOf(secret);
		const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => login(user, code)));
		expect([successes(outcomes), refusals(outcomes)]).toEqual([1, 9]);
	});

	it('takes no code from before the last one', async () => {
		const { user, secret } = await enrolled();
		const earlier = await codeOf(secret);
		shop.clock.advance(30_000);
		await login(user, await codeOf(secret));
		expect(await failure(login(user, earlier))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
	});

	it('lets one of ten logins with the same recovery code at the same moment pass', async () => {
		const { user, recoveryCodes } = await enrolled();
		const [code = ''] = recoveryCodes;
		const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => login(user, code)));
		expect([successes(outcomes), refusals(outcomes)]).toEqual([1, 9]);
		expect((await actionsOf(user)).filter((action) => action === 'account.recoveryCodeUsed')).toHaveLength(1);
		expect(await noticesOf(user)).toContain('recoveryCodeUsed');
	});

	it('takes a recovery code however it is typed, and only from its owner', async () => {
		const { user, recoveryCodes } = await enrolled();
		const other = await enrolled();
		const [code = '', second = ''] = recoveryCodes;
		expect(await failure(login(other.user, second))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
		await login(user, ` ${code.toUpperCase().replaceAll('-', ' ')} `);
	});

	it('R19 refuses a guesser who has the password', async () => {
		const { user, secret } = await enrolled();
		for (let call = 0; call < rateLimits['secondFactor.account'].points; call++) {
			expect(await failure(login(user, '000000'))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
			await shop.services.redis.del(...(await shop.services.redis.keys('*login*')), 'none');
		}
		expect(await failure(login(user, await codeOf(secret)))).toMatchObject({ code: 'RATE_LIMITED' });
	});
});

describe('turning the second factor off', () => {
	it('takes a right code, and then asks for none', async () => {
		const { user, api, secret } = await enrolled();
		expect(await failure(api.disable({ code: '000000' }))).toMatchObject({ code: 'INVALID_CODE' });
		await api.disable({ code: await codeOf(secret) });
		await login(user);
		expect(await shop.em().count(RecoveryCode, { user: user.id })).toBe(0);
		expect(await failure(api.renewRecoveryCodes())).toMatchObject({ code: 'TWO_FACTOR_NOT_ENABLED' });
		expect(await failure(api.disable({ code: '123456' }))).toMatchObject({ code: 'TWO_FACTOR_NOT_ENABLED' });
		expect(await failure(api.confirm({ code: '123456' }))).toMatchObject({ code: 'TWO_FACTOR_NOT_ENABLED' });
		expect(await noticesOf(user)).toContain('twoFactorDisabled');
	});

	it('is one of the uses of a recovery code; renewed ones replace the old', async () => {
		const { user, api, recoveryCodes } = await enrolled();
		const renewed = await api.renewRecoveryCodes();
		expect(await failure(login(user, recoveryCodes[0]))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
		await api.disable({ code: String(renewed.recoveryCodes[0]) });
		expect(await actionsOf(user)).toEqual(
			expect.arrayContaining(['account.recoveryCodesRenewed', 'account.twoFactorDisabled']),
		);
	});
});

async function actionsOf(user: User): Promise<string[]> {
	const entries = await shop.em().find(AuditEntry, { targetId: user.id });
	return entries.map(({ action }) => action);
}

async function noticesOf(user: User): Promise<unknown[]> {
	const messages = await shop.em().find(OutboxMessage, { name: 'auth.sendNotice' });
	const payloads = messages.map(({ payload }) => payload as { userId: string; notice: string });
	return payloads.filter(({ userId }) => userId === user.id).map(({ notice }) => notice);
}
