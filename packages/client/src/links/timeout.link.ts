import type { AppRouter } from '@dailyveg/api';
import { type Operation, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { TimeoutError } from '../errors.ts';

/** Gives up on an attempt after so many milliseconds. React Native has no `AbortSignal.timeout`. */
export function timeoutLink(millisecondsOf: (op: Operation) => number): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) =>
			observable((observer) => {
				const milliseconds = millisecondsOf(op);
				const giveUp = () => observer.error(TRPCClientError.from(new TimeoutError(milliseconds)));
				const timer = setTimeout(giveUp, milliseconds);
				const attempt = next(op).subscribe({
					...observer,
					next: (value) => {
						// A stream that has begun lasts for as long as it likes.
						if (value.result.type !== 'state') clearTimeout(timer);
						observer.next(value);
					},
				});
				return () => {
					clearTimeout(timer);
					attempt.unsubscribe();
				};
			});
}
