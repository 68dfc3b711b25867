import { AuditEntry, hashPassword, Session, StaffRole, User } from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestLogger, createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServices, type Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { failure } from '../../testing/shopper.ts';
import { visit } from '../../testing/visit.ts';
import type { Tokens } from './auth.schemas.ts';
import { endSessions, refreshStanding } from './end-sessions.ts';
import { standingOf } from './standing.ts';

let shop: TestShop;
/** Another process of the same shop. */
let other: Services;
beforeAll(async () => {
	shop = await createTestShop();
	other = await createServices(shop.env, createTestLogger(), shop.clock);
	await vi.waitFor(() => expect(other.redis.status).toBe('ready'));
});
afterAll(async () => {
	await other.close();
	await shop.close();
});
beforeEach(async () => {
	shop.clock.set(new Date());
	await shop.services.redis.flushdb();
});

async function signIn(traits: Parameters<typeof createUser>[1] = {}, services = shop.services) {
	const user = await createUser(shop.em(), traits);
	const login = visit(services).api.auth.login({ email: user.email, password: TEST_PASSWORD });
	const { sessionId, tokens } = await login;
	const { accessToken, refreshToken } = tokens as Tokens;
	return { user, sessionId, refreshToken, authorization: `Bearer ${accessToken}` };
}

const principalOf = (authorization: string, services = other) =>
	visit(services, { authorization }).context.principal();

/** How often `work` turns to MySQL: nobody gets there without a fork. */
async function queriesOf({ orm }: Services, work: () => Promise<unknown>): Promise<number> {
	const fork = vi.spyOn(orm.em, 'fork');
	await work();
	const count = fork.mock.calls.length;
	fork.mockRestore();
	return count;
}

describe('R26 an access token', () => {
	it('costs no query once the session is known', async () => {
		const { authorization } = await signIn();
		expect(await queriesOf(other, () => principalOf(authorization))).toBeGreaterThan(0);
		expect(await queriesOf(other, () => principalOf(authorization))).toBe(0);
		expect(await queriesOf(shop.services, () => principalOf(authorization, shop.services))).toBe(0);
	});

	type Account = Awaited<ReturnType<typeof signIn>>;
	it.each<[string, (account: Account) => Promise<unknown>]>([
		['logout', ({ authorization }) => visit(shop.services, { authorization }).api.auth.logout()],
		[
			'logout by the refresh token alone',
			({ refreshToken }) => visit(shop.services).api.auth.logout({ refreshToken }),
		],
		[
			'disabling the account',
			({ user: { id } }) =>
				transact(shop.services, async (em) => {
					await em.nativeUpdate(User, { id }, { disabledAt: new Date() });
					await endSessions(em, id);
				}),
		],
		['ending all sessions', ({ user }) => transact(shop.services, (em) => endSessions(em, user.id))],
	])('is refused at once by every process after %s', async (_way, end) => {
		const account = await signIn();
		for (const services of [shop.services, other]) {
			expect(await principalOf(account.authorization, services)).not.toBeNull();
		}
		await end(account);
		for (const services of [shop.services, other]) {
			expect(await principalOf(account.authorization, services)).toBeNull();
		}
		const again = visit(shop.services).api.auth.refresh({ refreshToken: account.refreshToken });
		expect(await failure(again)).toMatchObject({ code: 'INVALID_REFRESH_TOKEN' });
	});

	it('goes on when the transaction that ends it is rolled back', async () => {
		const { user, authorization } = await signIn();
		const failing = transact(shop.services, async (em) => {
			await endSessions(em, user.id);
			throw new Error('changed my mind');
		});
		await expect(failing).rejects.toThrow('changed my mind');
		expect(await principalOf(authorization)).not.toBeNull();
	});

	it('is not brought back by somebody who read the session before it ended', async () => {
		const { user, sessionId, authorization } = await signIn();
		let release: () => void = () => undefined;
		const { redis } = other;
		const set = redis.set.bind(redis);
		const slow = vi.spyOn(redis, 'set').mockImplementationOnce((async (...args: Parameters<typeof set>) => {
			await new Promise<void>((resolve) => {
				release = resolve;
			});
			return set(...args);
		}) as typeof redis.set);
		const reading = principalOf(authorization);
		await vi.waitFor(() => expect(slow).toHaveBeenCalled());
		await transact(shop.services, (em) => endSessions(em, user.id));
		release();
		expect(await reading).toBeNull();
		expect(await standingOf(shop.services, sessionId)).toBeNull();
		slow.mockRestore();
	});

	it('of a session that another signs in beside is not ended with except', async () => {
		const { user, sessionId, authorization } = await signIn();
		const second = await visit(shop.services).api.auth.login({ email: user.email, password: TEST_PASSWORD });
		await transact(shop.services, (em) => endSessions(em, user.id, { except: sessionId }));
		expect(await principalOf(authorization)).not.toBeNull();
		expect(await principalOf(`Bearer ${second.tokens?.accessToken}`)).toBeNull();
	});
});

