import { createLogger, createServices, EnvError, startErrorTracking } from '@dailyveg/api';
import { readServerEnv, type ServerEnv } from './env.ts';
import { createServer } from './http.ts';
import { endOnFatalErrors, endOnSignals } from './shutdown.ts';

const env = readEnvOrExit();
const tracker = await startErrorTracking(env);
const logger = createLogger(env, tracker);
endOnFatalErrors(logger, tracker);
const services = await createServices(env, logger);
const app = createServer(env, services, logger);
endOnSignals(logger, async () => {
	await app.close();
	await services.close();
	await tracker.flush();
});
try {
	await app.listen({
		host: env.HOST,
		port: env.PORT,
		listenTextResolver: (address) => `listening on ${env.PUBLIC_URL ?? address}`,
	});
} catch (error) {
	logger.fatal({ err: error }, `cannot listen on ${env.HOST}:${env.PORT}`);
	await tracker.flush();
	process.exit(1);
}

function readEnvOrExit(): ServerEnv {
	try {
		return readServerEnv();
	} catch (error) {
		if (!(error instanceof EnvError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}
