import type { Services } from '../../platform/services.ts';
import type { RequestInfo } from '../../trpc/context.ts';
import type { Principal } from './auth.public.ts';

/** The caller of a request, by bearer token or session cookie; null when neither is there or valid. */
export async function authenticate(_services: Services, _request: RequestInfo): Promise<Principal | null> {
	return null;
}
