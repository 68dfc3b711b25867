import type { AppRouter } from '@dailyveg/api';
import { idempotentProcedures } from '@dailyveg/api/contract';
import type { Operation, TRPCLink } from '@trpc/client';
import type { CallContext } from '../call-options.ts';
import { uniqueId } from '../unique-id.ts';

const takesKey: ReadonlySet<string> = new Set(idempotentProcedures);

/** Whether the procedure runs under an Idempotency-Key, and so may be called again without a second effect. */
export function isIdempotent({ path }: Pick<Operation, 'path'>): boolean {
	return takesKey.has(path);
}

/** Makes the key where the procedure needs one and the caller gave none; all attempts of a call share it. */
export function idempotencyLink(): TRPCLink<AppRouter> {
	return () =>
		({ op, next }) => {
			const { idempotencyKey }: CallContext = op.context;
			if (!isIdempotent(op)) {
				// Sent along it would be ignored, and the caller would believe in a protection that is not there.
				if (idempotencyKey !== undefined) throw new TypeError(`${op.path} takes no Idempotency-Key`);
				return next(op);
			}
			const context = { ...op.context, idempotencyKey: idempotencyKey ?? uniqueId() };
			return next({ ...op, context });
		};
}
