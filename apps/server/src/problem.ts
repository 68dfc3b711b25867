import { type AppError, appErrorOf, errorTable, type ProtocolErrorCode, protocolErrors } from '@dailyveg/api';
import { TRPCError } from '@trpc/server';
import type { FastifyError } from 'fastify';

/** Problem document of RFC 9457. */
export interface Problem {
	type: string;
	title: string;
	status: number;
	code: AppError['code'] | ProtocolErrorCode;
	details: unknown;
	/** Id of the request, as in the X-Request-Id header and the logs. */
	instance: string;
}

/** A name for the kind of problem that outlives hosts and paths. */
export const problemType = (code: Problem['code']) =>
	`urn:dailyveg:problem:${code.toLowerCase().replaceAll('_', '-')}`;

/** Problem of a failure of HTTP itself. */
export function protocolProblem(code: ProtocolErrorCode, requestId: string): Problem {
	return { type: problemType(code), ...protocolErrors[code], code, details: {}, instance: requestId };
}

function appProblem({ code, details }: AppError, requestId: string): Problem {
	const { status, title } = errorTable[code];
	return { type: problemType(code), title, status, code, details, instance: requestId };
}

/** Which failure of HTTP an error of Fastify or of tRPC's protocol is; null: something unforeseen. */
function protocolCodeOf(error: Partial<FastifyError>): ProtocolErrorCode | null {
	const status = error.statusCode ?? 500;
	const codes = Object.keys(protocolErrors) as ProtocolErrorCode[];
	const exact = codes.find((code) => protocolErrors[code].status === status);
	if (exact) return exact;
	return status >= 400 && status < 500 ? 'MALFORMED_REQUEST' : null;
}

/** The problem an error is told as; whatever nobody foresaw becomes INTERNAL without a word of the inside (R38). */
export function problemOf(error: unknown, requestId: string): Problem {
	if (error instanceof TRPCError) {
		return appProblem(appErrorOf(error) ?? { code: 'INTERNAL', details: {} }, requestId);
	}
	const code = protocolCodeOf(error as Partial<FastifyError>);
	return code ? protocolProblem(code, requestId) : appProblem({ code: 'INTERNAL', details: {} }, requestId);
}
