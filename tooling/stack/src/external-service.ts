import type { Service, ServiceName, ServiceVariables, StackEnv } from './types.ts';

/** A service that somebody else runs: we hand on its URL and leave its life alone. */
export function externalService<Name extends ServiceName>(
	name: Name,
	url: string,
	env: Pick<StackEnv, ServiceVariables[Name]>,
): Service<Name> {
	const leaveAlone = async () => undefined;
	return {
		name,
		source: 'environment',
		url,
		env,
		pid: undefined,
		start: leaveAlone,
		stop: leaveAlone,
		kill: leaveAlone,
	};
}

/**
 * Looks a variable up in the environment. Throw-away stacks read `TEST_MYSQL_URL` instead of `MYSQL_URL` and so
 * on: a shell that points at real data must never have tests run against it.
 */
export function fromEnvironment(
	variable: keyof StackEnv,
	options: { ephemeral?: boolean; environment?: Readonly<Record<string, string | undefined>> },
): string | undefined {
	const value = (options.environment ?? process.env)[
		options.ephemeral === true ? `TEST_${variable}` : variable
	];
	return value === '' ? undefined : value;
}
