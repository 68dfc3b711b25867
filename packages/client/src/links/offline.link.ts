import type { AppRouter } from '@dailyveg/api';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { OfflineError } from '../errors.ts';

/** Fails an attempt at once, without asking the network, while the device knows that it is offline. */
export function offlineLink(isOnline: () => boolean): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) =>
			isOnline()
				? next(op)
				: observable((observer) => observer.error(TRPCClientError.from(new OfflineError())));
}

/** What browsers know; everything else counts as online. */
export function isDeviceOnline(): boolean {
	const known: { navigator?: object } = globalThis;
	return !known.navigator || !('onLine' in known.navigator) || known.navigator.onLine !== false;
}
