import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, createTokenAuth, createTokenStore, isAppError, type TokenAuth } from './index.ts';
import {
	answer,
	answerAsProxy,
	hangUp,
	type Responder,
	refuse,
	type SeenRequest,
	type StubServer,
	startStubServer,
} from './testing/stub-server.ts';

const user = {
	id: '0',
	email: 'asha@example.in',
	name: 'Asha',
	phone: null,
	role: 'customer' as const,
	permissions: [],
	isPhoneVerified: false,
	hasTwoFactor: false,
};
const tokens = (generation: number) => ({
	accessToken: `access-${generation}`,
	accessTokenExpiresAt: new Date(),
	refreshToken: `refresh-${generation}`,
	refreshTokenExpiresAt: new Date(Date.now() + 60_000),
});
const session = (generation: number) => ({ user, sessionId: '0', tokens: tokens(generation) });

/** A server that takes one access token, and hands out the next one for the refresh token that belongs to it. */
let server: StubServer;
let generation: number;
let answerRefresh: Responder;

beforeEach(async () => {
	generation = 1;
	answerRefresh = (request, response) => {
		const isCurrent = request.body.includes(`refresh-${generation}"`);
		if (!isCurrent) return refuse(401, 'INVALID_REFRESH_TOKEN')(request, response, 0);
		generation += 1;
		return answer(tokens(generation))(request, response, 0);
	};
	server = await startStubServer(respond);
});
afterEach(() => {
	vi.unstubAllGlobals();
	return server.close();
});

function respond(request: SeenRequest, response: ServerResponse, count: number): void | Promise<void> {
	if (request.paths.includes('auth.refresh')) return answerRefresh(request, response, count);
	const isKnown = request.headers.authorization === `Bearer access-${generation}`;
	return (isKnown ? answer({ ok: true }) : refuse(401, 'UNAUTHENTICATED'))(request, response, count);
}

const clientOf = (auth: TokenAuth) => createClient({ url: server.url, auth, retry: { baseDelayMs: 1 } });
const refreshes = () => server.requests.filter(({ paths }) => paths.includes('auth.refresh'));

async function signedIn(): Promise<TokenAuth> {
	const auth = createTokenAuth();
	await auth.onSignedIn(session(0));
	generation = 0;
	return auth;
}

/** The server forgets the access token, as when it expires. */
const expire = () => {
	answerRefresh = (request, response) => {
		generation += 1;
		return answer(tokens(generation))(request, response, 0);
	};
	generation = 0.5;
};

describe('an access token that is refused', () => {
	test('is renewed, and the call answers as if nothing had been', async () => {
		const auth = await signedIn();
		expire();
		await expect(clientOf(auth).cart.get.query()).resolves.toEqual({ ok: true });
		expect(await auth.getAccessToken()).toBe('access-1.5');
		expect(refreshes()).toHaveLength(1);
	});

	test('R22 is renewed once for all calls that wait for it, mutations too', async () => {
		const auth = await signedIn();
		expire();
		const client = clientOf(auth);
		const calls = Array.from({ length: 30 }, () => client.cart.get.query());
		await Promise.all([...calls, client.cart.clear.mutate(), client.orders.place.mutate({ addressId: '0' })]);
		expect(refreshes()).toHaveLength(1);
	});

	test('is renewed although the first answer was lost: the server gives the same one again', async () => {
		const auth = await signedIn();
		let lost = 1;
		expire();
		const honest = answerRefresh;
		answerRefresh = (request, response, count) =>
			lost-- > 0 ? hangUp(request, response, count) : honest(request, response, count);
		await expect(clientOf(auth).cart.get.query()).resolves.toEqual({ ok: true });
		expect(refreshes()).toHaveLength(2);
	});

	test('ends the session when the refresh token is refused as well', async () => {
		const auth = await signedIn();
		generation = 7;
		const client = clientOf(auth);
		const error = await client.cart.get.query().catch((reason: unknown) => reason);
		expect(isAppError(error, 'UNAUTHENTICATED')).toBe(true);
		expect(auth.user).toBeUndefined();
		await client.cart.get.query().catch(() => undefined);
		expect(refreshes()).toHaveLength(1);
	});

	test('keeps the session while the server cannot be reached', async () => {
		const auth = await signedIn();
		generation = 7;
		answerRefresh = answerAsProxy(502);
		const error = await clientOf(auth)
			.cart.get.query()
			.catch((reason: unknown) => reason);
		expect(error).toHaveProperty('cause.status', 502);
		expect(auth.user).toEqual(user);
	});

	test('is not asked for twice in a row', async () => {
		const auth = await signedIn();
		generation = 7;
		answerRefresh = answer(tokens(99));
		const error = await clientOf(auth)
			.cart.get.query()
			.catch((reason: unknown) => reason);
		expect(isAppError(error, 'UNAUTHENTICATED')).toBe(true);
		expect(refreshes()).toHaveLength(1);
	});

	test('does not bring back whoever signed out meanwhile', async () => {
		const auth = await signedIn();
		expire();
		const honest = answerRefresh;
		answerRefresh = async (request, response, count) => {
			await auth.onSignedOut();
			return honest(request, response, count);
		};
		await expect(clientOf(auth).cart.get.query()).rejects.toThrow();
		expect(auth.user).toBeUndefined();
		expect(await auth.getAccessToken()).toBeUndefined();
	});
});

