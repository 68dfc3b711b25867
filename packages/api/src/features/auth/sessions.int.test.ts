import { AuditEntry, KnownDevice, OutboxMessage, Session, type User } from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';
import { pairOf, visit } from '../../testing/visit.ts';
import type { RequestInfo } from '../../trpc/context.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const ID = '[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}';

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop({ COOKIE_SECURE: true, ALLOWED_ORIGINS: ['https://shop.example'] });
});
afterAll(() => shop.close());
beforeEach(async () => {
	shop.clock.set(new Date());
	await shop.services.redis.flushdb();
});

const newUser = () => createUser(shop.em());

/** Signs in as a browser does; the answer, and the cookie it set. */
async function enter({ email }: User, headers: Partial<RequestInfo> = {}) {
	const { api, cookies } = visit(shop.services, headers);
	const signedIn = await api.auth.login({ email, password: TEST_PASSWORD, transport: 'cookie' });
	return { ...signedIn, setCookie: cookies.at(-1) ?? '', cookie: pairOf(cookies.at(-1)) };
}

/** What a request with these headers is taken for, and the cookie its answer sets. */
async function recognise(headers: Partial<RequestInfo>) {
	const { context, cookies } = visit(shop.services, headers);
	const principal = await context.principal();
	return { userId: principal?.id ?? null, principal, setCookie: cookies.at(-1) };
}

const rowOf = (userId: string) => shop.em().findOneOrFail(Session, { user: userId });

describe('session cookie', () => {
	it('R33 is Secure, HttpOnly, SameSite and bound to the host', async () => {
		const attributes = (await enter(await newUser())).setCookie.split('; ');
		expect(attributes[0]).toMatch(new RegExp(`^__Host-dailyveg_session=${ID}\\.[\\w-]{43}$`));
		expect(attributes).toEqual(
			expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/', `Max-Age=${30 * 86_400}`]),
		);
		expect(attributes.some((attribute) => attribute.startsWith('Domain'))).toBe(false);
	});

	it('answers no token that a script could read', async () => {
		const { tokens, sessionId, cookie } = await enter(await newUser());
		expect(tokens).toBeNull();
		expect(cookie).toContain(sessionId);
	});

	it('R27 stands in table and Redis as a hash, and its id alone signs nobody in', async () => {
		const user = await newUser();
		const { cookie, sessionId } = await enter(user);
		const secret = cookie.split('.')[1] ?? '';
		expect(await recognise({ cookie })).toMatchObject({ userId: user.id });
		expect(JSON.stringify(await rowOf(user.id))).not.toContain(secret);
		expect((await rowOf(user.id)).secret).toMatch(/^[\da-f]{64}$/);
		expect(await shop.services.redis.get(`session:${sessionId}`)).not.toContain(secret);
		for (const forged of ['', '.', `.${'A'.repeat(43)}`, `.${(await rowOf(user.id)).secret}`]) {
			const header = `__Host-dailyveg_session=${sessionId}${forged}`;
			expect((await recognise({ cookie: header })).userId).toBeNull();
			await visit(shop.services, { cookie: header }).api.auth.logout();
		}
		expect((await recognise({ cookie })).userId).toBe(user.id);
	});

	it('R27 is new at each login, and ends the one the browser had', async () => {
		const user = await newUser();
		const { cookie } = await enter(user);
		const next = await enter(user, { cookie });
		expect(next.cookie).not.toBe(cookie);
		expect((await recognise({ cookie })).userId).toBeNull();
		expect((await recognise({ cookie: next.cookie })).userId).toBe(user.id);
	});

	it('is found among the cookies of others, however broken', async () => {
		const user = await newUser();
		const { cookie } = await enter(user);
		for (const header of [`a=%; ${cookie}; b`, `=;;${cookie}`, `x__Host-dailyveg_session=1; ${cookie}`]) {
			expect((await recognise({ cookie: header })).userId).toBe(user.id);
		}
		for (const value of [
			'',
			'%',
			'__Host-dailyveg_session=',
			'__Host-dailyveg_session=%00',
			'dailyveg_session=x',
		]) {
			expect((await recognise({ cookie: value })).userId).toBeNull();
		}
	});

	it("R32 does not speak for another site's page, nor is it set or cleared by one", async () => {
		const user = await newUser();
		const { cookie } = await enter(user);
		const foreign = { origin: 'https://evil.example', secFetchSite: 'cross-site' };
		expect((await recognise({ cookie, ...foreign })).userId).toBeNull();
		expect(await failure(enter(user, foreign))).toMatchObject({ code: 'FORBIDDEN' });
		const { api, cookies } = visit(shop.services, { cookie, ...foreign });
		await api.auth.logout();
		expect(cookies).toEqual([]);
		const own = { origin: 'https://shop.example', secFetchSite: 'cross-site' };
		expect((await recognise({ cookie, ...own })).userId).toBe(user.id);
	});

	it('is renewed in the second half of its 30 days, and ends unused', async () => {
		const user = await newUser();
		const { cookie } = await enter(user);
		expect((await recognise({ cookie })).setCookie).toBeUndefined();

		const expireIn = async (days: number) => {
			const expiresAt = new Date(Date.now() + days * DAY_MS);
			await shop.em().nativeUpdate(Session, { user: user.id }, { expiresAt });
			await shop.services.redis.flushdb();
		};
		await expireIn(14);
		const renewed = await recognise({ cookie });
		expect(renewed.userId).toBe(user.id);
		expect(pairOf(renewed.setCookie)).toBe(cookie);
		expect((await rowOf(user.id)).expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * DAY_MS);
		expect((await recognise({ cookie })).setCookie).toBeUndefined();

		await expireIn(-1);
		expect((await recognise({ cookie })).userId).toBeNull();
		expect(await shop.em().count(Session, { user: user.id })).toBe(0);
	});

	it('R23 ends after 90 days, however much it is used', async () => {
		const user = await newUser();
		const { cookie } = await enter(user);
		const absoluteExpiresAt = new Date(Date.now() + 10 * DAY_MS);
		const expiresAt = new Date(absoluteExpiresAt.getTime() - DAY_MS);
		await shop.em().nativeUpdate(Session, { user: user.id }, { expiresAt, absoluteExpiresAt });
		await shop.services.redis.flushdb();
		expect((await recognise({ cookie })).setCookie).toBeDefined();
		expect((await rowOf(user.id)).expiresAt).toEqual(absoluteExpiresAt);
		// What cannot be renewed any more is not written again and again.
		await shop.services.redis.flushdb();
		expect(await recognise({ cookie })).toMatchObject({ userId: user.id, setCookie: undefined });
		shop.clock.set(absoluteExpiresAt);
		expect((await recognise({ cookie })).userId).toBeNull();
	});
});

