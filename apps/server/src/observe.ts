import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Histogram } from 'prom-client';

const duration = new Histogram({
	name: 'http_request_duration_seconds',
	help: 'Duration of HTTP requests by route pattern',
	labelNames: ['route', 'method', 'status'] as const,
	buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

type Series = ReturnType<typeof duration.labels>;

/** Patterns only: URLs would make a series each. */
const routeOf = (request: FastifyRequest) => request.routeOptions.url ?? 'unknown';

/** Looks a series up by one string, which is quicker than prom-client's hash of its labels. */
function seriesFinder(): (route: string, method: string, status: number) => Series {
	const known = new Map<string, Series>();
	return (route, method, status) => {
		const key = `${method} ${route} ${status}`;
		const series = known.get(key) ?? duration.labels(route, method, String(status));
		known.set(key, series);
		return series;
	};
}

/** Asked for every few seconds by machines: nobody wants to read of it. */
const isProbe = (route: string) => route.startsWith('/health/') || route === '/metrics';

const isStream = (reply: FastifyReply) => reply.getHeader('content-type') === 'text/event-stream';

/** Measures each request and, where the level asks for it, logs one line about it. */
export function observeRequests(app: FastifyInstance, logger: Logger, isLogging: boolean): void {
	const find = seriesFinder();
	const logs = isLogging && logger.isLevelEnabled('info');
	app.addHook('onResponse', (request, reply, done) => {
		const route = routeOf(request);
		const milliseconds = reply.elapsedTime;
		// How long a stream lasts says nothing of how quick the server is.
		if (!isStream(reply)) find(route, request.method, reply.statusCode).observe(milliseconds / 1_000);
		if (logs && !isProbe(route)) {
			logger.info(
				{
					requestId: request.id,
					method: request.method,
					// Without the query, which may hold what somebody searched for.
					path: request.url.split('?', 1)[0],
					status: reply.statusCode,
					ms: Math.round(milliseconds * 10) / 10,
					ip: request.ip,
				},
				'request',
			);
		}
		done();
	});
}