describe('tabs that share a storage', () => {
	/** What a browser has, shared by all "tabs" of the test; locks as its specification says. */
	function shareBrowser() {
		const items = new Map<string, string>();
		let queue: Promise<unknown> = Promise.resolve();
		const request = <Result>(_name: string, work: () => Promise<Result>): Promise<Result> => {
			const turn = queue.then(work);
			queue = turn.catch(() => undefined);
			return turn;
		};
		vi.stubGlobal('navigator', { onLine: true, locks: { request } });
		return {
			getItem: (key: string) => items.get(key) ?? null,
			setItem: (key: string, value: string) => void items.set(key, value),
			removeItem: (key: string) => void items.delete(key),
		};
	}

	test('R22 renew one after another, the second with what the first got', async () => {
		const storage = shareBrowser();
		const tabs = [1, 2, 3].map(() => createTokenAuth({ store: createTokenStore(storage) }));
		await tabs[0]?.onSignedIn(session(0));
		expire();
		await Promise.all(tabs.map((auth) => clientOf(auth).cart.get.query()));
		expect(refreshes()).toHaveLength(1);
		for (const auth of tabs) expect(auth.user).toEqual(user);
	});

	test('sign out together', async () => {
		const storage = shareBrowser();
		const [one, other] = [1, 2].map(() => createTokenAuth({ store: createTokenStore(storage) }));
		await one?.onSignedIn(session(0));
		expect(await other?.getAccessToken()).toBe('access-0');
		await one?.onSignedOut();
		expect(await other?.getAccessToken()).toBeUndefined();
	});
});

test('an app’s storage may take its time, and the sign-in waits for it', async () => {
	const items = new Map<string, string>();
	const later = <Value>(work: () => Value) =>
		new Promise<Value>((done) => setTimeout(() => done(work()), 20));
	const storage = {
		getItem: (key: string) => later(() => items.get(key) ?? null),
		setItem: (key: string, value: string) => later(() => void items.set(key, value)),
		removeItem: (key: string) => later(() => void items.delete(key)),
	};
	await server.close();
	server = await startStubServer(answer(session(0)));
	const auth = createTokenAuth({ store: createTokenStore(storage) });
	await clientOf(auth).auth.login.mutate({ email: user.email, password: 'ripe-brinjal-42' });
	expect(items.get('dailyveg.session')).toContain('access-0');
	expect(createTokenAuth({ store: createTokenStore(storage) }).user).toBeUndefined();
	expect(await createTokenAuth({ store: createTokenStore(storage) }).getAccessToken()).toBe('access-0');
});

test('what something else wrote under the key is nobody', () => {
	const storage = { getItem: () => 'tomatoes', setItem: () => undefined, removeItem: () => undefined };
	expect(createTokenAuth({ store: createTokenStore(storage) }).user).toBeUndefined();
});
