import { randomUUID } from 'node:crypto';
import type { Services } from '../platform/services.ts';
import { createCaller } from '../root.ts';
import { createContext, type RequestInfo } from '../trpc/context.ts';

/** A caller that is recognised by its headers, like over HTTP; `cookies` collects what the answers set. */
export function visit(services: Services, headers: Partial<RequestInfo> = {}) {
	const cookies: string[] = [];
	const request: RequestInfo = {
		id: randomUUID(),
		ip: '192.0.2.1',
		userAgent: undefined,
		authorization: undefined,
		apiKey: undefined,
		cookie: undefined,
		origin: undefined,
		secFetchSite: undefined,
		idempotencyKey: undefined,
		cartToken: undefined,
		...headers,
	};
	const context = createContext(services, request, (name, value) => {
		if (name === 'set-cookie') cookies.push(value);
	});
	return { api: createCaller(context), cookies, context };
}

/** What a browser sends back of a `set-cookie`. */
export const pairOf = (setCookie: string | undefined): string => setCookie?.split(';')[0] ?? '';
