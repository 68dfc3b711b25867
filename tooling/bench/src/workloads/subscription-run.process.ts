// The run of subscriptions as the worker does it, without what else a worker does: its jobs stay in the outbox.
import { apiEnv, createLogger, createServices, readEnv } from '@dailyveg/api';
import { runSubscriptions } from '@dailyveg/api/use-cases';

const env = readEnv(apiEnv, process.env);
const logger = createLogger({ NODE_ENV: 'production', LOG_LEVEL: 'warn' }, { report: () => undefined });
const services = await createServices(env, logger);

process.once('message', async () => {
	const begin = performance.now();
	let done = 0;
	for (let count = -1; count !== 0; done += count) count = await runSubscriptions(services);
	process.send?.({ done, milliseconds: performance.now() - begin });
	await services.close();
	process.disconnect();
});
process.send?.('ready');
