import { authenticate, type Principal } from '../features/auth/auth.public.ts';
import { type LimitStanding, limitHeaders } from '../platform/rate-limit.ts';
import type { Services } from '../platform/services.ts';

/** What of an HTTP request (or another caller) the API looks at. */
export interface RequestInfo {
	/** Correlates logs, answers and jobs. */
	id: string;
	ip: string;
	userAgent: string | undefined;
	authorization: string | undefined;
	/** X-API-Key. */
	apiKey: string | undefined;
	cookie: string | undefined;
	origin: string | undefined;
	secFetchSite: string | undefined;
	idempotencyKey: string | undefined;
	/** X-Cart-Token: the secret of a guest's cart. */
	cartToken: string | undefined;
}

/** Context of one HTTP request; a batch shares it between its calls. */
export interface Context {
	services: Services;
	request: RequestInfo;
	/** Who is calling, worked out at most once a request and only when a procedure asks. */
	principal(): Promise<Principal | null>;
	/** Adds a header to the answer, for example a cookie. */
	setHeader(name: string, value: string): void;
	/** Tells the caller what is left of a limit. */
	reportLimit(standing: LimitStanding): void;
}

export function createContext(
	services: Services,
	request: RequestInfo,
	setHeader: Context['setHeader'],
): Context {
	let report: Context['reportLimit'] | undefined;
	let principal: Promise<Principal | null> | undefined;
	return {
		services,
		request,
		setHeader,
		reportLimit: (standing) => {
			report ??= limitHeaders(setHeader);
			report(standing);
		},
		principal: () => {
			principal ??= authenticate(services, request, setHeader);
			return principal;
		},
	};
}
