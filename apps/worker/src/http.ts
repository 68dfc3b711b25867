import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import { checkWorker } from './health.ts';
import { registry } from './metrics.ts';
import { observeDatabases } from './observe.ts';
import type { WorkerServices } from './tasks/handler.ts';

interface Answer {
	status: number;
	type: string;
	body: string;
}

type Route = () => Promise<Answer>;

const json = (status: number, content: unknown): Answer => ({
	status,
	type: 'application/json',
	body: JSON.stringify(content),
});

/**
 * `/health/live`: the process answers. `/health/ready` (and `/health`): jobs can run, with the state of every
 * dependency. `/metrics`: Prometheus. Bind it to an internal address: it asks nobody who they are (R42).
 */
export async function serveOperations(
	services: WorkerServices,
	pool: pg.Pool,
): Promise<{ server: Server; port: number }> {
	const ready = shared(async () => {
		const health = await checkWorker(services, pool);
		return json(health.status === 'unavailable' ? 503 : 200, health);
	});
	const routes: Readonly<Record<string, Route>> = {
		'/health': ready,
		'/health/ready': ready,
		'/health/live': async () => json(200, { status: 'live' }),
		'/metrics': shared(async () => {
			await observeDatabases(services, pool);
			return { status: 200, type: registry.contentType, body: await registry.metrics() };
		}),
	};
	const server = createServer((request, response) => void respond(routes, request, response));
	server.listen(services.env.WORKER_PORT, services.env.WORKER_HOST);
	await once(server, 'listening');
	return { server, port: (server.address() as AddressInfo).port };
}

/** Callers that come while an answer is being made share it, so that nobody can drown the databases. */
function shared(route: Route): Route {
	let running: Promise<Answer> | undefined;
	return () => {
		running ??= route().finally(() => {
			running = undefined;
		});
		return running;
	};
}

async function respond(
	routes: Readonly<Record<string, Route>>,
	{ method, url = '/' }: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const route = method === 'GET' ? routes[new URL(url, 'http://worker').pathname] : undefined;
	const { status, type, body } = route ? await route() : json(404, { status: 'not found' });
	response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