describe('Authorization', () => {
	it('decides alone: a bad one is nobody, whatever the cookie says', async () => {
		const { cookie } = await enter(await newUser());
		for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic YTpi', 'Bearer a b', 'Bearer dv_x']) {
			expect((await recognise({ authorization, cookie })).userId).toBeNull();
		}
		expect((await recognise({ apiKey: 'dv_x', cookie })).userId).toBeNull();
	});
});

describe('a sign-in', () => {
	const android =
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/143.0.0.0 Mobile Safari/537.36';

	it('tells the owner of a device that was not there before, and not of the first', async () => {
		const user = await newUser();
		const notices = async () => {
			const messages = await shop.em().find(OutboxMessage, { name: 'auth.sendNotice' });
			return messages
				.map(({ payload }) => payload as { userId: string; notice: string; deviceName: string })
				.filter(({ userId }) => userId === user.id);
		};
		await enter(user);
		expect(await notices()).toEqual([]);
		await enter(user, { userAgent: android });
		await enter(user, { userAgent: android.replace('143', '144') });
		expect(await notices()).toEqual([
			expect.objectContaining({ notice: 'newDevice', deviceName: 'Chrome on Android' }),
		]);
		expect(await shop.em().count(KnownDevice, { user: user.id })).toBe(2);
	});

	it('R41 leaves a line in the audit log, and so does a refused one', async () => {
		const user = await newUser();
		await enter(user, { userAgent: android });
		const { api } = visit(shop.services, { ip: '198.51.100.9' });
		await failure(api.auth.login({ email: user.email, password: 'wrong' }));
		await failure(api.auth.login({ email: 'nobody@example.in', password: 'wrong' }));
		const entries = await shop.em().find(AuditEntry, { targetId: user.id }, { orderBy: { id: 'asc' } });
		expect(entries.map(({ action, actorId, ip }) => [action, actorId, ip])).toEqual([
			['account.loggedIn', user.id, '192.0.2.1'],
			['account.loginRefused', null, '198.51.100.9'],
		]);
		const unknown = await shop.em().count(AuditEntry, { action: 'account.loginRefused', targetId: null });
		expect(unknown).toBe(1);
	});
});

describe('auth.sessions', () => {
	it('lists, revokes one and revokes the others, of the caller only', async () => {
		const user = await newUser();
		const phone = await enter(user, { userAgent: 'okhttp/5' });
		const laptop = await enter(user);
		const desk = await enter(user);
		const stranger = await enter(await newUser());
		const at = ({ cookie }: { cookie: string }) => visit(shop.services, { cookie }).api.auth.sessions;

		expect((await at(laptop).list()).items).toEqual([
			expect.objectContaining({ id: desk.sessionId, isCurrent: false }),
			expect.objectContaining({ id: laptop.sessionId, isCurrent: true, kind: 'cookie', ip: '192.0.2.1' }),
			expect.objectContaining({ id: phone.sessionId, deviceName: 'Android app' }),
		]);
		const foreign = at(stranger).revoke({ sessionId: phone.sessionId });
		expect(await failure(foreign)).toMatchObject({ code: 'NOT_FOUND' });
		expect((await recognise({ cookie: phone.cookie })).userId).toBe(user.id);

		await at(laptop).revoke({ sessionId: phone.sessionId });
		expect((await recognise({ cookie: phone.cookie })).userId).toBeNull();
		expect(await at(laptop).revokeOthers()).toEqual({ revoked: 1 });
		expect((await recognise({ cookie: desk.cookie })).userId).toBeNull();
		expect((await recognise({ cookie: laptop.cookie })).userId).toBe(user.id);
		expect((await recognise({ cookie: stranger.cookie })).userId).not.toBeNull();
	});
});
