import { apiEnv, readEnv } from '@dailyveg/api';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything the worker can be told; `.env.example` explains each. */
const workerEnv = apiEnv.extend({
	NODE_ENV: z
		.enum(['development', 'test', 'production'])
		.default('production')
		.describe('development, test or production'),
	LOG_LEVEL: z
		.enum(logLevels)
		.default('info')
		.describe(`one of ${logLevels.join(', ')}`),
	/** The job queue. */
	POSTGRES_URL: z
		.url({ protocol: /^postgres(ql)?$/ })
		.describe('postgres://user:password@host:port/database'),
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).describe('smtp://user:password@host:port, or smtps://'),
	MAIL_FROM: z
		.string()
		.min(3)
		.default('DailyVeg <orders@dailyveg.example>')
		.describe('Name <address>, the sender of every mail'),
	/** Where people use the shop; links in mails lead there. */
	SHOP_URL: z
		.url({ protocol: /^https?$/ })
		.default('http://localhost:5173')
		.describe('http(s)://host of the shop, as in links of mails'),
	/** What mail programs call to end mails of a kind (RFC 8058): the server's `/unsubscribe` as seen from outside. */
	UNSUBSCRIBE_URL: z
		.url({ protocol: /^https?$/ })
		.refine((url) => !url.endsWith('/'))
		.optional()
		.describe('http(s)://host/unsubscribe, without a slash at the end'),
	/** What the SMS gateway knows this shop by. */
	SMS_GATEWAY_TOKEN: z.string().min(1).optional().describe('bearer token of the SMS gateway'),
	SHOP_NAME: z.string().min(1).max(80).default('DailyVeg').describe('name on mails and invoices'),
	WORKER_HOST: z.string().default('127.0.0.1').describe('address of health and metrics'),
	WORKER_PORT: z.coerce
		.number()
		.int()
		.min(0)
		.max(65_535)
		.default(3001)
		.describe('port of health and metrics, 0 for any free one'),
	/** Jobs running at once. */
	WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(200).default(10).describe('1 to 200 jobs at once'),
	/** Longest wait of the relay when no wake-up arrives. */
	RELAY_POLL_MS: z.coerce.number().int().min(10).max(60_000).default(1_000).describe('10 to 60000 ms'),
	/** How long jobs of a killed worker stay locked, and how often others look for them. */
	RECOVERY_MS: z.coerce.number().int().min(100).max(600_000).default(10_000).describe('100 to 600000 ms'),
});

export type WorkerEnv = z.output<typeof workerEnv>;

/** Reads the process's environment; throws an EnvError that lists every bad variable. */
export function readWorkerEnv(source: Readonly<Record<string, string | undefined>> = process.env): WorkerEnv {
	return readEnv(workerEnv, source);
}
