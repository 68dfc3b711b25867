import { defaultShouldDehydrateQuery, QueryClient } from '@tanstack/react-query';
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import superjson from 'superjson';
import type { AppRouter, DailyVegClient } from './index.ts';

/** What queries need: whom to ask, and where answers are kept. */
export interface QuerySources {
	client: DailyVegClient;
	queryClient: QueryClient;
}

/** Options of every procedure for TanStack Query's hooks and methods. */
export type DailyVegQueries = TRPCOptionsProxy<AppRouter>;

/** How long an answer is fresh, in milliseconds: long enough that a browser does not ask again for what the server sent. */
const STALE_TIME_MS = 30_000;

/** A cache whose dates survive the way from the server to the browser; on a server make one per request. */
export function createQueryClient(): QueryClient {
	return new QueryClient({
		defaultOptions: {
			// The client retries already, and knows which failures pass.
			queries: { staleTime: STALE_TIME_MS, retry: false },
			dehydrate: {
				serializeData: superjson.serialize,
				// Pending ones too: a page may be sent before its slowest query is answered.
				shouldDehydrateQuery: (query) =>
					defaultShouldDehydrateQuery(query) || query.state.status === 'pending',
			},
			hydrate: { deserializeData: superjson.deserialize },
		},
	});
}

/** The options of `useDailyVeg`, outside of components: to prefetch on a server, in loaders, in tests. */
export function createQueries({ client, queryClient }: QuerySources): DailyVegQueries {
	return createTRPCOptionsProxy<AppRouter>({ client, queryClient });
}
