import { randomUUID } from 'node:crypto';
import { AuditEntry, Session, User } from '@dailyveg/db';
import { createUser, TEST_PASSWORD as PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rateLimits } from '../../platform/rate-limits.ts';
import { pairOf, visit } from '../../testing/visit.ts';
import type { RequestInfo } from '../../trpc/context.ts';

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

const at = (headers: Partial<RequestInfo> = {}, services = shop.services) =>
	visit(services, headers).api.auth;
const newEmail = () => `${randomUUID()}@example.in`;
const failsWith = (code: string) => ({ cause: expect.objectContaining({ code }) });

/** A customer who is signed in. */
async function customer() {
	const { id, email } = await createUser(shop.em());
	const { tokens } = await at().login({ email, password: PASSWORD });
	return { id, email, authorization: `Bearer ${tokens?.accessToken}` };
}

const disable = (id: string) => shop.em().nativeUpdate(User, { id }, { disabledAt: new Date() });

describe('auth.login', () => {
	it('answers who signed in, tokens for 10 minutes and 30 days, and sets no cookie', async () => {
		const { id, email } = await createUser(shop.em(), { role: 'staff', staffRole: 'analyst' });
		const { api, cookies } = visit(shop.services);
		const answer = await api.auth.login({ email: ` ${email.toUpperCase()} `, password: PASSWORD });
		expect(answer.user).toEqual({
			...{ id, email, name: 'Asha Rao', phone: '+919845012345', role: 'staff' },
			...{ permissions: ['orders:read', 'reports:read'], isPhoneVerified: false, hasTwoFactor: false },
		});
		const from = shop.clock.now().getTime();
		expect(answer.tokens?.refreshTokenExpiresAt.getTime()).toBe(from + 30 * 86_400_000);
		expect(answer.tokens?.accessTokenExpiresAt.getTime()).toBeGreaterThan(from + 9 * 60_000);
		expect(cookies).toEqual([]);
		expect(await at({ authorization: `bearer  ${answer.tokens?.accessToken} ` }).me()).toEqual(answer.user);
	});

	it('R27 starts a session of its own each time', async () => {
		const { email } = await customer();
		const answers = await Promise.all([1, 2].map(() => at().login({ email, password: PASSWORD })));
		const refreshTokens = answers.map(({ tokens }) => tokens?.refreshToken);
		expect(new Set([...answers.map(({ sessionId }) => sessionId), ...refreshTokens]).size).toBe(4);
	});

	it('asks whoever has a second factor for it, after the password only', async () => {
		const { id, email } = await createUser(shop.em());
		await shop.em().nativeUpdate(User, { id }, { totpEnabledAt: new Date() });
		const login = (input: object) => at().login({ email, password: PASSWORD, ...input });
		await expect(login({})).rejects.toMatchObject(failsWith('TWO_FACTOR_REQUIRED'));
		await expect(login({ password: 'wrong' })).rejects.toMatchObject(failsWith('INVALID_CREDENTIALS'));
		await expect(login({ secondFactor: '000000' })).rejects.toMatchObject(failsWith('INVALID_CREDENTIALS'));
		expect(await shop.em().count(Session, { user: id })).toBe(0);
		expect(await shop.em().count(AuditEntry, { action: 'account.loginRefused', targetId: id })).toBe(2);
	});

	it('R30 answers an unknown e-mail, a wrong password and a disabled account alike', async () => {
		const known = await customer();
		const disabled = await customer();
		await disable(disabled.id);
		const failures = await Promise.all(
			[
				{ email: newEmail(), password: PASSWORD },
				{ email: known.email, password: 'wrong' },
				{ email: disabled.email, password: PASSWORD },
			].map((input) =>
				at()
					.login(input)
					.catch((error: unknown) => error),
			),
		);
		for (const failure of failures) {
			expect(failure).toMatchObject({ message: 'E-mail or password is wrong', code: 'UNAUTHORIZED' });
		}
	});

	it('R30 takes about as long for an unknown e-mail as for a wrong password', async () => {
		const { email } = await customer();
		const timeOf = async (address: string, attempt: number) => {
			const { api } = visit(shop.services, { ip: `192.0.2.${attempt}` });
			const startedAt = performance.now();
			await api.auth.login({ email: address, password: 'wrong' }).catch(() => undefined);
			return performance.now() - startedAt;
		};
		const samples: [unknown: number, wrong: number][] = [];
		for (let attempt = 0; attempt < 15; attempt++) {
			samples.push([await timeOf(newEmail(), 2 * attempt), await timeOf(email, 2 * attempt + 1)]);
		}
		// The quickest of each: whatever else the machine does only ever adds to it.
		const unknown = Math.min(...samples.map(([time]) => time));
		const wrong = Math.min(...samples.map(([, time]) => time));
		expect(unknown / wrong).toBeGreaterThan(0.5);
		expect(unknown / wrong).toBeLessThan(2);
	});

	it('R19 refuses a guesser, tells when to come back, and leaves other addresses alone', async () => {
		const { email } = await customer();
		const guess = () => at().login({ email, password: 'wrong' });
		for (let call = 0; call < rateLimits['login.account'].points; call++) {
			await expect(guess()).rejects.toMatchObject(failsWith('INVALID_CREDENTIALS'));
		}
		await expect(guess()).rejects.toMatchObject({
			code: 'TOO_MANY_REQUESTS',
			cause: { code: 'RATE_LIMITED', details: { retryAfterSeconds: expect.any(Number) } },
		});
		const right = { email, password: PASSWORD };
		await expect(at().login(right)).rejects.toMatchObject(failsWith('RATE_LIMITED'));
		await at({ ip: '198.51.100.7' }).login(right);
	});

	it('R19 starts counting anew after a success', async () => {
		const { email } = await customer();
		const mistypes = rateLimits['login.account'].points - 1;
		for (let round = 0; round < 2; round++) {
			for (let call = 0; call < mistypes; call++) {
				await at()
					.login({ email, password: 'wrong' })
					.catch(() => undefined);
			}
			await at().login({ email, password: PASSWORD });
		}
	});

	it('R39 works, and still throttles, while Redis is away', async () => {
		const away = await createTestShop();
		try {
			away.services.redis.disconnect();
			const email = newEmail();
			const near = () => at({}, away.services);
			await createUser(away.em(), { email });
			await near().login({ email, password: PASSWORD });
			for (let call = 0; call < rateLimits['login.account'].points; call++) {
				await near()
					.login({ email, password: 'wrong' })
					.catch(() => undefined);
			}
			await expect(near().login({ email, password: PASSWORD })).rejects.toMatchObject(
				failsWith('RATE_LIMITED'),
			);
		} finally {
			await away.close();
		}
	});
});

