import { randomUUID } from 'node:crypto';
import { User } from '@dailyveg/db';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rateLimits } from '../../platform/rate-limits.ts';
import { createCaller } from '../../root.ts';
import { createContext, type RequestInfo } from '../../trpc/context.ts';

const PASSWORD = 'ripe brinjal in the monsoon';

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

/** A caller that is recognised by its headers, like over HTTP; `cookies` collects what the answers set. */
function visit(headers: Partial<RequestInfo> = {}, services = shop.services) {
	const cookies: string[] = [];
	const request: RequestInfo = {
		id: randomUUID(),
		ip: '192.0.2.1',
		userAgent: undefined,
		authorization: undefined,
		cookie: undefined,
		origin: undefined,
		secFetchSite: undefined,
		idempotencyKey: undefined,
		...headers,
	};
	const context = createContext(services, request, (name, value) => {
		if (name === 'set-cookie') cookies.push(value);
	});
	return { api: createCaller(context), cookies };
}

const newEmail = () => `${randomUUID()}@example.in`;
const failsWith = (code: string) => ({ cause: expect.objectContaining({ code }) });
const pairOf = (cookies: string[]) => cookies.at(-1)?.split(';')[0];

async function customer() {
	const { api, cookies } = visit();
	const email = newEmail();
	const { user, accessToken } = await api.auth.register({ email, password: PASSWORD, name: 'Asha Rao' });
	return { id: user.id, email, authorization: `Bearer ${accessToken}`, cookie: pairOf(cookies) };
}

const disable = (id: string) => shop.em().nativeUpdate(User, { id }, { disabledAt: new Date() });

describe('auth.register', () => {
	it('opens a customer account and signs in', async () => {
		const { api, cookies } = visit();
		const email = newEmail();
		const answer = await api.auth.register({
			email: ` ${email.toUpperCase()} `,
			password: PASSWORD,
			name: 'Asha Rao',
			phone: '+919876543210',
		});
		expect(answer.user).toEqual({
			id: expect.any(String),
			email,
			name: 'Asha Rao',
			phone: '+919876543210',
			role: 'customer',
		});
		expect(answer.accessTokenExpiresAt.getTime()).toBeGreaterThan(shop.clock.now().getTime() + 14 * 60_000);
		for (const headers of [{ authorization: `Bearer ${answer.accessToken}` }, { cookie: pairOf(cookies) }]) {
			expect(await visit(headers).api.auth.me()).toEqual(answer.user);
		}
		const stored = await shop.em().findOneOrFail(User, { email });
		expect(stored.passwordHash).toMatch(/^\$argon2id\$/);
	});

	it('lets one of ten simultaneous registrations of an e-mail win', async () => {
		const input = { email: newEmail(), password: PASSWORD, name: 'Asha Rao' };
		const outcomes = await Promise.allSettled(
			Array.from({ length: 10 }, () => visit().api.auth.register(input)),
		);
		const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
		expect(refusals).toHaveLength(9);
		for (const { reason } of refusals) expect(reason).toMatchObject(failsWith('EMAIL_TAKEN'));
	});

	it('R29 refuses a common password', async () => {
		const call = visit().api.auth.register({ email: newEmail(), password: 'Password123', name: 'Asha' });
		await expect(call).rejects.toMatchObject(failsWith('PASSWORD_TOO_COMMON'));
	});
});

describe('auth.login', () => {
	it('R27 starts a new session and ends the one the browser had', async () => {
		const { email, cookie } = await customer();
		const { api, cookies } = visit({ cookie });
		await api.auth.login({ email, password: PASSWORD });
		expect(pairOf(cookies)).not.toBe(cookie);
		await expect(visit({ cookie }).api.auth.me()).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
		expect(await visit({ cookie: pairOf(cookies) }).api.auth.me()).toMatchObject({ email });
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
				visit()
					.api.auth.login(input)
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
			const { api } = visit({ ip: `192.0.2.${attempt}` });
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
		const guess = () => visit().api.auth.login({ email, password: 'wrong' });
		for (let call = 0; call < rateLimits['login.account'].points; call++) {
			await expect(guess()).rejects.toMatchObject(failsWith('INVALID_CREDENTIALS'));
		}
		await expect(guess()).rejects.toMatchObject({
			code: 'TOO_MANY_REQUESTS',
			cause: { code: 'RATE_LIMITED', details: { retryAfterSeconds: expect.any(Number) } },
		});
		const right = { email, password: PASSWORD };
		await expect(visit().api.auth.login(right)).rejects.toMatchObject(failsWith('RATE_LIMITED'));
		await visit({ ip: '198.51.100.7' }).api.auth.login(right);
	});

	it('R19 starts counting anew after a success', async () => {
		const { email } = await customer();
		const mistypes = rateLimits['login.account'].points - 1;
		for (let round = 0; round < 2; round++) {
			for (let call = 0; call < mistypes; call++) {
				await visit()
					.api.auth.login({ email, password: 'wrong' })
					.catch(() => undefined);
			}
			await visit().api.auth.login({ email, password: PASSWORD });
		}
	});

	it('R39 works, and still throttles, while Redis is away', async () => {
		const away = await createTestShop();
		try {
			away.services.redis.disconnect();
			const email = newEmail();
			const at = () => visit({}, away.services).api.auth;
			await at().register({ email, password: PASSWORD, name: 'Asha Rao' });
			await at().login({ email, password: PASSWORD });
			for (let call = 0; call < rateLimits['login.account'].points; call++) {
				await at()
					.login({ email, password: 'wrong' })
					.catch(() => undefined);
			}
			await expect(at().login({ email, password: PASSWORD })).rejects.toMatchObject(
				failsWith('RATE_LIMITED'),
			);
		} finally {
			await away.close();
		}
	});
});

describe('auth.logout and auth.me', () => {
	it('ends the session of the cookie, and is harmless without one', async () => {
		const { cookie } = await customer();
		const { api, cookies } = visit({ cookie });
		expect(await api.auth.logout()).toEqual({ ok: true });
		expect(cookies).toHaveLength(1);
		await expect(visit({ cookie }).api.auth.me()).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
		const again = visit();
		expect(await again.api.auth.logout()).toEqual({ ok: true });
		expect(again.cookies).toEqual([]);
	});

	it('R26 turns a disabled account away, whatever its token says', async () => {
		const { id, authorization } = await customer();
		await disable(id);
		await expect(visit({ authorization }).api.auth.me()).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
	});

	it('knows nobody without a token, with a bad one, and with an expired one', async () => {
		const { authorization } = await customer();
		shop.clock.advance(15 * 60_000);
		for (const headers of [{}, { authorization: 'Bearer x' }, { authorization }]) {
			await expect(visit(headers).api.auth.me()).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
		}
	});
});
