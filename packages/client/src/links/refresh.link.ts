import type { AppRouter } from '@dailyveg/api';
import type { Operation, OperationLink, TRPCClientError, TRPCLink } from '@trpc/client';
import { observable, observableToPromise, type Unsubscribable } from '@trpc/server/observable';
import type { Auth, Refresh, Tokens } from '../auth.ts';
import { isAppError } from '../errors.ts';

/** An `Auth` that can renew what was refused. */
export type RenewingAuth = Auth & Required<Pick<Auth, 'renew'>>;

/**
 * Renews an access token that was refused and sends the call once more. A refused call was not begun, so that this
 * repeats no mutation.
 */
export function refreshLink(auth: RenewingAuth): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) =>
			observable((observer) => {
				let isOver = false;
				// Not awaited before the call is sent: calls of one moment travel together.
				const sent = tokenOf(auth);
				let running: Unsubscribable = next(op).subscribe({
					...observer,
					error: (error) => {
						if (isAppError(error, 'UNAUTHENTICATED')) void repeat(error);
						else observer.error(error);
					},
				});
				async function repeat(refusal: TRPCClientError<AppRouter>): Promise<void> {
					try {
						const token = await sent;
						const isRenewed = token !== undefined && (await auth.renew(token, refreshThrough(op, next)));
						if (isOver) return;
						if (isRenewed) running = next(op).subscribe(observer);
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

/** The token of now; where it cannot be read, the transport says so. */
export async function tokenOf(auth: Auth): Promise<string | undefined> {
	try {
		return await auth.getAccessToken();
	} catch {
		return undefined;
	}
}

/** `auth.refresh` on the same way to the server; it has the request id of the call that needs it. */
function refreshThrough(
	{ id, context }: Operation,
	next: Parameters<OperationLink<AppRouter>>[0]['next'],
): Refresh {
	return async (refreshToken) => {
		const { requestId } = context;
		const answer = await observableToPromise(
			next({
				id,
				type: 'mutation',
				path: 'auth.refresh',
				input: { refreshToken },
				context: { requestId },
				signal: null,
			}),
		);
		return answer.result.data as Tokens;
	};
}
