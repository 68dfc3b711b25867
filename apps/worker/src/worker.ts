import { createServices, type Logger } from '@dailyveg/api';
import { allJobs } from '@dailyveg/api/jobs';
import { createCron } from './cron.ts';
import type { WorkerEnv } from './env.ts';
import { serveOperations } from './http.ts';
import { createMailer } from './mail/mailer.ts';
import { type Relay, startRelay } from './outbox/relay.ts';
import { listenForWakeUps } from './outbox/wake-ups.ts';
import { createLogPushGateway } from './push/push-gateway.ts';
import { createPostgresPool } from './queue/postgres.ts';
import { recoverJobs } from './queue/recovery.ts';
import { repeat } from './queue/repeat.ts';
import { runQueue } from './queue/run-queue.ts';
import { createSmsGateway } from './sms/sms-gateway.ts';
import { handlers } from './tasks/handlers.ts';
import { toTaskList } from './to-task-list.ts';

/** Connections beside those of running jobs: notifications, cron, fetching, relay, recovery, health. */
const EXTRA_CONNECTIONS = 6;

/** A running worker. */
export interface Worker {
	/** Where health and metrics are. */
	readonly port: number;
	/** Resolves once the queue has been reached for the first time. */
	readonly started: Promise<void>;
	/** Stops relaying, lets running jobs finish or returns them, and closes every connection. */
	stop(): Promise<void>;
}

/** Starts everything. It waits for no service: whatever is away is tried again until it is back. */
export async function startWorker(env: WorkerEnv, logger: Logger): Promise<Worker> {
	const api = await createServices(env, logger);
	const gateways = {
		mailer: createMailer(env),
		sms: createSmsGateway(env),
		push: createLogPushGateway(logger),
	};
	const services = { env, api, ...gateways, logger };
	const pool = createPostgresPool(env.POSTGRES_URL, env.WORKER_CONCURRENCY + EXTRA_CONNECTIONS, logger);
	const { server, port } = await serveOperations(services, pool);

	const jobNames = allJobs.map(({ name }) => name);
	const cron = createCron(services, pool, jobNames);
	const queue = runQueue({
		url: env.POSTGRES_URL,
		pool,
		taskList: { ...toTaskList(handlers, services), ...cron.tasks },
		cronItems: cron.items,
		concurrency: env.WORKER_CONCURRENCY,
		logger,
	});

	const stopping = new AbortController();
	let relay: Relay | undefined;
	let stopListening: () => void = () => undefined;
	// Both speak to graphile-worker's schema, which the queue's start has brought up to date.
	void queue.started.then(() => {
		if (stopping.signal.aborted) return;
		const started = startRelay({ services: api, pool, pollMs: env.RELAY_POLL_MS, logger });
		relay = started;
		stopListening = listenForWakeUps(env.REDIS_URL, () => started.wake(), logger);
		void repeat(
			env.RECOVERY_MS,
			stopping.signal,
			() => recoverJobs(pool, env.RECOVERY_MS, logger),
			(error) => logger.debug({ err: error }, 'could not look for the jobs of dead workers'),
		);
	});

	return {
		port,
		started: queue.started,
		async stop() {
			stopping.abort();
			stopListening();
			await relay?.stop();
			await queue.stop();
			services.mailer.close();
			server.close();
			server.closeAllConnections();
			await pool.end();
			await api.close();
		},
	};
}
