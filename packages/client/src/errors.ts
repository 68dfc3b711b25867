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

/** Something in front of the server answered in its place; the cause of the call's error, which `isAppError` denies. */
export class UnexpectedAnswerError extends Error {
	override readonly name = 'UnexpectedAnswerError';
	/** HTTP status of the answer. */
	readonly status: number;
	/** What a problem document calls it, for example `UNAVAILABLE` while no server is up; undefined where it has no name. */
	readonly code: string | undefined;
	/** Seconds after which to ask again; undefined where it does not say. */
	readonly retryAfterSeconds: number | undefined;

	constructor(response: Pick<Response, 'status' | 'headers'>, code?: string) {
		super(
			`The call was answered by status ${response.status}${code === undefined ? '' : ` (${code})`}, not by the shop`,
		);
		this.status = response.status;
		this.code = code;
		this.retryAfterSeconds = retryAfterIn(response.headers);
	}
}

/** The `fetch` at hand answers only once all has come; the cause of the subscription's error. */
export class StreamsUnsupportedError extends Error {
	override readonly name = 'StreamsUnsupportedError';

	constructor() {
		super('This fetch cannot stream: give createClient one that can, such as that of expo/fetch');
	}
}

/** Whether a subscription failed because it has no `fetch` that streams. */
export function areStreamsUnsupported(error: unknown): boolean {
	return hasCauseNamed(error, 'StreamsUnsupportedError');
}

/** The device is offline and nothing was sent; the cause of the call's error. */
export class OfflineError extends Error {
	override readonly name = 'OfflineError';

	constructor() {
		super('The device is offline');
	}
}

/** Whether a call failed because the device is offline. */
export function isOffline(error: unknown): boolean {
	return hasCauseNamed(error, 'OfflineError');
}

/** No answer came in time; the cause of the call's error. */
export class TimeoutError extends Error {
	override readonly name = 'TimeoutError';

	constructor(milliseconds: number) {
		super(`No answer within ${milliseconds} ms`);
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

/** Id under which the server logged a failed call, to be told to its support; undefined when no answer came. */
export function requestIdOf(error: unknown): string | undefined {
	return isTRPCClientError(error) ? (headersOf(error)?.get('x-request-id') ?? undefined) : undefined;
}

/** Seconds after which the server wants to be asked again; undefined where it does not say. */
export function retryAfterOf(error: CallError): number | undefined {
	if (error.cause instanceof UnexpectedAnswerError) return error.cause.retryAfterSeconds;
	const headers = headersOf(error);
	return headers && retryAfterIn(headers);
}

function headersOf({ meta }: { meta?: Record<string, unknown> }): Headers | undefined {
	return meta?.['response'] instanceof Response ? meta['response'].headers : undefined;
}

/** Seconds or a date, as HTTP has it. */
function retryAfterIn(headers: Headers): number | undefined {
	const text = headers.get('retry-after');
	if (text === null) return undefined;
	const seconds = Number.isNaN(Number(text)) ? (Date.parse(text) - Date.now()) / 1_000 : Number(text);
	return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function hasCauseNamed(error: unknown, name: string): boolean {
	return isTRPCClientError(error) && error.cause?.name === name;
}
