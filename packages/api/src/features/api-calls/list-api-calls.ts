import { ApiCall } from '@dailyveg/db';
import { beyond, encodeCursor } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import type { ListApiCallsInput, ListApiCallsOutput } from './api-calls.schemas.ts';

/** A page of the API log, newest first: ids are in order of time. */
export async function listApiCalls(
	{ em }: UserContext,
	{ userId, cursor, limit }: ListApiCallsInput,
): Promise<ListApiCallsOutput> {
	const found = await em.find(
		ApiCall,
		{
			...(userId !== undefined && { userId }),
			...beyond(cursor),
		},
		{ orderBy: { id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
	);
	const items = found.slice(0, limit);
	const last = items.at(-1);
	return {
		items,
		nextCursor: last && found.length > limit ? encodeCursor({ value: last.path, id: last.id }) : null,
	};
}
