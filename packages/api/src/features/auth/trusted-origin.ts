import type { ApiEnv } from '../../platform/config.ts';
import type { RequestInfo } from '../../trpc/context.ts';

type OriginHeaders = Pick<RequestInfo, 'origin' | 'secFetchSite'>;

/**
 * Whether a cookie may speak for this request or be set by it: not when another site's page sent it (R32). Current
 * browsers say so in Sec-Fetch-Site; for older ones and for programs the Origin decides.
 */
export function isTrustedOrigin(
	{ ALLOWED_ORIGINS }: Pick<ApiEnv, 'ALLOWED_ORIGINS'>,
	{ origin, secFetchSite }: OriginHeaders,
): boolean {
	if (origin !== undefined && ALLOWED_ORIGINS.includes(origin)) return true;
	if (secFetchSite !== undefined) return secFetchSite === 'same-origin' || secFetchSite === 'none';
	return origin === undefined;
}
