import type { AppRouter } from '@dailyveg/api';
import { createTRPCClient } from '@trpc/client';
import type { CallContext } from './call-options.ts';
import { endOnLink } from './links/end-on.link.ts';
import { type TransportOptions, transportLink } from './links/http.link.ts';
import { idempotencyLink } from './links/idempotency.link.ts';
import { type RetryOptions, retryingLink } from './links/retry.link.ts';
import { signInLink } from './links/sign-in.link.ts';
import type { DailyVegClient } from './types.ts';

/** How a client is made. */
export interface ClientOptions extends TransportOptions {
	/** Milliseconds until an attempt is given up; 30,000 unless told. */
	timeoutMs?: number;
	/** When failed calls are tried again. */
	retry?: RetryOptions;
}

/** A typed client of the shop: batches calls, retries what may be repeated, names errors (see `isAppError`). */
export function createClient({ timeoutMs = 30_000, retry, ...transport }: ClientOptions): DailyVegClient {
	const timeoutOf = (context: CallContext) => context.timeoutMs ?? timeoutMs;
	return createTRPCClient<AppRouter>({
		links: [
			...(transport.auth ? [signInLink(transport.auth)] : []),
			endOnLink((op) => op.signal),
			idempotencyLink(),
			retryingLink(retry),
			endOnLink((op) => AbortSignal.timeout(timeoutOf(op.context))),
			transportLink(transport),
		],
	});
}
