import type { AppRouter } from '@dailyveg/api';
import { type Operation, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';

/**
 * Ends a call the moment its signal fires, with the signal's reason as cause. tRPC's own links tell a batched call
 * only when the whole batch has ended.
 */
export function endOnLink(signalOf: (op: Operation) => AbortSignal | null | undefined): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) =>
			observable((observer) => {
				const signal = signalOf(op);
				if (!signal) return next(op).subscribe(observer);
				const end = () => observer.error(TRPCClientError.from(signal.reason));
				if (signal.aborted) return end();
				signal.addEventListener('abort', end, { once: true });
				const call = next(op).subscribe(observer);
				return () => {
					signal.removeEventListener('abort', end);
					call.unsubscribe();
				};
			});
}
