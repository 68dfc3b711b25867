import { type TRPC_ERROR_CODE_KEY, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { type AppError, DomainError, type ErrorCode, errorTable } from '../contract/errors.ts';

const trpcCodeOf: Record<number, TRPC_ERROR_CODE_KEY> = {
	400: 'BAD_REQUEST',
	401: 'UNAUTHORIZED',
	403: 'FORBIDDEN',
	404: 'NOT_FOUND',
	409: 'CONFLICT',
	422: 'UNPROCESSABLE_CONTENT',
	429: 'TOO_MANY_REQUESTS',
	500: 'INTERNAL_SERVER_ERROR',
	503: 'SERVICE_UNAVAILABLE',
};

/** tRPC's error for a domain error, with the status of the error table. */
function toTrpcError(error: DomainError): TRPCError {
	const { status, title } = errorTable[error.code];
	return new TRPCError({ code: trpcCodeOf[status] ?? 'INTERNAL_SERVER_ERROR', message: title, cause: error });
}

/** A use-case threw an error that its procedure does not declare: a bug, whatever the error says. */
export class UndeclaredError extends Error {
	override readonly name = 'UndeclaredError';

	constructor(path: string, cause: DomainError) {
		super(`${path} threw ${cause.code}, which procedureErrors does not list for it`, { cause });
	}
}

/** Staff changed something and the audit log does not know: a bug. */
export class UnauditedError extends Error {
	override readonly name = 'UnauditedError';

	constructor(path: string) {
		super(`${path} succeeded without recordAudit()`);
	}
}

/** The error a call ends in: the domain error as it is where the procedure declares its code, else INTERNAL. */
export function toDeclaredError(
	error: DomainError,
	path: string,
	declared: readonly ErrorCode[] = [],
): TRPCError {
	if (declared.includes(error.code)) return toTrpcError(error);
	return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: new UndeclaredError(path, error) });
}

/** The named error inside a TRPCError; null for those of the protocol itself (unknown path, broken JSON, …). */
export function appErrorOf(error: TRPCError): AppError | null {
	if (error.cause instanceof DomainError) {
		return { code: error.cause.code, details: error.cause.details } as AppError;
	}
	if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) {
		const issues = error.cause.issues.map(({ path, message }) => ({
			path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
			message,
		}));
		return { code: 'VALIDATION_FAILED', details: { issues } };
	}
	if (error.code === 'INTERNAL_SERVER_ERROR') return { code: 'INTERNAL', details: {} };
	return null;
}

/** What a stranger may read: titles of named errors, nothing of the inside. */
export function publicMessage(error: TRPCError): string {
	const appError = appErrorOf(error);
	return appError ? errorTable[appError.code].title : error.message;
}
