import type { AppError, AppRouter, ErrorCode, ErrorCodeOf, ProcedurePath } from '@dailyveg/api';
import { isTRPCClientError, type TRPCClientError } from '@trpc/client';

type CallError = TRPCClientError<AppRouter>;

/** A refused call whose error the API names; `data.appError` tells which and why. */
export type NamedError<Code extends ErrorCode = ErrorCode> = CallError & {
	readonly data: NonNullable<CallError['data']> & { readonly appError: Extract<AppError, { code: Code }> };
};

/**
 * Whether a call was refused with a named error, or with this very one:
 * `isAppError(error, 'INSUFFICIENT_STOCK')` narrows `error.data.appError.details`.
 */
export function isAppError(error: unknown): error is NamedError;
export function isAppError<Code extends ErrorCode>(error: unknown, code: Code): error is NamedError<Code>;
export function isAppError(error: unknown, code?: ErrorCode): boolean {
	if (!isTRPCClientError<AppRouter>(error)) return false;
	const named = error.data?.appError;
	return named != null && (code === undefined || named.code === code);
}

/**
 * What a procedure may be refused with, as a union by code:
 * `ProcedureError<'orders.place'>['data']['appError']['code']` lists them.
 */
export type ProcedureError<Path extends ProcedurePath> = NamedError<ErrorCodeOf<Path>>;

/**
 * Whether the error is one that this procedure declares. A switch over `error.data.appError.code` can then be
 * exhaustive: the server answers any other failure of its own as INTERNAL.
 */
export function isErrorOf<Path extends ProcedurePath>(
	path: Path,
	error: unknown,
): error is ProcedureError<Path> {
	return isAppError(error) && error.data.path === path;
}

/** The server, or something in front of it, answered without JSON; the cause of the call's error. */
export class UnexpectedAnswerError extends Error {
	override readonly name = 'UnexpectedAnswerError';
	/** HTTP status of the answer. */
	readonly status: number;

	constructor(status: number) {
		super(`The server answered with status ${status} and no JSON`);
		this.status = status;
	}
}

/** Whether nothing came back in time. A mutation may have had its effect all the same. */
export function isTimeout(error: unknown): boolean {
	return hasCauseNamed(error, 'TimeoutError');
}

/** Whether the caller ended the call through its signal. */
export function isAborted(error: unknown): boolean {
	return hasCauseNamed(error, 'AbortError');
}

/** HTTP status of a failed call; undefined when no answer came. */
export function statusOf(error: CallError): number | undefined {
	if (error.cause instanceof UnexpectedAnswerError) return error.cause.status;
	return error.data?.httpStatus;
}

function hasCauseNamed(error: unknown, name: string): boolean {
	return isTRPCClientError(error) && error.cause?.name === name;
}
