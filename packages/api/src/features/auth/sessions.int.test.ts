import { randomUUID } from 'node:crypto';
import { Session, User } from '@dailyveg/db';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../platform/services.ts';
import type { RequestInfo } from '../../trpc/context.ts';
import { issueAccessToken } from './access-token.ts';
import { authenticate } from './authenticate.ts';
import { endSession, startSession } from './sessions.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const NO_HEADERS: RequestInfo = {
	id: 'test',
	ip: '192.0.2.1',
	userAgent: undefined,
	authorization: undefined,
	cookie: undefined,
	origin: undefined,
	secFetchSite: undefined,
	idempotencyKey: undefined,
};

let shop: TestShop;
let services: Services;
beforeAll(async () => {
	shop = await createTestShop({ COOKIE_SECURE: true, ALLOWED_ORIGINS: ['https://shop.example'] });
	services = shop.services;
});
afterAll(() => shop.close());

/** What a request with these headers is taken for, and the cookie its answer sets. */
async function recognise(headers: Partial<RequestInfo>) {
	let setCookie: string | undefined;
	const principal = await authenticate(services, { ...NO_HEADERS, ...headers }, (_name, value) => {
		setCookie = value;
	});
	return { principal, setCookie };
}

async function createUser() {
	const id = randomUUID();
	const now = new Date();
	await shop.em().insert(User, {
		id,
		email: `${id}@example.in`,
		passwordHash: 'x',
		name: 'Asha Rao',
		role: 'customer',
		createdAt: now,
		updatedAt: now,
	});
	return { id, role: 'customer' as const };
}

async function start(userId: string, headers: Partial<RequestInfo> = {}): Promise<string | undefined> {
	let setCookie: string | undefined;
	const setHeader = (_name: string, value: string) => {
		setCookie = value;
	};
	await startSession({ services, request: { ...NO_HEADERS, ...headers }, setHeader }, userId);
	return setCookie;
}

const pairOf = (setCookie: string | undefined) => setCookie?.split(';')[0] ?? '';
const sessionOf = (userId: string) => shop.em().findOneOrFail(Session, { user: userId });

describe('session cookie', () => {
	it('R33 is Secure, HttpOnly, SameSite and bound to the host', async () => {
		const attributes = (await start((await createUser()).id))?.split('; ') ?? [];
		expect(attributes[0]).toMatch(/^__Host-dailyveg_session=[a-z2-7]{40}$/);
		expect(attributes).toEqual(
			expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/', `Max-Age=${30 * 86_400}`]),
		);
		expect(attributes.some((attribute) => attribute.startsWith('Domain'))).toBe(false);
	});

	it('R27 is in the table only as a hash, which signs nobody in', async () => {
		const user = await createUser();
		const cookie = pairOf(await start(user.id));
		const { id } = await sessionOf(user.id);
		expect(cookie).not.toContain(id);
		expect((await recognise({ cookie: `__Host-dailyveg_session=${id}` })).principal).toBeNull();
		expect((await recognise({ cookie })).principal).toEqual(user);
	});

	it('is found among the cookies of others, however broken', async () => {
		const user = await createUser();
		const cookie = pairOf(await start(user.id));
		for (const header of [`a=%; ${cookie}; b`, `=;;${cookie}`, `x__Host-dailyveg_session=1; ${cookie}`]) {
			expect((await recognise({ cookie: header })).principal).toEqual(user);
		}
		for (const header of [
			'',
			'%',
			'__Host-dailyveg_session=',
			'__Host-dailyveg_session=%00',
			'dailyveg_session=x',
		]) {
			expect((await recognise({ cookie: header })).principal).toBeNull();
		}
	});

	it("R32 does not speak for another site's page, nor is it set or cleared by one", async () => {
		const user = await createUser();
		const cookie = pairOf(await start(user.id));
		const foreign = { origin: 'https://evil.example', secFetchSite: 'cross-site' };
		expect((await recognise({ cookie, ...foreign })).principal).toBeNull();
		expect(await start(user.id, foreign)).toBeUndefined();
		let wasCleared = false;
		const setHeader = () => {
			wasCleared = true;
		};
		await endSession({ services, request: { ...NO_HEADERS, cookie, ...foreign }, setHeader });
		expect(wasCleared).toBe(false);
		const own = { origin: 'https://shop.example', secFetchSite: 'cross-site' };
		expect((await recognise({ cookie, ...own })).principal).toEqual(user);
	});

	it('is renewed in the second half of its 30 days, and ends unused', async () => {
		const user = await createUser();
		const cookie = pairOf(await start(user.id));
		expect((await recognise({ cookie })).setCookie).toBeUndefined();

		const expireIn = (days: number) =>
			shop.em().nativeUpdate(Session, { user: user.id }, { expiresAt: new Date(Date.now() + days * DAY_MS) });
		await expireIn(14);
		const renewed = await recognise({ cookie });
		expect(renewed.principal).toEqual(user);
		expect(pairOf(renewed.setCookie)).toBe(cookie);
		expect((await sessionOf(user.id)).expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * DAY_MS);

		await expireIn(-1);
		expect((await recognise({ cookie })).principal).toBeNull();
		expect(await shop.em().count(Session, { user: user.id })).toBe(0);
	});

	it('R26 ends with logout and does not serve a disabled account', async () => {
		const user = await createUser();
		const cookies = [pairOf(await start(user.id)), pairOf(await start(user.id))];
		let cleared = '';
		await endSession({
			services,
			request: { ...NO_HEADERS, cookie: cookies[0] },
			setHeader: (_name, value) => {
				cleared = value;
			},
		});
		expect(cleared).toContain('__Host-dailyveg_session=; ');
		expect(cleared).toContain('Max-Age=0');
		expect((await recognise({ cookie: cookies[0] })).principal).toBeNull();
		expect((await recognise({ cookie: cookies[1] })).principal).toEqual(user);

		await shop.em().nativeUpdate(User, { id: user.id }, { disabledAt: new Date() });
		expect((await recognise({ cookie: cookies[1] })).principal).toBeNull();
	});
});

describe('bearer token', () => {
	it('is recognised without a query', async () => {
		const stranger = { id: randomUUID(), role: 'rider' as const };
		const { accessToken } = await issueAccessToken(services.env, stranger, shop.clock.now());
		for (const authorization of [`Bearer ${accessToken}`, `bearer  ${accessToken} `]) {
			expect((await recognise({ authorization })).principal).toEqual(stranger);
		}
	});

	it('decides alone: a bad one is nobody, whatever the cookie says', async () => {
		const cookie = pairOf(await start((await createUser()).id));
		for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic YTpi', 'Bearer a b']) {
			expect((await recognise({ authorization, cookie })).principal).toBeNull();
		}
	});
});
