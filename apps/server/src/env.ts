import { apiEnv, isAddressBlock, readEnv } from '@dailyveg/api';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/**
 * Which proxies may say who the client is (R34): none, or those at these addresses. A mere number of hops is not
 * offered: whoever reaches the server directly could forge as many.
 */
const trustProxy = z
	.string()
	.default('off')
	.refine((text) => text === 'off' || text.split(',').every((part) => isAddressBlock(part.trim())))
	.transform((text) => (text === 'off' ? false : text.split(',').map((part) => part.trim())));

/** Everything the server can be told; `.env.example` explains each. */
export const serverEnv = apiEnv
	.extend({
		NODE_ENV: z
			.enum(['development', 'test', 'production'])
			.default('production')
			.describe('development, test or production'),
		HOST: z.string().default('127.0.0.1').describe('address to listen on, 0.0.0.0 for all'),
		PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('port, 0 for any free one'),
		LOG_LEVEL: z
			.enum(logLevels)
			.default('info')
			.describe(`one of ${logLevels.join(', ')}`),
		/** One line per request at level info. */
		LOG_REQUESTS: z.stringbool().default(true).describe('true or false'),
		TRUST_PROXY: trustProxy.describe(
			'off, or the addresses of proxies such as 10.0.0.0/8, separated by commas',
		),
		TLS_CERT_FILE: z.string().optional().describe('path of a PEM file: certificate and intermediates'),
		TLS_KEY_FILE: z.string().optional().describe('path of a PEM file: private key'),
		/** Where clients reach the server, if that is not where it listens. */
		PUBLIC_URL: z
			.url({ protocol: /^https?$/ })
			.optional()
			.describe('http(s)://host, as clients see it'),
		/** Largest request body in bytes. */
		BODY_LIMIT: z.coerce.number().int().min(1_024).default(1_048_576).describe('bytes, 1024 or more'),
		/** Bearer token that `/metrics` asks for; without one, only neighbours are answered. */
		METRICS_TOKEN: z.string().min(16).optional().describe('at least 16 characters'),
	})
	.refine((env) => (env.TLS_CERT_FILE === undefined) === (env.TLS_KEY_FILE === undefined), {
		path: ['TLS_KEY_FILE'],
	});

export type ServerEnv = z.output<typeof serverEnv>;

/** Reads the process's environment; throws an EnvError that lists every bad variable. */
export function readServerEnv(source: Readonly<Record<string, string | undefined>> = process.env): ServerEnv {
	return readEnv(serverEnv, source);
}
