import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { WorkerServices } from './tasks/handler.ts';

/** A dependency that has not answered by then counts as down. */
const CHECK_TIMEOUT_MS = 1_000;

interface DependencyHealth {
	state: 'up' | 'down';
	latencyMs: number;
}

/** `degraded`: jobs are run, yet some have to wait for what is down. */
export interface Health {
	status: 'ready' | 'degraded' | 'unavailable';
	dependencies: Record<'mysql' | 'postgres' | 'redis' | 's3' | 'smtp', DependencyHealth>;
}

/** Asks every dependency. Without MySQL or PostgreSQL no job can run; without the others some wait (R39). */
export async function checkHealth(
	{ api, mailer }: Pick<WorkerServices, 'api' | 'mailer'>,
	pool: pg.Pool,
): Promise<Health> {
	const [mysql, postgres, redis, s3, smtp] = await Promise.all([
		check(() => api.orm.em.fork().execute('select 1')),
		check(() => pool.query('select 1')),
		check(() => api.redis.ping()),
		check(() => api.objectStore.ping()),
		check(() => mailer.ping()),
	]);
	const dependencies = { mysql, postgres, redis, s3, smtp };
	if (mysql.state === 'down' || postgres.state === 'down') return { status: 'unavailable', dependencies };
	const isComplete = Object.values(dependencies).every(({ state }) => state === 'up');
	return { status: isComplete ? 'ready' : 'degraded', dependencies };
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
