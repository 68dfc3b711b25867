import { setTimeout as sleep } from 'node:timers/promises';
import type { Services } from '@dailyveg/api';
import type { FastifyInstance } from 'fastify';

/** A dependency that has not answered by then counts as down. */
const CHECK_TIMEOUT_MS = 1_000;

interface DependencyHealth {
	state: 'up' | 'down';
	latencyMs: number;
}

/** `degraded`: orders can be placed, yet something beside them is slower or late. */
interface Health {
	status: 'ready' | 'degraded' | 'unavailable';
	dependencies: Record<'mysql' | 'redis' | 's3', DependencyHealth>;
}

async function check(ping: () => Promise<unknown>): Promise<DependencyHealth> {
	const startedAt = performance.now();
	const timer = new AbortController();
	const timeout = sleep(CHECK_TIMEOUT_MS, 'down' as const, { signal: timer.signal }).catch(
		() => 'down' as const,
	);
	const answer = ping().then(
		() => 'up' as const,
		() => 'down' as const,
	);
	const state = await Promise.race([answer, timeout]);
	timer.abort();
	return { state, latencyMs: Math.round((performance.now() - startedAt) * 10) / 10 };
}

async function checkAll({ orm, redis, objectStore }: Services): Promise<Health> {
	const [mysql, redisHealth, s3] = await Promise.all([
		check(() => orm.em.fork().execute('select 1')),
		check(() => redis.ping()),
		check(() => objectStore.ping()),
	]);
	const dependencies = { mysql, redis: redisHealth, s3 };
	if (mysql.state === 'down') return { status: 'unavailable', dependencies };
	const isComplete = redisHealth.state === 'up' && s3.state === 'up';
	return { status: isComplete ? 'ready' : 'degraded', dependencies };
}

/**
 * `/health/live`: the process answers. `/health/ready`: it can do its work, which needs MySQL alone; without Redis or
 * S3 it says so and goes on (R39). Callers that come while a check runs share its outcome, so that nobody can drown
 * the databases in health checks.
 */
export function healthRoutes(app: FastifyInstance, { services }: { services: Services }): void {
	let running: Promise<Health> | undefined;
	app.get('/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
	app.get('/ready', async (_request, reply) => {
		running ??= checkAll(services).finally(() => {
			running = undefined;
		});
		const health = await running;
		return reply
			.code(health.status === 'unavailable' ? 503 : 200)
			.header('cache-control', 'no-store')
			.send(health);
	});
}
