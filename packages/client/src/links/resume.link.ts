import type { AppRouter } from '@dailyveg/api';
import type { Operation, TRPCClientError, TRPCLink } from '@trpc/client';
import { observable, type Unsubscribable } from '@trpc/server/observable';
import { areStreamsUnsupported, isAppError, isOffline, retryAfterOf } from '../errors.ts';
import { isPassing, type RetryOptions } from './retry.link.ts';

/** A stream that stood for so long was a good one: when it breaks, the next try comes soon. */
const STEADY_MS = 10_000;
/** Longest wait between two tries. */
const MAX_DELAY_MS = 30_000;
/** How often a device without a network is asked whether it has one by now. */
const OFFLINE_CHECK_MS = 1_000;

/**
 * Takes up a subscription that broke off behind the last event that came, for as long as the failure is likely to
 * pass. What follows runs for each connection; a refused token is renewed there.
 */
export function resumeLink({ baseDelayMs = 1_000 }: RetryOptions = {}): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) => {
			if (op.type !== 'subscription') return next(op);
			return observable((observer) => {
				let lastEventId: string | undefined;
				let failures = 0;
				let running: Unsubscribable | undefined;
				let timer: ReturnType<typeof setTimeout> | undefined;
				const connect = () => {
					const startedAt = Date.now();
					running = next(resumed(op, lastEventId)).subscribe({
						...observer,
						next: (value) => {
							if ('id' in value.result && value.result.id !== undefined) {
								lastEventId = String(value.result.id);
								failures = 0;
							}
							observer.next(value);
						},
						error: (error) => {
							if (!mayResume(error)) return observer.error(error);
							if (Date.now() - startedAt >= STEADY_MS) failures = 0;
							const delay = isOffline(error) ? OFFLINE_CHECK_MS : delayOf(error, failures);
							if (!isOffline(error)) failures += 1;
							observer.next({ result: { type: 'state', state: 'connecting', error } });
							timer = setTimeout(connect, delay);
						},
					});
				};
				const delayOf = (error: TRPCClientError<AppRouter>, count: number) => {
					// Anywhere below the bound, so that clients cut off together do not come back together.
					const spread = Math.random() * Math.min(MAX_DELAY_MS, baseDelayMs * 2 ** count);
					return (waitAsked(error) ?? 0) * 1_000 + spread;
				};
				connect();
				return () => {
					clearTimeout(timer);
					running?.unsubscribe();
				};
			});
		};
}

function resumed(op: Operation, lastEventId: string | undefined): Operation {
	return lastEventId === undefined ? op : { ...op, input: { ...(op.input as object), lastEventId } };
}

function mayResume(error: TRPCClientError<AppRouter>): boolean {
	if (areStreamsUnsupported(error)) return false;
	return isOffline(error) || waitAsked(error) !== undefined || isPassing(error);
}

/** Seconds; within a stream there are no headers that would tell. */
function waitAsked(error: TRPCClientError<AppRouter>): number | undefined {
	if (isAppError(error, 'RATE_LIMITED')) return error.data.appError.details.retryAfterSeconds;
	return retryAfterOf(error);
}
