import { checkHealth, type Health, type Services } from '@dailyveg/api';
import type { FastifyInstance } from 'fastify';

const checkServices = ({ orm, redis, objectStore }: Services): Promise<Health> =>
	checkHealth(
		{
			mysql: () => orm.em.fork().execute('select 1'),
			redis: () => redis.ping(),
			s3: () => objectStore.ping(),
		},
		['mysql'],
	);

/**
 * `/health/live`: the process answers. `/health/ready`: it can do its work, which needs MySQL alone; without Redis or
 * S3 it says so and goes on (R39). Callers that come while a check runs share its outcome, so that nobody can drown
 * the databases in health checks.
 */
export function healthRoutes(app: FastifyInstance, { services }: { services: Services }): void {
	let running: Promise<Health> | undefined;
	app.get('/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
	app.get('/ready', async (_request, reply) => {
		running ??= checkServices(services).finally(() => {
			running = undefined;
		});
		const health = await running;
		return reply
			.code(health.status === 'unavailable' ? 503 : 200)
			.header('cache-control', 'no-store')
			.send(health);
	});
}
