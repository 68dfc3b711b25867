import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { appRouter, type Services } from '@dailyveg/api';
import cors from '@fastify/cors';
import {
	type FastifyBaseLogger,
	type FastifyHttpOptions,
	type FastifyInstance,
	type FastifyReply,
	type FastifyRequest,
	fastify,
	LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { brokenRequestAnswerer, overlookExpectations } from './broken-requests.ts';
import { docsRoutes } from './docs.ts';
import { endConnectionsOnClose } from './end-connections.ts';
import type { ServerEnv } from './env.ts';
import { healthRoutes } from './health.ts';
import { jwksRoute } from './jwks.ts';
import { metricsRoute } from './metrics.ts';
import { observeRequests } from './observe.ts';
import { openApiRoutes } from './openapi-routes.ts';
import { problemOf, protocolProblem } from './problem.ts';
import { requestIdOf } from './request-info.ts';
import { REST_PREFIX, restRoutes, sendProblem } from './rest.ts';
import { commonHeaders } from './security-headers.ts';
import { timeouts as productionTimeouts, type Timeouts } from './timeouts.ts';
import { trpcRoutes } from './trpc.ts';
import { unsubscribeRoute } from './unsubscribe.ts';
import { stripeWebhook } from './webhooks/stripe.ts';

/** A batch names up to 20 procedures in one path segment. */
const MAX_PATH_SEGMENT = 2_000;
/** How long a browser may remember what a preflight allowed. */
const PREFLIGHT_MAX_AGE_SECONDS = 600;

const exposedHeaders = [
	'x-request-id',
	'location',
	'link',
	'etag',
	'retry-after',
	'ratelimit',
	'ratelimit-policy',
	'deprecation',
	'sunset',
];

type SetHeaders = (request: FastifyRequest, reply: FastifyReply) => void;

/** Everything the server answers, not yet listening; `inject` works as well. */
export function createServer(
	env: ServerEnv,
	services: Services,
	logger: Logger,
	timeouts: Timeouts = productionTimeouts,
): FastifyInstance {
	const headers = commonHeaders(env);
	const setCommonHeaders: SetHeaders = (request, reply) =>
		void reply.headers(headers).header('x-request-id', request.id);
	const app: FastifyInstance = fastify({
		...serverOptions(env, logger),
		...timeoutOptions(env, timeouts),
		clientErrorHandler: brokenRequestAnswerer(headers),
		// These come before any hook.
		frameworkErrors: (error, request, reply) => {
			setCommonHeaders(request, reply);
			return sendProblem(reply, problemOf(error, request.id));
		},
	});
	app.addHook('onRequest', (request, reply, done) => {
		setCommonHeaders(request, reply);
		done();
	});
	observeRequests(app, logger, env.LOG_REQUESTS);
	endConnectionsOnClose(app);
	overlookExpectations(app);
	if (env.ALLOWED_ORIGINS.length > 0) {
		app.register(cors, {
			origin: env.ALLOWED_ORIGINS,
			credentials: true,
			exposedHeaders,
			maxAge: PREFLIGHT_MAX_AGE_SECONDS,
		});
	}
	app.register(healthRoutes, { prefix: '/health', services });
	app.register(metricsRoute, { env });
	app.register(jwksRoute, { services });
	app.register(unsubscribeRoute, { services });
	app.register(trpcRoutes, { prefix: '/trpc', router: appRouter, services, logger });
	app.register(restRoutes, { prefix: REST_PREFIX, router: appRouter, services, logger });
	app.register(docsRoutes, { prefix: '/docs' });
	app.register(openApiRoutes);
	app.register(stripeWebhook, { services });
	app.setNotFoundHandler((request, reply) =>
		sendProblem(reply, protocolProblem('ROUTE_NOT_FOUND', request.id)),
	);
	app.setErrorHandler((error, request, reply) => {
		const problem = problemOf(error, request.id);
		if (problem.code === 'INTERNAL') logger.error({ err: error, requestId: request.id }, 'request failed');
		return sendProblem(reply, problem);
	});
	return app;
}

/** How long who may take, and TLS where the environment has a certificate. */
function timeoutOptions(env: ServerEnv, timeouts: Timeouts): FastifyHttpOptions<Server> {
	const { request, headers, check, keepAlive, connection } = timeouts;
	const ofNode = { headersTimeout: headers, connectionsCheckingInterval: check };
	const common = { requestTimeout: request, keepAliveTimeout: keepAlive, connectionTimeout: connection };
	const tls = tlsOf(env);
	if (!tls) return { ...common, http: ofNode };
	// Fastify types the two kinds of servers apart; nothing here tells them apart.
	return { ...common, https: { ...ofNode, ...tls } } as FastifyHttpOptions<Server>;
}

function tlsOf({ TLS_CERT_FILE, TLS_KEY_FILE }: ServerEnv) {
	if (TLS_CERT_FILE === undefined || TLS_KEY_FILE === undefined) return undefined;
	return { cert: readFileSync(TLS_CERT_FILE), key: readFileSync(TLS_KEY_FILE), minVersion: 'TLSv1.2' };
}

function serverOptions(env: ServerEnv, logger: Logger): FastifyHttpOptions<Server> {
	return {
		loggerInstance: logger as FastifyBaseLogger,
		// A child logger per request would cost more than the request's one line, which names the request itself.
		childLoggerFactory: (parent) => parent,
		logController: new LogController({ disableRequestLogging: true }),
		bodyLimit: env.BODY_LIMIT,
		trustProxy: env.TRUST_PROXY,
		genReqId: requestIdOf,
		routerOptions: { maxParamLength: MAX_PATH_SEGMENT },
		// While stopping, a request on an open connection is still answered, and the connection closed after it.
		return503OnClosing: false,
	};
}
