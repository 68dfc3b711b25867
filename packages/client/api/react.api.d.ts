import { ReactNode, ReactElement } from 'react';
import { DailyVegClient } from './index.js';
import { QuerySources, DailyVegQueries } from './react-server.js';
export { DailyVegQueries, QuerySources, createQueryClient } from './react-server.js';

/** Hands a client and a cache down to the hooks, TanStack Query's own included. */
declare function DailyVegProvider(props: QuerySources & {
    children: ReactNode;
}): ReactElement;
/** Options for TanStack Query's own hooks: `useQuery(useDailyVeg().cart.get.queryOptions())`. */
declare function useDailyVeg(): DailyVegQueries;
/** The client itself, for calls outside of TanStack Query. */
declare function useDailyVegClient(): DailyVegClient;

export { DailyVegProvider, useDailyVeg, useDailyVegClient };
