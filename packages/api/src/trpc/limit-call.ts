import { DomainError } from '../contract/errors.ts';
import type { Principal } from '../features/auth/auth.public.ts';
import { type CallStanding, spendCall } from '../platform/call-limits.ts';
import { callerAddress } from '../platform/caller-address.ts';
import type { LimitClass } from '../platform/rate-limits.ts';
import type { Context } from './context.ts';
import type { ProcedureMeta } from './meta.ts';

/** What a call counts as: what its procedure declares, else by its kind. */
export function limitClassOf(type: string, { limitClass, audience }: ProcedureMeta): LimitClass {
	if (limitClass) return limitClass;
	if (type !== 'mutation') return 'read';
	return audience === 'public' ? 'auth' : 'write';
}

/**
 * Counts the call against its class; RATE_LIMITED when there is none left. A promise only where somebody has to be
 * asked. Public calls count by address, whoever makes them: asking who it is would cost more than most of them do.
 */
export function limitCall(ctx: Context, type: string, meta: ProcedureMeta = {}): Promise<void> | undefined {
	const limitClass = limitClassOf(type, meta);
	if (meta.audience !== 'public') return limitCaller(ctx, limitClass);
	const standing = spendByAddress(ctx, limitClass);
	return standing instanceof Promise ? standing.then((known) => judge(ctx, known)) : judge(ctx, standing);
}

async function limitCaller(ctx: Context, limitClass: LimitClass): Promise<void> {
	const caller = await ctx.principal();
	judge(ctx, await (caller ? spendByPrincipal(ctx, limitClass, caller) : spendByAddress(ctx, limitClass)));
}

const spendByAddress = ({ services, request }: Context, limitClass: LimitClass) =>
	spendCall(services, limitClass, 'ip', callerAddress(request.ip));

const spendByPrincipal = ({ services }: Context, limitClass: LimitClass, { id, credential }: Principal) =>
	credential.kind === 'apiKey'
		? spendCall(services, limitClass, 'key', credential.apiKeyId)
		: spendCall(services, limitClass, 'account', id);

function judge(ctx: Context, standing: CallStanding): undefined {
	ctx.reportLimit(standing);
	if (!standing.isRefused) return;
	ctx.services.logger.warn({ limit: standing.name, requestId: ctx.request.id }, 'rate limit reached');
	throw new DomainError('RATE_LIMITED', { retryAfterSeconds: standing.resetSeconds });
}
