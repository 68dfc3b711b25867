import { z } from 'zod';

/** Environment variables the API itself needs; each app's `env.ts` composes them into its own schema. */
export const apiEnv = z.object({
	MYSQL_URL: z.url({ protocol: /^mysql$/ }),
	MYSQL_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(25),
	REDIS_URL: z.url({ protocol: /^rediss?$/ }),
	S3_ENDPOINT: z.url({ protocol: /^https?$/ }),
	S3_REGION: z.string().min(1),
	S3_BUCKET: z.string().min(3),
	S3_ACCESS_KEY_ID: z.string().min(1),
	S3_SECRET_ACCESS_KEY: z.string().min(1),
	/** HMAC key of access tokens, base64url, at least 256 bits. */
	JWT_SECRET: z.base64url().min(43),
	/** Whether browsers reach the server over TLS: cookies become `Secure` and `__Host-`. */
	COOKIE_SECURE: z.stringbool().default(true),
	/** Origins whose pages may use the session cookie, separated by commas. */
	ALLOWED_ORIGINS: z
		.string()
		.default('')
		.transform((list) =>
			list
				.split(',')
				.map((origin) => origin.trim())
				.filter(Boolean),
		),
});

export type ApiEnv = z.infer<typeof apiEnv>;
