import { z } from 'zod';

/** Environment variables the API itself needs; each app's `env.ts` composes them into its own schema. */
export const apiEnv = z.object({
	MYSQL_URL: z.url({ protocol: /^mysql$/ }).describe('mysql://user:password@host:port/database'),
	MYSQL_POOL_SIZE: z.coerce
		.number()
		.int()
		.min(1)
		.max(500)
		.default(25)
		.describe('connections per process, 1 to 500'),
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
	/** What all keys of this shop's sign-ins are made of or sealed with, base64url, at least 256 bits. */
	AUTH_SECRET: z
		.base64url()
		.min(43)
		.describe(
			'at least 32 random bytes in base64url (43 characters), as from `node -p "crypto.randomBytes(32).toString(\'base64url\')"`',
		),
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
