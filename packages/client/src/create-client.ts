import type { AppRouter } from '@dailyveg/api';
import { createTRPCClient, type TRPCLink } from '@trpc/client';
import type { Auth } from './auth.ts';
import type { CallContext } from './call-options.ts';
import type { GuestCart } from './guest-cart.ts';
import { endOnLink } from './links/end-on.link.ts';
import { guestCartLink } from './links/guest-cart.link.ts';
import { type TransportOptions, transportLink } from './links/http.link.ts';
import { idempotencyLink } from './links/idempotency.link.ts';
import { isDeviceOnline, offlineLink } from './links/offline.link.ts';
import { type RenewingAuth, refreshLink } from './links/refresh.link.ts';
import { requestIdLink } from './links/request-id.link.ts';
import { resumeLink } from './links/resume.link.ts';
import { type RetryOptions, retryingLink } from './links/retry.link.ts';
import { signInLink } from './links/sign-in.link.ts';
import { timeoutLink } from './links/timeout.link.ts';
import type { DailyVegClient } from './types.ts';

/** A step that calls pass on their way to the server. */
export type ClientLink = TRPCLink<AppRouter>;

/** What calls pass, from first to last. */
export interface ClientLinks {
	/** Makes a cart for a guest who needs one, and hands it over at signing in. */
	guestCart: ClientLink | false;
	/** Tells `auth` of sign-ins; asks for a cookie where there is none. */
	signIn: ClientLink | false;
	/** Ends a call when its signal fires. */
	abort: ClientLink | false;
	/** Makes the Idempotency-Key where a procedure wants one. */
	idempotency: ClientLink | false;
	/** Gives each call its `X-Request-Id`. */
	requestId: ClientLink | false;
	/** Takes up subscriptions that broke off; what follows runs for each connection. */
	resume: ClientLink | false;
	/** Renews the access token when the server refuses it. */
	refresh: ClientLink | false;
	/** Repeats calls; what follows runs for each attempt. */
	retry: ClientLink | false;
	/** Fails at once while the device is offline. */
	offline: ClientLink | false;
	/** Gives up on an attempt. */
	timeout: ClientLink | false;
	/** Sends calls and answers them. */
	transport: ClientLink;
}

/** How a client is made. */
export interface ClientOptions extends TransportOptions {
	/** Gives a cart to somebody who is not signed in; without it, carts need an account. */
	guestCart?: GuestCart;
	/** Milliseconds until an attempt is given up; 30,000 unless told. */
	timeoutMs?: number;
	/** When failed calls are tried again. */
	retry?: RetryOptions;
	/** Whether the device has a network, asked before each attempt; `navigator.onLine` unless told. */
	isOnline?: () => boolean;
	/** Links in place of the client's own; false leaves one out. */
	links?: Partial<ClientLinks>;
}

/** A typed client of the shop: batches calls, retries what may be repeated, names errors (see `isAppError`). */
export function createClient(options: ClientOptions): DailyVegClient {
	const { timeoutMs = 30_000, retry, isOnline = isDeviceOnline, guestCart, links, ...transport } = options;
	const timeoutOf = (context: CallContext) => context.timeoutMs ?? timeoutMs;
	// Calls pass them in this order.
	const all: ClientLinks = {
		guestCart: guestCart ? guestCartLink(guestCart, transport.auth) : false,
		signIn: signInLink(transport.auth),
		abort: endOnLink((op) => op.signal),
		idempotency: idempotencyLink(),
		requestId: requestIdLink(),
		resume: resumeLink(retry),
		refresh: canRenew(transport.auth) ? refreshLink(transport.auth) : false,
		retry: retryingLink(retry),
		offline: offlineLink(isOnline),
		timeout: timeoutLink((op) => timeoutOf(op.context)),
		transport: transportLink(transport, guestCart?.store),
		...links,
	};
	return createTRPCClient<AppRouter>({
		links: Object.values(all).filter((link) => typeof link === 'function'),
	});
}

const canRenew = (auth: Auth | undefined): auth is RenewingAuth => auth?.renew !== undefined;
