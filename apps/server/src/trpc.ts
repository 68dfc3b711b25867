import { appRouter, MAX_BATCH_SIZE, type Services } from '@dailyveg/api';
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import { contextOf } from './request-info.ts';

/** tRPC over HTTP. */
export function trpcRoutes(app: FastifyInstance, { services }: { services: Services }): void {
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
		done(null, body),
	);
	app.all<{ Params: { path: string } }>('/:path', (req, res) =>
		fastifyRequestHandler({
			router: appRouter,
			createContext: () => contextOf(services, req, res),
			maxBatchSize: MAX_BATCH_SIZE,
			allowMethodOverride: false,
			req,
			res,
			path: req.params.path,
		}),
	);
}
