import { describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';

/** Nothing listens there. */
const nowhere = '127.0.0.1:1';

async function healthWith(overrides: Parameters<typeof startTestServer>[0]) {
	const server = await startTestServer(overrides);
	const [ready, live, time] = await Promise.all(
		['/health/ready', '/health/live', '/api/v1/time'].map((path) => fetch(`${server.url}${path}`)),
	);
	const body = await ready?.json();
	await server.close();
	return { status: ready?.status, body, live: live?.status, time: time?.status };
}

const up = { state: 'up', latencyMs: expect.any(Number) };
const down = { state: 'down', latencyMs: expect.any(Number) };

describe('R39 health', () => {
	it('is ready while everything is there', async () => {
		const health = await healthWith({});
		expect(health).toMatchObject({ live: 200, time: 200 });
		// Redis may still be connecting: then the server is degraded, yet serves.
		expect(health.status).toBe(200);
		expect(health.body).toMatchObject({ dependencies: { mysql: up, s3: up } });
	});

	it('is degraded, not down, without Redis and S3', async () => {
		const health = await healthWith({ REDIS_URL: `redis://${nowhere}`, S3_ENDPOINT: `http://${nowhere}` });
		expect(health).toMatchObject({ status: 200, live: 200, time: 200 });
		expect(health.body).toEqual({ status: 'degraded', dependencies: { mysql: up, redis: down, s3: down } });
	});

	it('is unavailable without MySQL, and still alive', async () => {
		const health = await healthWith({ MYSQL_URL: `mysql://nobody:nothing@${nowhere}/none` });
		expect(health).toMatchObject({ status: 503, live: 200, time: 200 });
		expect(health.body).toMatchObject({ status: 'unavailable', dependencies: { mysql: down } });
	});
});
