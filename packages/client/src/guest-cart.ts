import type { KeyValueStorage } from './token-store.ts';
import type { RouterOutputs } from './types.ts';

/** What became of a guest's cart at signing in: the account's cart, and what came over otherwise than as it was. */
export type MergedCart = RouterOutputs['cart']['merge'];

/** Where the token of a guest's cart is kept between calls, and between visits. */
export interface CartTokenStore {
	get(): string | undefined | Promise<string | undefined>;
	/** undefined: forget it. */
	set(token: string | undefined): void | Promise<void>;
}

/** How a client has a cart for somebody who is not signed in. */
export interface GuestCart {
	store: CartTokenStore;
	/** The guest signed in, and the account has the cart; the sign-in answers once this is done. */
	onMerged?(merged: MergedCart): void | Promise<void>;
}

/** Forgets with the process or page. */
export function createMemoryCartStore(): CartTokenStore {
	let current: string | undefined;
	return {
		get: () => current,
		set: (token) => {
			current = token;
		},
	};
}

/** Keeps the token under a key of a storage that all tabs, or all runs, of the app share. */
export function createCartStore(storage: KeyValueStorage, key = 'dailyveg.cart'): CartTokenStore {
	return {
		get: () => {
			const token = storage.getItem(key);
			return token instanceof Promise ? token.then((each) => each ?? undefined) : (token ?? undefined);
		},
		set: (token) => (token === undefined ? storage.removeItem(key) : storage.setItem(key, token)),
	};
}
