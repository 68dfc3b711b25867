import { createLogger, EnvError, startErrorTracking } from '@dailyveg/api';
import { readWorkerEnv, type WorkerEnv } from './env.ts';
import { startWorker } from './worker.ts';

/** A worker that has not stopped by then ends anyway; its jobs are taken over by others. */
const STOP_LIMIT_MS = 10_000;

const env = readEnvOrExit();
const tracker = await startErrorTracking(env);
const logger = createLogger(env, tracker);
const worker = await startWorker(env, logger);
logger.info({ url: `http://${env.WORKER_HOST}:${worker.port}` }, 'the worker is up');

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

async function stop(signal: NodeJS.Signals): Promise<void> {
	logger.info({ signal }, 'stopping');
	setTimeout(() => {
		logger.error('could not stop in time');
		process.exit(1);
	}, STOP_LIMIT_MS).unref();
	await worker.stop();
	await tracker.flush();
	logger.info('stopped');
	process.exit(0);
}

function readEnvOrExit(): WorkerEnv {
	try {
		return readWorkerEnv();
	} catch (error) {
		if (!(error instanceof EnvError)) throw error;
		console.error(error.message);
		process.exit(2);
	}
}
