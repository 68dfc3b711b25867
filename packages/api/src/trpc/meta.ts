import type { Permission } from '@dailyveg/db/enums';
import type { OpenApiMeta, OpenApiMethod } from 'trpc-openapi';
import type { ErrorCode } from '../contract/errors.ts';
import type { LimitClass, RateLimitName } from '../platform/rate-limits.ts';

/** Who may call a procedure; `user`: whoever is signed in, in person; `shopper`: a customer, or a guest with a cart. */
export type Audience = 'public' | 'user' | 'shopper' | 'customer' | 'rider' | 'staff';

/** How long caches between us and the reader may keep the answer of a public query. */
interface CacheRule {
	maxAgeSeconds: number;
	/** For so long after that they may still hand it out while they fetch a new one. */
	staleSeconds: number;
}

/** A procedure that will go. */
interface Deprecation {
	/** First day on which it is deprecated, `2026-12-01`, in UTC. */
	since: string;
	/** First day on which it may be gone. */
	sunset: string;
}

export interface ProcedureMeta extends OpenApiMeta<Record<string, unknown>> {
	audience?: Audience;
	/** What a call counts as; left out: `write` for mutations (`auth` for public ones), `read` for all else. */
	limitClass?: LimitClass | undefined;
	/** What staff, or their API key, must be allowed to do. */
	permission?: Permission;
	/** Password or second factor must have been shown within the last minutes. */
	needsFreshProof?: boolean;
	/** HTTP status of success over REST. */
	successStatus?: number;
	/** Every named error the procedure may end in; the server turns others into INTERNAL. */
	errors?: readonly ErrorCode[];
	/** Needs an Idempotency-Key header. */
	isIdempotent?: boolean;
	/** Needs the X-Cart-Token header of a guest's cart, whoever calls. */
	takesCartToken?: boolean;
	/** Not reached over REST, on purpose. */
	isInternal?: boolean;
	/** Of public queries only; without it no cache may keep the answer. */
	cache?: CacheRule | undefined;
	deprecation?: Deprecation | undefined;
	/** Limits of its own, on top of its class's; its answers say what is left of them, and the documents name them. */
	limits?: readonly RateLimitName[] | undefined;
}

interface RestOptions {
	tag: string;
	summary: string;
	description?: string;
	/** Its row of `procedureErrors`. */
	errors: readonly ErrorCode[];
	/** 200 unless the call creates something (201), promises it (202) or has nothing to say (204). */
	status?: 200 | 201 | 202 | 204;
	isIdempotent?: boolean;
	takesCartToken?: boolean;
	cache?: CacheRule;
	deprecation?: Deprecation;
	limitClass?: LimitClass;
	limits?: readonly RateLimitName[];
}

/** How a procedure is reached over REST, for example `rest('POST /orders', { … })`. Paths are below `/api/v1`. */
export function rest(route: `${OpenApiMethod} /${string}`, options: RestOptions): ProcedureMeta {
	const [method, path] = route.split(' ') as [OpenApiMethod, `/${string}`];
	const {
		tag,
		summary,
		description,
		errors,
		status = 200,
		isIdempotent = false,
		takesCartToken = false,
	} = options;
	const { cache, deprecation, limitClass, limits } = options;
	return {
		successStatus: status,
		errors,
		isIdempotent,
		takesCartToken,
		cache,
		deprecation,
		limitClass,
		limits,
		openapi: {
			method,
			path,
			tags: [tag],
			summary,
			description,
		},
	};
}