describe('auth.logout and auth.me', () => {
	it('ends what the request holds, cookie and token alike, and is harmless without', async () => {
		const { id, email, authorization } = await customer();
		const browser = visit(shop.services);
		await browser.api.auth.login({ email, password: PASSWORD, transport: 'cookie' });
		const cookie = pairOf(browser.cookies[0]);
		const both = visit(shop.services, { cookie, authorization });
		expect(await both.api.auth.logout()).toEqual({ ok: true });
		expect(both.cookies).toEqual([expect.stringMatching(/^dailyveg_session=; .*Max-Age=0/)]);
		for (const headers of [{ cookie }, { authorization }]) {
			await expect(at(headers).me()).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
		}
		expect(await shop.em().count(AuditEntry, { action: 'account.loggedOut', actorId: id })).toBe(2);
		const nobody = visit(shop.services);
		expect(await nobody.api.auth.logout({ refreshToken: 'dvr_x' })).toEqual({ ok: true });
		expect(nobody.cookies).toEqual([]);
	});

	it('R26 turns a disabled account away, whatever its token says', async () => {
		const { id, authorization } = await customer();
		await disable(id);
		await expect(at({ authorization }).me()).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
	});

	it('knows nobody without a token, with a bad one, and with an expired one', async () => {
		const { authorization } = await customer();
		shop.clock.advance(10 * 60_000);
		for (const headers of [{}, { authorization: 'Bearer x' }, { authorization }]) {
			await expect(at(headers).me()).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
		}
	});
});
