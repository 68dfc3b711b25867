import type { AppRouter } from '@dailyveg/api';
import type { Operation, OperationLink, TRPCClientError } from '@trpc/client';
import { observable, observableToPromise, type Unsubscribable } from '@trpc/server/observable';
import { isAppError } from '../errors.ts';

/** The rest of the way to the server. */
export type Next = Parameters<OperationLink<AppRouter>>[0]['next'];

/**
 * Sends a call, and once more if it was refused for want of an account and `mend` says that this may be otherwise now. A
 * refused call was not begun, so that this repeats no mutation.
 */
export function sendAgain(op: Operation, next: Next, mend: () => Promise<boolean>): ReturnType<Next> {
	return observable((observer) => {
		let isOver = false;
		let running: Unsubscribable = next(op).subscribe({
			...observer,
			error: (error) => {
				if (isAppError(error, 'UNAUTHENTICATED')) void repeat(error);
				else observer.error(error);
			},
		});
		async function repeat(refusal: TRPCClientError<AppRouter>): Promise<void> {
			try {
				const isMended = await mend();
				if (isOver) return;
				if (isMended) running = next(op).subscribe(observer);
				else observer.error(refusal);
			} catch (error) {
				observer.error(error as TRPCClientError<AppRouter>);
			}
		}
		return () => {
			isOver = true;
			running.unsubscribe();
		};
	});
}

/** Calls another mutation on the same way to the server; it has the request id of the call that needs it. */
export async function callBeside(
	{ id, context }: Operation,
	next: Next,
	path: string,
	input?: object,
): Promise<unknown> {
	const { requestId } = context;
	const answer = await observableToPromise(
		next({ id, type: 'mutation', path, input, context: { requestId }, signal: null }),
	);
	return answer.result.data;
}
