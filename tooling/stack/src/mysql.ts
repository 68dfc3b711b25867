import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { type Account, ownedFolder, unprivilegedAccount } from './accounts.ts';
import { findBinary } from './binaries.ts';
import { durabilitySettings } from './durability.ts';
import { externalService, fromEnvironment } from './external-service.ts';
import { startLocalService } from './local-service.ts';
import { provideServer } from './provide-server.ts';
import { run } from './run.ts';
import { provideData } from './templates.ts';
import type { Service, ServiceOptions } from './types.ts';

const database = 'dailyveg';
const login = { user: 'dailyveg', password: 'dailyveg' };

// Executed at every start before the first connection is accepted, so it must be repeatable; one line a statement.
// The account may create databases: tests make one per worker.
const initialStatements = [
	`CREATE USER IF NOT EXISTS '${login.user}'@'%' IDENTIFIED BY '${login.password}';`,
	`GRANT ALL PRIVILEGES ON *.* TO '${login.user}'@'%' WITH GRANT OPTION;`,
	`CREATE DATABASE IF NOT EXISTS ${database};`,
].join('\n');

// The collation is the newest Unicode one that MySQL 8 and MariaDB 10.6 both know.
const settings = [
	'--character-set-server=utf8mb4',
	'--collation-server=utf8mb4_unicode_520_ci',
	'--default-time-zone=+00:00',
	'--max-connections=300',
	'--max-allowed-packet=64M',
	'--innodb-buffer-pool-size=256M',
	'--skip-name-resolve',
	'--skip-log-bin',
];

/** Provides MySQL or MariaDB. */
export async function startMysql(options: ServiceOptions): Promise<Service<'mysql'>> {
	const given = fromEnvironment('MYSQL_URL', options);
	if (given !== undefined) return externalService('mysql', given, { MYSQL_URL: given });
	const found = await provideServer('mysql', () => findBinary('mariadbd', 'mysqld'), options);
	return typeof found === 'string' ? startBinary(found, options) : found;
}

async function startBinary(binary: string, options: ServiceOptions): Promise<Service<'mysql'>> {
	const account = unprivilegedAccount(['mysql']);
	const folder = await ownedFolder(join(options.dir, 'mysql'), account, options.onProgress);
	const data = join(folder, 'data');
	const version = await run(binary, ['--no-defaults', '--version']);
	const flavour = /mariadb/i.test(version) ? mariadb(binary) : mysql(binary);
	await provideData('mysql', data, {
		key: [version, ...flavour.settings],
		account,
		build: (draft) => flavour.initialise(draft, account),
	});
	const initFile = join(folder, 'init.sql');
	await writeFile(initFile, `${initialStatements}\n`);
	return startLocalService({
		name: 'mysql',
		folder,
		port: options.port,
		command: binary,
		args: (port) => [
			'--no-defaults',
			`--datadir=${data}`,
			`--port=${port}`,
			'--bind-address=127.0.0.1',
			// Relative to the data folder: the path of a Unix socket may not be longer than some 100 characters.
			'--socket=mysql.sock',
			'--pid-file=mysql.pid',
			`--init-file=${initFile}`,
			...settings,
			...flavour.settings,
			...durabilitySettings('mysql', options),
		],
		account,
		stopSignal: options.ephemeral === true ? 'SIGKILL' : 'SIGTERM',
		ping,
		url: urlOf,
		env: (port) => ({ MYSQL_URL: urlOf(port) }),
	});
}

function urlOf(port: number): string {
	return `mysql://${login.user}:${login.password}@127.0.0.1:${port}/${database}`;
}

async function ping(port: number): Promise<void> {
	const connection = await createConnection({ uri: urlOf(port), connectTimeout: 2_000 });
	await connection.end();
}

type Flavour = {
	settings: readonly string[];
	initialise: (folder: string, account: Account | undefined) => Promise<void>;
};

function mariadb(binary: string): Flavour {
	const redoLog = '--innodb-log-file-size=64M';
	// Distributions keep it in a bin folder beside the sbin of the server.
	const installer =
		findBinary('mariadb-install-db', 'mysql_install_db') ??
		join(dirname(binary), '../bin/mariadb-install-db');
	return {
		settings: [redoLog],
		initialise: async (folder, account) => {
			await run(installer, ['--no-defaults', `--datadir=${folder}`, '--skip-test-db', redoLog], {
				account,
				cwd: folder,
			});
		},
	};
}

function mysql(binary: string): Flavour {
	return {
		settings: ['--mysqlx=OFF'],
		initialise: async (folder, account) => {
			await run(binary, ['--no-defaults', '--initialize-insecure', `--datadir=${folder}`], {
				account,
				cwd: folder,
			});
		},
	};
}
