import superjson from 'superjson';
import type { SignedIn, Tokens } from './auth.ts';

/** A sign-in whose tokens the app keeps itself. */
export interface TokenSession extends Pick<SignedIn, 'user' | 'sessionId'> {
	tokens: Tokens;
}

/** Where a session is kept between calls, and between runs of the app. */
export interface TokenStore {
	/** Tells stores of one browser apart; tabs whose stores have the same name renew tokens one after another. */
	readonly name?: string;
	get(): TokenSession | undefined | Promise<TokenSession | undefined>;
	/** undefined: forget it. */
	set(session: TokenSession | undefined): void | Promise<void>;
}

/** Forgets with the process or page. */
export function createMemoryTokenStore(): TokenStore {
	let current: TokenSession | undefined;
	return {
		get: () => current,
		set: (session) => {
			current = session;
		},
	};
}

/** What of `localStorage`, `sessionStorage` or React Native's `AsyncStorage` is used. */
export interface KeyValueStorage {
	getItem(key: string): string | null | Promise<string | null>;
	setItem(key: string, value: string): void | Promise<void>;
	removeItem(key: string): void | Promise<void>;
}

/** Keeps the session under a key of a storage that all tabs, or all runs, of the app share. */
export function createTokenStore(storage: KeyValueStorage, key = 'dailyveg.session'): TokenStore {
	return {
		name: key,
		get: () => {
			const text = storage.getItem(key);
			return text instanceof Promise ? text.then(parseSession) : parseSession(text);
		},
		set: (session) =>
			session === undefined ? storage.removeItem(key) : storage.setItem(key, superjson.stringify(session)),
	};
}

function parseSession(text: string | null): TokenSession | undefined {
	if (text === null) return undefined;
	try {
		return superjson.parse<TokenSession>(text);
	} catch {
		// Something else wrote there; signing in overwrites it.
		return undefined;
	}
}
