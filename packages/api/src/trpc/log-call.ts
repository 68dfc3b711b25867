import type { TRPCError } from '@trpc/server';
import type { LoggedCall } from '../platform/call-log.ts';
import type { Context } from './context.ts';
import { appErrorOf } from './errors.ts';
import type { ProcedureMeta } from './meta.ts';

const ADDRESS_LENGTH = 45;

/** What is known of a call once it is answered; `error` is undefined for a success. */
interface AnsweredCall {
	ctx: Context;
	path: string;
	type: LoggedCall['type'];
	meta: ProcedureMeta | undefined;
	milliseconds: number;
	error?: TRPCError;
}

/** Hands the API log all writes and failures, and a sample of the reads. Nobody waits for it. */
export function logCall({ ctx, path, type, meta, milliseconds, error }: AnsweredCall): void {
	const { services, request } = ctx;
	if (!error && type === 'query' && Math.random() >= services.env.API_LOG_READ_SAMPLE) return;
	const occurredAt = services.clock.now();
	// Public calls never ask who calls, and the log does not either.
	const caller = meta?.audience === 'public' ? Promise.resolve(null) : ctx.principal().catch(() => null);
	void caller.then((principal) => {
		const credential = principal?.credential;
		services.callLog.add({
			occurredAt,
			path,
			type,
			outcome: error ? (appErrorOf(error)?.code ?? error.code) : 'OK',
			milliseconds: Math.round(milliseconds),
			userId: principal?.id ?? null,
			apiKeyId: credential?.kind === 'apiKey' ? credential.apiKeyId : null,
			ip: request.ip.slice(0, ADDRESS_LENGTH),
			requestId: request.id,
		});
	});
}
