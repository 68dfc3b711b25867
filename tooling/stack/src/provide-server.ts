import { startInDocker } from './docker.ts';
import { StackError } from './errors.ts';
import { installLines, installServer } from './install.ts';
import type { Service, ServiceOptions } from './types.ts';

/** The services that need a server program from outside the npm registry. */
export type ServerName = 'mysql' | 'postgres' | 'redis';

/** Finds a server: a binary on the machine, else a container, else one freshly installed by apt-get. */
export async function provideServer<Name extends ServerName>(
	name: Name,
	findServer: () => string | undefined,
	options: ServiceOptions,
): Promise<string | Service<Name>> {
	const binary = findServer();
	if (binary !== undefined) return binary;
	const container = await startInDocker(name, options);
	if (container !== undefined) return container;
	const attempt = await installServer(name, options.onProgress);
	const installed = findServer();
	if (installed !== undefined) return installed;
	throw new StackError(`No ${name} server: ${attempt}\n${installLines(name)}`);
}
