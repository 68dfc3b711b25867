import type { AppRouter } from '@dailyveg/api';
import type { TRPCLink } from '@trpc/client';
import { tap } from '@trpc/server/observable';
import type { Auth, SignedIn } from '../auth.ts';

/** Tells `auth` who signed in or out. */
export function signInLink(auth: Auth): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) =>
			next(op).pipe(
				tap({
					next: ({ result }) => {
						if (result.type && result.type !== 'data') return;
						if (op.path === 'auth.login' || op.path === 'auth.register')
							auth.onSignedIn?.(result.data as SignedIn);
						if (op.path === 'auth.logout') auth.onSignedOut?.();
					},
				}),
			);
}
