import type { AppRouter } from '@dailyveg/api';
import type { Operation, TRPCClientError, TRPCLink } from '@trpc/client';
import { observable, type Unsubscribable } from '@trpc/server/observable';
import { isAborted, isAppError, isOffline, retryAfterOf, statusOf } from '../errors.ts';
import { isIdempotent } from './idempotency.link.ts';

/** When a failed call is tried again, and how soon. */
export interface RetryOptions {
	/** Tries of a call, the first included; 1 turns retries off. 3 unless told. */
	maxAttempts?: number;
	/** Upper bound of the first wait, in milliseconds; it doubles each time. 200 unless told. */
	baseDelayMs?: number;
	/** Upper bound of any wait, in milliseconds; a server that asks for more is not asked again. 5,000 unless told. */
	maxDelayMs?: number;
}

/** Answers of a proxy or a server that is just starting, stopping or overloaded. */
const passingStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** Repeats queries, and mutations that run under an Idempotency-Key, when the failure is likely to pass. */
export function retryingLink(options: RetryOptions = {}): TRPCLink<AppRouter> {
	const { maxAttempts = 3, baseDelayMs = 200, maxDelayMs = 5_000 } = options;
	/** Milliseconds to wait before the next attempt; undefined: there is none. */
	const delayAfter = (error: TRPCClientError<AppRouter>, attempt: number): number | undefined => {
		const asked = retryAfterOf(error);
		if (attempt >= maxAttempts || !(isPassing(error) || asked !== undefined)) return undefined;
		// Anywhere below the bound, so that clients cut off together do not come back together.
		const spread = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
		if (asked === undefined) return spread;
		return asked * 1_000 <= maxDelayMs ? asked * 1_000 + spread : undefined;
	};
	return () =>
		({ op, next }) =>
			observable((observer) => {
				let running: Unsubscribable | undefined;
				let timer: ReturnType<typeof setTimeout> | undefined;
				const attempt = (count: number) => {
					running = next(op).subscribe({
						...observer,
						error: (error) => {
							const delay = mayRepeat(op) ? delayAfter(error, count) : undefined;
							if (delay === undefined) observer.error(error);
							else timer = setTimeout(attempt, delay, count + 1);
						},
					});
				};
				attempt(1);
				return () => {
					clearTimeout(timer);
					running?.unsubscribe();
				};
			});
}

function mayRepeat(op: Operation): boolean {
	// A refresh whose answer was lost gives the same tokens again.
	return op.type === 'query' || isIdempotent(op) || op.path === 'auth.refresh';
}

/** Whether the same call is likely to succeed a little later. */
export function isPassing(error: TRPCClientError<AppRouter>): boolean {
	// The first attempt, whose answer was lost, still runs: its answer can be had in a moment.
	if (isAppError(error, 'IDEMPOTENCY_IN_FLIGHT')) return true;
	const status = statusOf(error);
	return status === undefined ? !isAborted(error) && !isOffline(error) : passingStatuses.has(status);
}
