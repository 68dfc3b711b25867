import { z } from 'zod';
import { addressBlocks } from './address-blocks.ts';

/** Environment variables the API itself needs; each app's `env.ts` composes them into its own schema. */
export const apiEnv = z.object({
	MYSQL_URL: z.url({ protocol: /^mysql$/ }).describe('mysql://user:password@host:port/database'),
	MYSQL_POOL_SIZE: z.coerce
		.number()
		.int()
		.min(2)
		.max(500)
		.default(25)
		.describe('connections per process, 2 to 500'),
	REDIS_URL: z.url({ protocol: /^rediss?$/ }).describe('redis://host:port, rediss:// for TLS'),
	/** Longest time a cached value may be served, whatever went wrong with its invalidation. */
	CACHE_TTL_SECONDS: z.coerce
		.number()
		.int()
		.min(0)
		.max(3_600)
		.default(60)
		.describe('seconds, 0 to 3600; 0 turns the cache off'),
	S3_ENDPOINT: z.url({ protocol: /^https?$/ }).describe('http(s)://host of the S3 server'),
	S3_REGION: z.string().min(1).describe('region of the bucket, for example ap-south-1'),
	S3_BUCKET: z.string().min(3).describe('name of an existing bucket'),
	S3_ACCESS_KEY_ID: z.string().min(1).describe('access key id of the S3 account'),
	S3_SECRET_ACCESS_KEY: z.string().min(1).describe('secret access key of the S3 account'),
	/** Where browsers read the bucket's folder `media`; nothing: on the S3 server itself. */
	MEDIA_URL: z
		.url({ protocol: /^https?$/ })
		.refine((url) => !url.endsWith('/'))
		.optional()
		.describe('http(s)://host/path of the folder media, without a slash at the end'),
	/** Where unforeseen errors are reported, besides the log. */
	SENTRY_DSN: z
		.url({ protocol: /^https?$/ })
		.optional()
		.describe('https://key@host/project, of Sentry or what speaks its protocol'),
	/** What all keys of this shop's sign-ins are made of or sealed with, base64url, at least 256 bits. */
	AUTH_SECRET: z
		.base64url()
		.min(43)
		.describe(
			'at least 32 random bytes in base64url (43 characters), as from `node -p "crypto.randomBytes(32).toString(\'base64url\')"`',
		),
	/** Multiplies what each class of calls may use up (`platform/rate-limits.ts`); for load tests. */
	RATE_LIMIT_FACTOR: z.coerce.number().min(0.01).max(1_000_000).default(1).describe('0.01 to 1000000'),
	/** Addresses from which staff may work; nothing: from everywhere. */
	ADMIN_ALLOW_LIST: addressBlocks.describe('addresses such as 10.0.0.0/8, separated by commas'),
	/** Share of the successful reads that the API log keeps; it keeps all writes and failures. */
	API_LOG_READ_SAMPLE: z.coerce.number().min(0).max(1).default(0.01).describe('0 to 1'),
	/** Memory of a password's Argon2id hash; with a new value, hashes are renewed as their owners sign in. */
	PASSWORD_MEMORY_KIB: z.coerce
		.number()
		.int()
		.min(7_168)
		.max(1_048_576)
		.default(19_456)
		.describe('KiB, 7168 to 1048576'),
	/** Passes over that memory. */
	PASSWORD_ITERATIONS: z.coerce.number().int().min(1).max(20).default(2).describe('1 to 20'),
	/** Keys of Stripe, or of whatever speaks its protocol; without both the shop takes no cards. */
	STRIPE_SECRET_KEY: z.string().min(8).optional().describe('secret key of the account'),
	STRIPE_WEBHOOK_SECRET: z.string().min(8).optional().describe('signing secret of the webhook endpoint'),
	/** Where it is, if not at Stripe. */
	STRIPE_API_URL: z
		.url({ protocol: /^https?$/ })
		.optional()
		.describe('http(s)://host of a server that speaks the protocol of Stripe'),
	/** Where text messages are handed over; without it the shop sends none. */
	SMS_GATEWAY_URL: z
		.url({ protocol: /^https?$/ })
		.optional()
		.describe('http(s)://host/path of the gateway that sends text messages'),
	/** Whether webhooks may go to this machine itself, also without TLS; for tests and development. */
	WEBHOOKS_ALLOW_PRIVATE: z.stringbool().default(false).describe('true or false'),
	/** Whether browsers reach the server over TLS: cookies become `Secure` and `__Host-`. */
	COOKIE_SECURE: z.stringbool().default(true).describe('true or false'),
	/** Origins whose pages may use the session cookie, separated by commas. */
	ALLOWED_ORIGINS: z
		.string()
		.default('')
		.transform((list) =>
			list
				.split(',')
				.map((origin) => origin.trim())
				.filter(Boolean),
		)
		.refine((origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin))
		.describe('origins such as https://shop.example (no path), separated by commas'),
});

export type ApiEnv = z.infer<typeof apiEnv>;
