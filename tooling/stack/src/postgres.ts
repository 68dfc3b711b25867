import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { type Account, ownedFolder, unprivilegedAccount } from './accounts.ts';
import { findBinary } from './binaries.ts';
import { durabilitySettings } from './durability.ts';
import { externalService, fromEnvironment } from './external-service.ts';
import { startLocalService } from './local-service.ts';
import { identify } from './process-identity.ts';
import { provideServer } from './provide-server.ts';
import { run } from './run.ts';
import { provideData } from './templates.ts';
import type { Service, ServiceOptions } from './types.ts';

const database = 'dailyveg_jobs';
const login = { user: 'dailyveg', password: 'dailyveg' };

/** Provides PostgreSQL; as root it runs under an unprivileged account. */
export async function startPostgres(options: ServiceOptions): Promise<Service<'postgres'>> {
	const given = fromEnvironment('POSTGRES_URL', options);
	if (given !== undefined) return externalService('postgres', given, { POSTGRES_URL: given });
	const found = await provideServer('postgres', () => findBinary('postgres'), options);
	return typeof found === 'string' ? startBinary(found, options) : found;
}

async function startBinary(binary: string, options: ServiceOptions): Promise<Service<'postgres'>> {
	const account = unprivilegedAccount(['postgres']);
	const folder = await ownedFolder(join(options.dir, 'postgres'), account, options.onProgress);
	const data = join(folder, 'data');
	await provideData('postgres', data, {
		key: [await run(binary, ['--version'])],
		account,
		build: (draft) => initialise(binary, draft, account),
	});
	await removeStalePidFile(data);
	const settings = [
		'unix_socket_directories=',
		'timezone=UTC',
		'logging_collector=off',
		'max_connections=200',
		...durabilitySettings('postgres', options),
	];
	return startLocalService({
		name: 'postgres',
		folder,
		port: options.port,
		command: binary,
		args: (port) => [
			...['-D', data, '-h', '127.0.0.1', '-p', String(port)],
			...settings.flatMap((setting) => ['-c', setting]),
		],
		account,
		// Both end open sessions at once; SIGQUIT also skips the last checkpoint, yet frees its shared memory,
		// which SIGKILL would leak.
		stopSignal: options.ephemeral === true ? 'SIGQUIT' : 'SIGINT',
		ping,
		url: urlOf,
		env: (port) => ({ POSTGRES_URL: urlOf(port) }),
	});
}

async function initialise(binary: string, folder: string, account: Account | undefined): Promise<void> {
	const initdb = join(dirname(binary), 'initdb');
	const passwordFile = `${folder}.password`;
	await writeFile(passwordFile, login.password);
	try {
		await run(
			initdb,
			[
				...['-D', folder, '--username', login.user, '--pwfile', passwordFile],
				...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
			],
			{ account, cwd: folder },
		);
	} finally {
		await rm(passwordFile, { force: true });
	}
	// Single-user mode needs no server: each further start finds the database in place.
	await run(binary, ['--single', '-D', folder, 'postgres'], {
		account,
		cwd: folder,
		input: `CREATE DATABASE ${database};\n`,
	});
}

/**
 * After a crash PostgreSQL refuses to start while a process with the old id runs under the same account, which
 * may be any program by now: its file is stale then.
 */
async function removeStalePidFile(data: string): Promise<void> {
	const file = join(data, 'postmaster.pid');
	const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
	if (Number.isNaN(pid)) return;
	const command = identify(pid) && (await run('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ''));
	if (command !== undefined && !/postgres|postmaster/.test(command)) await rm(file, { force: true });
}

function urlOf(port: number): string {
	return `postgres://${login.user}:${login.password}@127.0.0.1:${port}/${database}`;
}

async function ping(port: number): Promise<void> {
	const client = new pg.Client({ connectionString: urlOf(port), connectionTimeoutMillis: 2_000 });
	// The server may go away between the answer and the goodbye.
	client.on('error', () => undefined);
	await client.connect();
	await client.end();
}
