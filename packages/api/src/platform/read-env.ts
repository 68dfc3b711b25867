import type { z } from 'zod';

/** Environment variables that cannot be used; the message lists every one of them. */
export class EnvError extends Error {
	constructor(complaints: readonly string[]) {
		super(`The configuration cannot be used:\n${complaints.map((line) => `  ${line}`).join('\n')}`);
		this.name = 'EnvError';
	}
}

/**
 * Environment variables as the schema wants them, or an EnvError that names all bad ones and what each should hold.
 * An empty variable counts as absent, since compose files and shells set those easily. Values are never repeated:
 * some are secrets.
 */
export function readEnv<Schema extends z.ZodObject>(
	schema: Schema,
	source: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
	const result = schema.safeParse(given);
	if (result.success) return result.data;
	const names = new Set(result.error.issues.map((issue) => String(issue.path[0])));
	const width = Math.max(...[...names].map((name) => name.length));
	throw new EnvError(
		[...names].map((name) => {
			const state = given[name] === undefined ? 'is missing' : 'is wrong';
			return `${name.padEnd(width)}  ${state}; expected ${expectationOf(schema, name)}`;
		}),
	);
}

function expectationOf(schema: z.ZodObject, name: string): string {
	const field = schema.shape[name] as z.ZodType | undefined;
	return field?.description ?? 'another value';
}
