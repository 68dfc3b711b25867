import type { AppRouter } from '@dailyveg/api';
import type { TRPCLink } from '@trpc/client';
import type { CallContext } from '../call-options.ts';
import { uniqueId } from '../unique-id.ts';

/** Gives each call an id that all its attempts send as `X-Request-Id`: one line to look for in the server's log. */
export function requestIdLink(): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) => {
			const { requestId = uniqueId() }: CallContext = op.context;
			return next({ ...op, context: { ...op.context, requestId } });
		};
}
