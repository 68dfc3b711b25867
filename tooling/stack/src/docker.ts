import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBinary } from './binaries.ts';
import { rememberedPort, rememberPort } from './ports.ts';
import type { ServerName } from './provide-server.ts';
import { run } from './run.ts';
import type { Service, ServiceOptions, ServiceVariables, StackEnv } from './types.ts';

const composeFile = fileURLToPath(new URL('../../../compose.yaml', import.meta.url));

const urlOf: Record<ServerName, (port: number) => string> = {
	mysql: (port) => `mysql://dailyveg:dailyveg@127.0.0.1:${port}/dailyveg`,
	postgres: (port) => `postgres://dailyveg:dailyveg@127.0.0.1:${port}/dailyveg_jobs`,
	redis: (port) => `redis://127.0.0.1:${port}`,
};

const variableOf = { mysql: 'MYSQL_URL', postgres: 'POSTGRES_URL', redis: 'REDIS_URL' } as const;

/** Runs one service of compose.yaml as a project of its own; undefined when no Docker daemon answers. */
export async function startInDocker<Name extends ServerName>(
	name: Name,
	options: ServiceOptions,
): Promise<Service<Name> | undefined> {
	const docker = findBinary('docker');
	if (docker === undefined || !(await isDaemonUp(docker))) return undefined;
	const folder = join(options.dir, name);
	await mkdir(folder, { recursive: true });
	const port = options.port ?? (await rememberedPort(folder));
	await rememberPort(folder, port);
	const project = `dailyveg-${createHash('sha256').update(resolve(options.dir)).digest('hex').slice(0, 12)}`;
	const compose = (...args: string[]) =>
		run(docker, ['compose', '--project-name', project, '--file', composeFile, ...args], {
			env: { ...process.env, [`DAILYVEG_${name.toUpperCase()}_PORT`]: String(port) },
		});
	const start = async () => {
		await compose('up', '--detach', '--wait', name);
	};
	options.onProgress?.(`Starting ${name} with docker compose …`);
	await start();
	const url = urlOf[name](port);
	return {
		name,
		source: 'docker',
		url,
		env: { [variableOf[name]]: url } as Pick<StackEnv, ServiceVariables[Name]>,
		pid: undefined,
		start,
		stop: async () => {
			await compose(
				...(options.ephemeral === true ? ['rm', '--stop', '--force', '--volumes'] : ['stop']),
				name,
			);
		},
		kill: async () => {
			await compose('kill', name);
		},
	};
}

async function isDaemonUp(docker: string): Promise<boolean> {
	return run(docker, ['compose', 'ls'], { env: process.env }).then(
		() => true,
		() => false,
	);
}
