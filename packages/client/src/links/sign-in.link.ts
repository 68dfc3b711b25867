import type { AppRouter } from '@dailyveg/api';
import type { TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { Auth, SignedIn } from '../auth.ts';

/** Procedures that answer a session. */
export const signsIn: ReadonlySet<string> = new Set([
	'auth.login',
	'auth.loginWithCode',
	'auth.confirmRegistration',
	'auth.acceptInvitation',
]);

/** Procedures that end one's own session. */
const signsOut: ReadonlySet<string> = new Set(['auth.logout', 'account.deactivate', 'account.delete']);

/** Tells `auth` who signed in or out. Without one, sessions live in the browser's cookie. */
export function signInLink(auth?: Auth): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) => {
			if (signsIn.has(op.path) && !auth)
				return next({ ...op, input: { transport: 'cookie', ...(op.input as object) } });
			if (!auth || !(signsIn.has(op.path) || signsOut.has(op.path))) return next(op);
			return observable((observer) => {
				let told: Promise<void> = Promise.resolve();
				return next(op).subscribe({
					...observer,
					next: (value) => {
						const tell = async () => {
							if (signsOut.has(op.path)) await auth.onSignedOut?.();
							else if ('data' in value.result) await auth.onSignedIn?.(value.result.data as SignedIn);
						};
						told = tell().then(() => observer.next(value));
					},
					complete: () => void told.then(observer.complete, observer.error),
				});
			});
		};
}
