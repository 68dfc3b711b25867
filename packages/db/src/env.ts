import { z } from 'zod';

const dbEnv = z.object({
	/** `mysql://user:password@host:port/database`. */
	MYSQL_URL: z.url({
		protocol: /^mysql$/,
		error: 'must be mysql://user:password@host:port/database',
	}),
	/** Connections of one process. */
	MYSQL_POOL_SIZE: z.coerce.number().int().min(2).max(1000).optional(),
	NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
});
export type DbCliEnv = z.output<typeof dbEnv>;

/** The environment is not fit to start with; the message lists every bad variable. */
export class EnvError extends Error {
	override name = 'EnvError';
}

/** What the database CLI reads from the environment. Throws an `EnvError` that lists every bad variable. */
export function readDbEnv(source: NodeJS.ProcessEnv = process.env): DbCliEnv {
	const parsed = dbEnv.safeParse(source);
	if (parsed.success) return parsed.data;
	const lines = parsed.error.issues.map((issue) => {
		const name = String(issue.path[0]);
		return `  ${name}: ${source[name] === undefined ? 'is not set' : issue.message}`;
	});
	throw new EnvError(`the environment is not complete:\n${lines.join('\n')}`);
}
