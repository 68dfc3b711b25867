import type { AppRouter } from '@dailyveg/api';
import type { Operation, TRPCLink } from '@trpc/client';
import type { Auth, Refresh, Tokens } from '../auth.ts';
import { callBeside, type Next, sendAgain } from './send-again.ts';

/** An `Auth` that can renew what was refused. */
export type RenewingAuth = Auth & Required<Pick<Auth, 'renew'>>;

/** Renews an access token that was refused and sends the call once more. */
export function refreshLink(auth: RenewingAuth): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) => {
			// Not awaited before the call is sent: calls of one moment travel together.
			const sent = tokenOf(auth);
			return sendAgain(op, next, async () => {
				const token = await sent;
				return token !== undefined && auth.renew(token, refreshThrough(op, next));
			});
		};
}

/** The token of now; where it cannot be read, the transport says so. */
export async function tokenOf(auth: Auth): Promise<string | undefined> {
	try {
		return await auth.getAccessToken();
	} catch {
		return undefined;
	}
}

/** `auth.refresh` on the same way to the server. */
const refreshThrough =
	(op: Operation, next: Next): Refresh =>
	async (refreshToken) =>
		(await callBeside(op, next, 'auth.refresh', { refreshToken })) as Tokens;
