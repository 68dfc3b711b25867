import type { AppRouter } from '@dailyveg/api';
import { MAX_BATCH_SIZE, publicQueries } from '@dailyveg/api/contract';
import {
	httpBatchLink,
	httpLink,
	httpSubscriptionLink,
	type Operation,
	splitLink,
	type TRPCLink,
} from '@trpc/client';
import superjson from 'superjson';
import type { Auth } from '../auth.ts';
import type { CallContext } from '../call-options.ts';
import { FetchEventSource } from '../event-source.ts';
import { type Fetch, fetchJson } from '../fetch-json.ts';
import type { CartTokenStore } from '../guest-cart.ts';
import { isIdempotent } from './idempotency.link.ts';

/** Headers of all requests, or a function asked before each. */
export type HeadersOption =
	| Record<string, string>
	| (() => Record<string, string> | Promise<Record<string, string>>);

/** How requests reach the server. */
export interface TransportOptions {
	/** Address of the server, for example `https://api.example.in`; tRPC's path is added. */
	url: string | URL;
	auth?: Auth;
	fetch?: Fetch;
	headers?: HeadersOption;
}

/** Longest address of a batch of queries; nginx takes 8 kB for the whole request line unless told. */
const MAX_URL_LENGTH = 6_000;

const isPublic: ReadonlySet<string> = new Set(publicQueries);

/**
 * Sends calls of the same moment together; calls with a key alone, because a header belongs to one call; and public
 * queries alone and bare, so that caches may answer them and browsers need not ask another origin's leave first.
 */
export function transportLink(
	{ url, auth, fetch, headers }: TransportOptions,
	cartTokens?: CartTokenStore,
): TRPCLink<AppRouter> {
	const shared = {
		url: `${String(url).replace(/\/+$/, '')}/trpc`,
		transformer: superjson,
		fetch: fetchJson(fetch),
	};
	const ownHeaders = () => (typeof headers === 'function' ? headers() : headers);
	/** Calls that travel together share them: the request id is that of the first. */
	const headersOf = async (...calls: [Operation, ...Operation[]]) => {
		const { requestId }: CallContext = calls[0].context;
		const token = await auth?.getAccessToken();
		// Nobody else needs to see what opens a cart.
		const cartToken = calls.some(({ path }) => path.startsWith('cart.'))
			? await cartTokens?.get()
			: undefined;
		return {
			...(requestId !== undefined && { 'x-request-id': requestId }),
			...(await ownHeaders()),
			...(token !== undefined && { authorization: `Bearer ${token}` }),
			...(cartToken !== undefined && { 'x-cart-token': cartToken }),
		};
	};
	const subscriptions = httpSubscriptionLink<AppRouter, typeof FetchEventSource>({
		url: shared.url,
		transformer: superjson,
		EventSource: FetchEventSource,
		eventSourceOptions: async ({ op }) => ({
			headers: await headersOf(op),
			fetch: fetch ?? globalThis.fetch,
		}),
	});
	const calls = splitLink({
		condition: ({ path }) => isPublic.has(path),
		true: httpLink({ ...shared, headers: async () => ({ ...(await ownHeaders()) }) }),
		false: splitLink({
			condition: isIdempotent,
			true: httpLink({
				...shared,
				headers: async ({ op }) => {
					const { idempotencyKey }: CallContext = op.context;
					return { ...(await headersOf(op)), 'idempotency-key': idempotencyKey };
				},
			}),
			false: httpBatchLink({
				...shared,
				headers: ({ opList }) => headersOf(...opList),
				maxItems: MAX_BATCH_SIZE,
				maxURLLength: MAX_URL_LENGTH,
			}),
		}),
	});
	return splitLink({ condition: ({ type }) => type === 'subscription', true: subscriptions, false: calls });
}
