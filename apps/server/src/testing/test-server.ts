import { createServices, type Services } from '@dailyveg/api';
import { createTestEnv, createTestLogger } from '@dailyveg/testkit';
import type { FastifyInstance } from 'fastify';
import type { ServerEnv } from '../env.ts';
import { createServer } from '../http.ts';
import type { Timeouts } from '../timeouts.ts';

/** A server in this process, on real services, reached over real HTTP. */
export interface TestServer {
	url: string;
	app: FastifyInstance;
	services: Services;
	mysqlUrl: string;
	close(): Promise<void>;
}

const defaults = {
	NODE_ENV: 'development',
	HOST: '127.0.0.1',
	PORT: 0,
	LOG_LEVEL: 'silent',
	LOG_REQUESTS: false,
	TRUST_PROXY: false,
	PUBLIC_URL: undefined,
	BODY_LIMIT: 1_048_576,
	METRICS_TOKEN: undefined,
	TLS_CERT_FILE: undefined,
	TLS_KEY_FILE: undefined,
} as const;

/** Starts one on a database of its own; `overrides` may point it at services that are not there. */
export async function startTestServer(
	overrides: Partial<ServerEnv> = {},
	timeouts?: Timeouts,
): Promise<TestServer> {
	const { env: apiEnv, drop } = await createTestEnv();
	const env: ServerEnv = { ...apiEnv, ...defaults, ...overrides };
	const logger = createTestLogger();
	const services = await createServices(env, logger);
	const app = createServer(env, services, logger, timeouts);
	const url = await app.listen({ host: env.HOST, port: env.PORT });
	return {
		url,
		app,
		services,
		mysqlUrl: env.MYSQL_URL,
		close: async () => {
			await app.close();
			await services.close();
			await drop();
		},
	};
}
