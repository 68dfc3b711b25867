import type { OpenApiMeta, OpenApiMethod } from 'trpc-openapi';
import type { ErrorCode } from '../contract/errors.ts';

/** Who may call a procedure. */
export type Audience = 'public' | 'user' | 'customer' | 'rider' | 'staff';

export interface ProcedureMeta extends OpenApiMeta<Record<string, unknown>> {
	audience?: Audience;
	/** HTTP status of success over REST. */
	successStatus?: number;
	/** Every named error the procedure may end in; the server turns others into INTERNAL. */
	errors?: readonly ErrorCode[];
	/** Needs an Idempotency-Key header. */
	isIdempotent?: boolean;
}

interface RestOptions {
	tag: string;
	summary: string;
	description?: string;
	/** Its row of `procedureErrors`. */
	errors: readonly ErrorCode[];
	/** 200 unless the call creates something. */
	status?: 200 | 201;
	isIdempotent?: boolean;
}

/** How a procedure is reached over REST, for example `rest('POST /orders', { … })`. Paths are below `/api/v1`. */
export function rest(route: `${OpenApiMethod} /${string}`, options: RestOptions): ProcedureMeta {
	const [method, path] = route.split(' ') as [OpenApiMethod, `/${string}`];
	const { tag, summary, description, errors, status = 200, isIdempotent = false } = options;
	return {
		successStatus: status,
		errors,
		isIdempotent,
		openapi: {
			method,
			path,
			tags: [tag],
			summary,
			description,
		},
	};
}
