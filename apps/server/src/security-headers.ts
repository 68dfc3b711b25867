import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet, { type HelmetOptions } from 'helmet';
import type { ServerEnv } from './env.ts';

export type Headers = Readonly<Record<string, string>>;

/**
 * What helmet would set on every answer, worked out once: its headers do not depend on the request, and running its
 * dozen middlewares each time costs more than routing does.
 */
function securityHeaders(options: HelmetOptions): Headers {
	const headers: Record<string, string> = {};
	const response = {
		setHeader: (name: string, value: string) => {
			headers[name.toLowerCase()] = value;
		},
		removeHeader: () => undefined,
	};
	helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
		if (error) throw error;
	});
	return headers;
}

/** For answers that are data: nothing in them may be run, framed or sniffed. */
const dataHeaders = securityHeaders({
	strictTransportSecurity: false,
	contentSecurityPolicy: {
		useDefaults: false,
		directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
	},
	// These speak to pages, and data is none.
	crossOriginOpenerPolicy: false,
	originAgentCluster: false,
	xDnsPrefetchControl: false,
	xDownloadOptions: false,
	xFrameOptions: false,
	xPermittedCrossDomainPolicies: false,
	xXssProtection: false,
});

/**
 * For the docs page: scripts and requests of this host only. Styles may be inline, since Swagger UI writes them;
 * there is nothing on the page that a stranger wrote.
 */
export const pageHeaders = securityHeaders({
	strictTransportSecurity: false,
	contentSecurityPolicy: {
		useDefaults: false,
		directives: {
			defaultSrc: ["'none'"],
			scriptSrc: ["'self'"],
			styleSrc: ["'self'", "'unsafe-inline'"],
			imgSrc: ["'self'", 'data:'],
			connectSrc: ["'self'"],
			baseUri: ["'none'"],
			formAction: ["'none'"],
			frameAncestors: ["'none'"],
		},
	},
});

/** A year, as browsers' preload lists ask for. */
const onlyOverTls = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/**
 * Of every answer. Browsers are told to come over TLS only (HSTS) where they do: to this process, or to a proxy before
 * it, which is what COOKIE_SECURE says.
 */
export const commonHeaders = ({
	COOKIE_SECURE,
	TLS_CERT_FILE,
}: Pick<ServerEnv, 'COOKIE_SECURE' | 'TLS_CERT_FILE'>): Headers => ({
	...dataHeaders,
	...((COOKIE_SECURE || TLS_CERT_FILE !== undefined) && onlyOverTls),
});
