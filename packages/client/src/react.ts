import { QueryClientProvider } from '@tanstack/react-query';
import { createTRPCContext, useSubscription } from '@trpc/tanstack-react-query';
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { AppRouter, DailyVegClient } from './index.ts';
import { createQueryClient, type DailyVegQueries, type QuerySources } from './react-server.ts';

/** `useSubscription(useDailyVeg().orders.watch.subscriptionOptions({ orderId }))` follows an order. */
export { createQueryClient, type DailyVegQueries, type QuerySources, useSubscription };

const context = createTRPCContext<AppRouter>();

/** Hands a client and a cache down to the hooks, TanStack Query's own included. */
export function DailyVegProvider(props: QuerySources & { children: ReactNode }): ReactElement {
	const { client: trpcClient, queryClient } = props;
	const children = createElement(context.TRPCProvider, { trpcClient, queryClient, children: props.children });
	return createElement(QueryClientProvider, { client: queryClient, children });
}

/** Options for TanStack Query's own hooks: `useQuery(useDailyVeg().cart.get.queryOptions())`. */
export function useDailyVeg(): DailyVegQueries {
	return context.useTRPC();
}

/** The client itself, for calls outside of TanStack Query. */
export function useDailyVegClient(): DailyVegClient {
	return context.useTRPCClient();
}
