// The run of subscriptions as the worker does it, without what else a worker does: its jobs stay in the outbox.
import { apiEnv, createLogger, createServices, readEnv } from '@dailyveg/api';
import { runSubscriptions } from '@dailyveg/api/use-cases';

const env = readEnv(apiEnv, process.env);
const logger = createLogger({ NODE_ENV: 'production', LOG_LEVEL: 'warn' }, { report: () => undefined });
const services = await createServices(env, logger);

process.once('message', async () => {
	const begin = performance.now();
	const processor = process.cpuUsage();
	let done = 0;
	for (let count = -1; count !== 0; done += count) count = await runSubscriptions(services);
	const milliseconds = performance.now() - begin;
	const { user, system } = process.cpuUsage(processor);
	process.send?.({ done, milliseconds, processorMs: (user + system) / 1_000 });
	await services.close();
	process.disconnect();
});
process.send?.('ready');
