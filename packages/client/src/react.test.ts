import {
	type DehydratedState,
	dehydrate,
	HydrationBoundary,
	useMutation,
	useQuery,
} from '@tanstack/react-query';
import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
	createQueryClient,
	DailyVegProvider,
	type QuerySources,
	useDailyVeg,
	useDailyVegClient,
} from './react.ts';
import { createQueries } from './react-server.ts';
import { createStubClient } from './testing.ts';

const now = new Date('2026-11-22T06:30:00.000Z');

function Clock(): ReactElement {
	const shop = useDailyVeg();
	const { data } = useQuery(shop.system.time.queryOptions());
	const { isPending } = useMutation(shop.cart.clear.mutationOptions());
	const isClient = typeof useDailyVegClient().system.time.query === 'function';
	return createElement('p', null, `${data?.now.getUTCFullYear() ?? 'loading'} ${isPending} ${isClient}`);
}

const page = (sources: QuerySources, state?: DehydratedState) =>
	renderToString(
		createElement(DailyVegProvider, {
			...sources,
			children: createElement(HydrationBoundary, { state, children: createElement(Clock) }),
		}),
	);

test('what a server fetched is on its page, and in the browser’s cache with its dates', async () => {
	const client = createStubClient({ system: { time: () => ({ now }) } });
	const server = { client, queryClient: createQueryClient() };
	expect(page(server)).toContain('loading');
	await server.queryClient.prefetchQuery(createQueries(server).system.time.queryOptions());
	expect(page(server)).toContain('2026 false true');
	const sent: DehydratedState = JSON.parse(JSON.stringify(dehydrate(server.queryClient)));
	const browser = { client: createStubClient({}), queryClient: createQueryClient() };
	expect(page(browser, sent)).toContain('2026 false true');
});
