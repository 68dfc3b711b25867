import { DomainError } from '../contract/errors.ts';
import { passAsAudited } from '../features/audit/audit.public.ts';
import { type IdempotencyAttempt, runIdempotent } from '../platform/idempotency.ts';
import type { UserContext } from './init.ts';

/** Visible ASCII, as the IETF draft and Stripe have it. */
const KEY_PATTERN = /^[\x21-\x7e]{1,255}$/;

/** Context of a use-case guarded by an Idempotency-Key. */
export interface IdempotentContext extends UserContext {
	idempotency: IdempotencyAttempt;
}

/**
 * Runs a use-case under the request's Idempotency-Key (R07–R10). The use-case stores its answer with
 * `ctx.idempotency.succeed` inside its transaction. Input that does not validate never gets here, so it stores
 * nothing.
 */
export async function idempotently<Input, Output>(
	{ ctx, path, input }: { ctx: UserContext; path: string; input: Input },
	useCase: (ctx: IdempotentContext, input: Input) => Promise<Output>,
): Promise<Output> {
	const key = ctx.request.idempotencyKey;
	if (key === undefined || !KEY_PATTERN.test(key)) throw new DomainError('IDEMPOTENCY_KEY_REQUIRED', {});
	const request = { userId: ctx.user.id, key, path, input, now: ctx.services.clock.now() };
	let isRepeated = true;
	const output = await runIdempotent(ctx.em, request, (idempotency) => {
		isRepeated = false;
		return useCase({ ...ctx, idempotency }, input);
	});
	if (isRepeated) passAsAudited(ctx.request);
	return output;
}
