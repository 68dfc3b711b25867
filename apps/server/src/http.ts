import { appRouter, type Logger, type Services } from '@dailyveg/api';
import { type FastifyInstance, fastify } from 'fastify';
import type { ServerEnv } from './env.ts';
import { healthRoutes } from './health.ts';
import { requestIdOf } from './request-info.ts';
import { REST_PREFIX, restRoutes } from './rest.ts';
import { trpcRoutes } from './trpc.ts';

/** Everything the server answers, not yet listening; `inject` works as well. */
export function createServer(env: ServerEnv, services: Services, logger: Logger): FastifyInstance {
	const app = fastify({
		bodyLimit: env.BODY_LIMIT,
		trustProxy: env.TRUST_PROXY,
		genReqId: requestIdOf,
		routerOptions: { maxParamLength: 2_000 },
	});
	app.register(healthRoutes, { prefix: '/health', services });
	app.register(trpcRoutes, { prefix: '/trpc', router: appRouter, services, logger });
	app.register(restRoutes, { prefix: REST_PREFIX, router: appRouter, services, logger });
	return app;
}
