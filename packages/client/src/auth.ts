import type { RouterOutputs } from './types.ts';

/** What a sign-in answers. */
export type SignedIn = RouterOutputs['auth']['login'];

/** Where a client gets its access token from, and whom it tells about sign-ins. */
export interface Auth {
	/** The token to send; undefined: none. Asked before each request. */
	getAccessToken(): string | undefined | Promise<string | undefined>;
	/** `auth.login` or `auth.register` succeeded. */
	onSignedIn?(signedIn: SignedIn): void;
	/** `auth.logout` succeeded. */
	onSignedOut?(): void;
}

/** An `Auth` that keeps the token in memory. */
export interface TokenAuth extends Auth {
	/** Who is signed in; undefined: nobody. */
	readonly user: SignedIn['user'] | undefined;
}

/** Signs in whoever calls `auth.login` or `auth.register` through the client that has it. */
export function createTokenAuth(): TokenAuth {
	let current: SignedIn | undefined;
	return {
		get user() {
			return current?.user;
		},
		getAccessToken: () => current?.accessToken,
		onSignedIn: (signedIn) => {
			current = signedIn;
		},
		onSignedOut: () => {
			current = undefined;
		},
	};
}
