import type { AppRouter } from '@dailyveg/api';
import { type Operation, retryLink, type TRPCClientError, type TRPCLink } from '@trpc/client';
import { isAborted, isAppError, statusOf } from '../errors.ts';
import { isIdempotent } from './idempotency.link.ts';

/** When a failed call is tried again, and how soon. */
export interface RetryOptions {
	/** Tries of a call, the first included; 1 turns retries off. 3 unless told. */
	maxAttempts?: number;
	/** Upper bound of the first wait, in milliseconds; it doubles each time. 200 unless told. */
	baseDelayMs?: number;
	/** Upper bound of any wait, in milliseconds. 5,000 unless told. */
	maxDelayMs?: number;
}

/** Answers of a proxy or a server that is just starting, stopping or overloaded. */
const passingStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** Repeats queries, and mutations that run under an Idempotency-Key, when the failure is likely to pass. */
export function retryingLink(options: RetryOptions = {}): TRPCLink<AppRouter> {
	const { maxAttempts = 3, baseDelayMs = 200, maxDelayMs = 5_000 } = options;
	return retryLink({
		retry: ({ op, attempts, error }) => attempts < maxAttempts && mayRepeat(op) && isPassing(error),
		// Anywhere below the bound, so that clients cut off together do not come back together.
		retryDelayMs: (attempt) => Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)),
	});
}

function mayRepeat(op: Operation): boolean {
	return op.type === 'query' || isIdempotent(op);
}

function isPassing(error: TRPCClientError<AppRouter>): boolean {
	// The first attempt, whose answer was lost, still runs: its answer can be had in a moment.
	if (isAppError(error, 'IDEMPOTENCY_IN_FLIGHT')) return true;
	const status = statusOf(error);
	return status === undefined ? !isAborted(error) : passingStatuses.has(status);
}
