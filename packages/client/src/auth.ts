import { isAppError } from './errors.ts';
import { createMemoryTokenStore, type TokenSession, type TokenStore } from './token-store.ts';
import type { RouterOutputs } from './types.ts';

/** What a sign-in answers. */
export type SignedIn = RouterOutputs['auth']['login'];

/** The tokens of a session. */
export type Tokens = NonNullable<SignedIn['tokens']>;

/** Exchanges a refresh token at the server; rejects with INVALID_REFRESH_TOKEN when the session is over. */
export type Refresh = (refreshToken: string) => Promise<Tokens>;

/** Where a client gets its access token from, and whom it tells about sign-ins. */
export interface Auth {
	/** The token, or API key, to send; undefined: none. Asked before each request. */
	getAccessToken(): string | undefined | Promise<string | undefined>;
	/** The server refused this token. Answers whether there is another one by now: then the call is sent once more. */
	renew?(refused: string, refresh: Refresh): Promise<boolean>;
	/** Somebody signed in; the call that did it answers once this is done. */
	onSignedIn?(signedIn: SignedIn): void | Promise<void>;
	/** Somebody signed out. */
	onSignedOut?(): void | Promise<void>;
}

/** An `Auth` that keeps a session and renews its access token. */
export interface TokenAuth extends Required<Auth> {
	/** Who is signed in, as far as the store has been read; undefined: nobody. */
	readonly user: SignedIn['user'] | undefined;
}

/** How a `TokenAuth` is made. */
export interface TokenAuthOptions {
	/** Where the session is kept; in memory unless told. */
	store?: TokenStore;
}

/**
 * Keeps the session of whoever signs in through the client that has it. An access token that is refused is renewed
 * once for all calls that wait for it, in all tabs that share the store.
 */
export function createTokenAuth({ store = createMemoryTokenStore() }: TokenAuthOptions = {}): TokenAuth {
	let known: TokenSession | undefined;
	let renewal: Promise<boolean> | undefined;

	const remember = (session: TokenSession | undefined): TokenSession | undefined => {
		known = session;
		return session;
	};
	const read = () => {
		const session = store.get();
		return session instanceof Promise ? session.then(remember) : remember(session);
	};
	const write = (session: TokenSession | undefined) => store.set(remember(session));
	void read();

	async function exchange(refused: string, refresh: Refresh): Promise<boolean> {
		const session = await read();
		if (!session) return false;
		// Another tab was quicker.
		if (session.tokens.accessToken !== refused) return true;
		const { refreshToken } = session.tokens;
		const tokens = await refresh(refreshToken).catch((error: unknown) => {
			if (isAppError(error, 'INVALID_REFRESH_TOKEN')) return undefined;
			throw error;
		});
		const latest = await read();
		// Meanwhile somebody signed out, or in: that counts.
		if (latest?.tokens.refreshToken !== refreshToken) return latest !== undefined;
		await write(tokens && { ...session, tokens });
		return tokens !== undefined;
	}

	return {
		get user() {
			return known?.user;
		},
		getAccessToken: () => {
			const session = read();
			return session instanceof Promise
				? session.then((each) => each?.tokens.accessToken)
				: session?.tokens.accessToken;
		},
		renew: (refused, refresh) => {
			renewal ??= exclusively(store.name, () => exchange(refused, refresh)).finally(() => {
				renewal = undefined;
			});
			return renewal;
		},
		onSignedIn: async ({ user, sessionId, tokens }) => {
			if (tokens) await write({ user, sessionId, tokens });
		},
		onSignedOut: () => write(undefined),
	};
}

/** Alone among the tabs of a browser; where there are no locks, the server forgives a refresh that comes twice. */
function exclusively<Result>(name: string | undefined, work: () => Promise<Result>): Promise<Result> {
	const { navigator }: { navigator?: Partial<Navigator> } = globalThis;
	if (name === undefined || !navigator?.locks) return work();
	return navigator.locks.request(`dailyveg:${name}`, work);
}
