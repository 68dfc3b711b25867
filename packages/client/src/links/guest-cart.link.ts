import type { AppRouter } from '@dailyveg/api';
import type { Operation, OperationLink, TRPCClientError, TRPCLink } from '@trpc/client';
import { observable, observableToPromise, type Unsubscribable } from '@trpc/server/observable';
import type { Auth } from '../auth.ts';
import { isAppError } from '../errors.ts';
import type { CartTokenStore, GuestCart, MergedCart } from '../guest-cart.ts';
import { tokenOf } from './refresh.link.ts';
import { signsIn } from './sign-in.link.ts';

type Next = Parameters<OperationLink<AppRouter>>[0]['next'];

/**
 * Makes a cart for a guest who puts something into it, and hands it over when the guest signs in. A cart that could not
 * be handed over is kept, and tried again at the next sign-in.
 */
export function guestCartLink({ store, onMerged }: GuestCart, auth?: Auth): TRPCLink<AppRouter> {
	return () => {
		let making: Promise<void> | undefined;
		const make = (op: Operation, next: Next) => {
			making ??= makeCart(store, op, next).finally(() => {
				making = undefined;
			});
			return making;
		};
		return ({ op, next }) => {
			if (signsIn.has(op.path)) return handOver({ store, onMerged }, op, next);
			return op.path === 'cart.setItem' ? orInNewCart({ store, auth, make }, op, next) : next(op);
		};
	};
}

/** Merges once somebody has signed in, before they are told so. */
function handOver({ store, onMerged }: GuestCart, op: Operation, next: Next): ReturnType<Next> {
	return observable((observer) => {
		let done: Promise<void> = Promise.resolve();
		return next(op).subscribe({
			...observer,
			next: (value) => {
				done = merge()
					.catch(() => undefined)
					.then(() => observer.next(value));
			},
			complete: () => void done.then(observer.complete),
		});
	});

	async function merge(): Promise<void> {
		if ((await store.get()) === undefined) return;
		try {
			const merged = await ask(op, next, 'cart.merge');
			await store.set(undefined);
			await onMerged?.(merged as MergedCart);
		} catch (error) {
			// Merged before, or too old.
			if (isAppError(error, 'NOT_FOUND')) await store.set(undefined);
		}
	}
}

interface NewCarts {
	store: CartTokenStore;
	auth: Auth | undefined;
	make(op: Operation, next: Next): Promise<void>;
}

/** Sends the call once more where there was neither an account nor a cart. A refused call was not begun. */
function orInNewCart({ store, auth, make }: NewCarts, op: Operation, next: Next): ReturnType<Next> {
	return observable((observer) => {
		let isOver = false;
		// Not awaited before the call is sent: calls of one moment travel together.
		const accountSent = auth && tokenOf(auth);
		const cartSent = store.get();
		let running: Unsubscribable = next(op).subscribe({
			...observer,
			error: (error) => {
				if (isAppError(error, 'UNAUTHENTICATED')) void repeat(error);
				else observer.error(error);
			},
		});
		async function repeat(refusal: TRPCClientError<AppRouter>): Promise<void> {
			try {
				// Somebody with an account is to sign in again, not to fill another cart than theirs.
				if ((await accountSent) !== undefined) return observer.error(refusal);
				// Another call of the moment may have made one by now.
				if ((await store.get()) === (await cartSent)) await make(op, next);
				if (!isOver) running = next(op).subscribe(observer);
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

async function makeCart(store: CartTokenStore, op: Operation, next: Next): Promise<void> {
	const { token } = (await ask(op, next, 'cart.create')) as { token: string };
	await store.set(token);
}

/** Calls another mutation on the same way to the server. */
async function ask({ id, context }: Operation, next: Next, path: string): Promise<unknown> {
	const { requestId } = context;
	const answer = await observableToPromise(
		next({ id, type: 'mutation', path, input: undefined, context: { requestId }, signal: null }),
	);
	return answer.result.data;
}