describe('R26 while Redis is away', () => {
	it('logout is at once here, and within five seconds elsewhere', async () => {
		const near = await createServices(shop.env, createTestLogger(), shop.clock);
		const far = await createServices(shop.env, createTestLogger(), shop.clock);
		try {
			for (const { redis } of [near, far]) redis.disconnect();
			const { authorization } = await signIn({}, near);
			for (const services of [near, far]) expect(await principalOf(authorization, services)).not.toBeNull();
			expect(await queriesOf(far, () => principalOf(authorization, far))).toBe(0);
			await visit(near, { authorization }).api.auth.logout();
			expect(await principalOf(authorization, near)).toBeNull();
			await vi.waitFor(async () => expect(await principalOf(authorization, far)).toBeNull(), 7_000);
		} finally {
			await Promise.all([near.close(), far.close()]);
		}
	}, 15_000);
});

describe('what an account may do', () => {
	it('is seen by every process as soon as it changed', async () => {
		const { user, authorization } = await signIn({ role: 'staff', staffRole: 'packer' });
		expect((await principalOf(authorization))?.permissions).toContain('orders:pack');
		await transact(shop.services, async (em) => {
			const staffRole = await em.findOneOrFail(StaffRole, { name: 'analyst' });
			await em.nativeUpdate(User, { id: user.id }, { staffRole });
			await refreshStanding(em, user.id);
		});
		expect((await principalOf(authorization))?.permissions).toEqual(['orders:read', 'reports:read']);
	});

	it('is everything for an owner, and nothing for staff without a role', async () => {
		const { user, authorization } = await signIn({ role: 'staff' });
		expect((await principalOf(authorization))?.permissions).toContain('settings:write');
		await transact(shop.services, async (em) => {
			await em.nativeUpdate(User, { id: user.id }, { staffRole: null });
			await refreshStanding(em, user.id);
		});
		expect((await principalOf(authorization))?.permissions).toEqual([]);
	});
});

describe('auth.stepUp', () => {
	const provedAt = async (authorization: string) => {
		const credential = (await principalOf(authorization))?.credential;
		return credential?.kind === 'session' ? credential.provedAt : null;
	};

	it('proves the session anew by password, and leaves a line in the audit log', async () => {
		const { user, authorization } = await signIn();
		shop.clock.advance(6 * 60_000);
		const { api } = visit(shop.services, { authorization });
		expect(await failure(api.auth.stepUp({ password: 'wrong' }))).toMatchObject({ code: 'WRONG_PASSWORD' });
		expect(await provedAt(authorization)).not.toEqual(shop.clock.now());
		await api.auth.stepUp({ password: TEST_PASSWORD });
		expect(await provedAt(authorization)).toEqual(shop.clock.now());
		expect(await shop.em().count(AuditEntry, { action: 'account.steppedUp', actorId: user.id })).toBe(1);
	});

	it('wants the second factor of whoever has one, not the password', async () => {
		const { user, authorization } = await signIn();
		await shop.em().nativeUpdate(User, { id: user.id }, { totpEnabledAt: new Date() });
		const { api } = visit(shop.services, { authorization });
		const byPassword = await failure(api.auth.stepUp({ password: TEST_PASSWORD }));
		expect(byPassword).toMatchObject({ code: 'TWO_FACTOR_REQUIRED' });
		expect(await failure(api.auth.stepUp({ secondFactor: '000000' }))).toMatchObject({
			code: 'INVALID_CODE',
		});
	});

	it.each([{}, { password: 'a', secondFactor: '000000' }])('wants exactly one of both: %j', async (input) => {
		const { authorization } = await signIn();
		const { api } = visit(shop.services, { authorization });
		await expect(api.auth.stepUp(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});
});

describe('R26 a password that changes during a sign-in', () => {
	it('leaves no session of the old one', async () => {
		const user = await createUser(shop.em());
		const renewed = await hashPassword('the new one');
		const attempts = Array.from({ length: 6 }, () =>
			visit(shop.services)
				.api.auth.login({ email: user.email, password: TEST_PASSWORD })
				.catch(() => undefined),
		);
		await transact(shop.services, async (em) => {
			await em.nativeUpdate(User, { id: user.id }, { passwordHash: renewed });
			await endSessions(em, user.id);
		});
		await Promise.all(attempts);
		expect(await shop.em().count(Session, { user: user.id })).toBe(0);
	});
});
