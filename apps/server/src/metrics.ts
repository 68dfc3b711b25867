import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { BlockList } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import type { ServerEnv } from './env.ts';

const neighbours = new BlockList();
neighbours.addSubnet('127.0.0.0', 8, 'ipv4');
neighbours.addSubnet('10.0.0.0', 8, 'ipv4');
neighbours.addSubnet('172.16.0.0', 12, 'ipv4');
neighbours.addSubnet('192.168.0.0', 16, 'ipv4');
neighbours.addAddress('::1', 'ipv6');
neighbours.addSubnet('fc00::', 7, 'ipv6');

const digest = (text: string) => createHash('sha256').update(text).digest();

function isProxied(headers: IncomingHttpHeaders): boolean {
	return ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some((name) => headers[name] !== undefined);
}

/**
 * Whether a request may see the metrics (R42). With a token: whoever shows it. Without: peers on the same machine or
 * private network, provided no proxy passed the request on, since a proxy is such a peer for the whole world.
 */
export function mayReadMetrics(
	{ METRICS_TOKEN }: Pick<ServerEnv, 'METRICS_TOKEN'>,
	headers: IncomingHttpHeaders,
	peer: string | undefined,
): boolean {
	if (METRICS_TOKEN !== undefined) {
		return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${METRICS_TOKEN}`));
	}
	if (peer === undefined || isProxied(headers)) return false;
	return neighbours.check(peer, peer.includes(':') ? 'ipv6' : 'ipv4');
}

/** `/metrics` in Prometheus' format: the process, HTTP requests and procedure calls. */
export function metricsRoute(app: FastifyInstance, { env }: { env: ServerEnv }): void {
	// The registry belongs to the process; a second server in it must not register its metrics again.
	if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics();
	const isAllowed = ({ headers, socket }: FastifyRequest) =>
		mayReadMetrics(env, headers, socket.remoteAddress);
	app.get('/metrics', async (request, reply) => {
		if (!isAllowed(request)) return reply.callNotFound();
		return reply
			.header('cache-control', 'no-store')
			.header('content-type', register.contentType)
			.send(await register.metrics());
	});
}
