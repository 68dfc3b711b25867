import type { AppRouter } from '@dailyveg/api';
import type { Operation, TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { Auth } from '../auth.ts';
import { isAppError } from '../errors.ts';
import type { CartTokenStore, GuestCart, MergedCart } from '../guest-cart.ts';
import { tokenOf } from './refresh.link.ts';
import { callBeside, type Next, sendAgain } from './send-again.ts';
import { signsIn } from './sign-in.link.ts';

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
			const merged = await callBeside(op, next, 'cart.merge');
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

/** Sends the call once more where there was neither an account nor a cart. */
function orInNewCart({ store, auth, make }: NewCarts, op: Operation, next: Next): ReturnType<Next> {
	// Not awaited before the call is sent: calls of one moment travel together.
	const accountSent = auth && tokenOf(auth);
	const cartSent = store.get();
	return sendAgain(op, next, async () => {
		// Somebody with an account is to sign in again, not to fill another cart than theirs.
		if ((await accountSent) !== undefined) return false;
		// Another call of the moment may have made one by now.
		if ((await store.get()) === (await cartSent)) await make(op, next);
		return true;
	});
}

async function makeCart(store: CartTokenStore, op: Operation, next: Next): Promise<void> {
	const { token } = (await callBeside(op, next, 'cart.create')) as { token: string };
	await store.set(token);
}
