import { setTimeout as sleep } from 'node:timers/promises';
import { findBinary } from './binaries.ts';
import type { ServerName } from './provide-server.ts';
import { run } from './run.ts';
import type { Progress } from './types.ts';

const packages = {
	mysql: { apt: 'mariadb-server', dnf: 'mariadb-server', brew: 'mariadb' },
	postgres: { apt: 'postgresql', dnf: 'postgresql-server', brew: 'postgresql@17' },
	redis: { apt: 'redis-server', dnf: 'valkey', brew: 'redis' },
} as const;

const titles = { mysql: 'MariaDB or MySQL', postgres: 'PostgreSQL', redis: 'Redis or Valkey' } as const;

/** What a person can do to get this server. */
export function installLines(name: ServerName): string {
	const { apt, dnf, brew } = packages[name];
	return [
		`${titles[name]} is needed. Install it with one of these, or start Docker, and run the command again:`,
		`  Debian/Ubuntu  sudo apt-get update && sudo apt-get install -y ${apt}`,
		`  Fedora         sudo dnf install -y ${dnf}`,
		`  macOS          brew install ${brew}`,
		`Or name a running one in the environment: ${name.toUpperCase()}_URL=…`,
	].join('\n');
}

const LOCK_ATTEMPTS = 120;
const LOCK_PAUSE_MS = 1_000;

// Packages of several services are installed one after the other: apt-get holds a lock.
let queue: Promise<unknown> = Promise.resolve();

/** Installs the server where apt-get can do so without asking; the result says in words what came of it. */
export async function installServer(name: ServerName, onProgress?: Progress): Promise<string> {
	const outcome = await installWithApt(packages[name].apt, onProgress);
	return `none on this machine, no Docker daemon answers, and ${outcome}`;
}

/** Installs a package where apt-get can do so without asking; the result says in words what came of it. */
export function installWithApt(aptPackage: string, onProgress: Progress = () => undefined): Promise<string> {
	const turn = queue.then(() => install(aptPackage, onProgress));
	queue = turn;
	return turn;
}

async function install(aptPackage: string, onProgress: Progress): Promise<string> {
	const apt = findBinary('apt-get');
	if (apt === undefined) return 'there is no apt-get.';
	const privilege = await findPrivilege();
	if (privilege === undefined) return 'apt-get would need a password for sudo.';
	onProgress(`Installing ${aptPackage} with apt-get (takes a minute or two) …`);
	// A package must not start its own system-wide server, we run a private one: RUNLEVEL asks init scripts, the other
	// one keeps systemctl from talking to systemd.
	const aptGet = (...args: string[]) =>
		run('/usr/bin/env', [
			...privilege,
			...[
				'env',
				'RUNLEVEL=1',
				'SYSTEMD_OFFLINE=1',
				'DEBIAN_FRONTEND=noninteractive',
				apt,
				'-o',
				'DPkg::Lock::Timeout=120',
				...args,
			],
		]);
	try {
		await patiently(() => aptGet('update', '-q'));
		await aptGet('install', '-y', '-q', '--no-install-recommends', aptPackage);
		return `apt-get installed ${aptPackage}, but it brought no such program.`;
	} catch (error) {
		return `apt-get could not install ${aptPackage}: ${error instanceof Error ? error.message : String(error)}`;
	}
}

/** Another process may be updating the lists at this moment; for that lock apt-get itself does not wait. */
async function patiently(action: () => Promise<unknown>): Promise<void> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			await action();
			return;
		} catch (error) {
			if (attempt === LOCK_ATTEMPTS || !/could not get lock/i.test(String(error))) throw error;
			await sleep(LOCK_PAUSE_MS);
		}
	}
}

/** The words to put before a command to run it as root: none for root; undefined when sudo would ask. */
async function findPrivilege(): Promise<readonly string[] | undefined> {
	if (process.getuid?.() === 0) return [];
	const sudo = findBinary('sudo');
	if (sudo === undefined) return undefined;
	return run(sudo, ['-n', 'true']).then(
		() => [sudo, '-n'],
		() => undefined,
	);
}
