import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules/.dailyveg-installed');
const lockFile = join(root, '.dailyveg/install.lock');
const say = (message) => process.stderr.write(`${message}\n`);

/** The pinned Node, present after an install. */
export const node24 = join(root, 'node_modules/.bin/node');

/** Installs the dependencies unless they are what package.json and pnpm-lock.yaml ask for. */
export async function installOnce() {
	if (isInstalled()) return;
	await withLock(async () => {
		if (!isInstalled()) await install();
	});
}

const isInstalled = () => read(stampFile) === fingerprint() && existsSync(node24);

/** Changes whenever an install could change anything. */
function fingerprint() {
	const packages = ['packages', 'apps', 'tooling'].flatMap((group) =>
		readdirSync(join(root, group)).map((name) => join(group, name, 'package.json')),
	);
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
	for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages]) {
		hash.update(`\n${file}\n${read(join(root, file))}`);
	}
	return hash.digest('hex');
}

function read(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

/** Lets one command install at a time. The holder touches its lock every second: an old one is a dead one's. */
async function withLock(work) {
	mkdirSync(dirname(lockFile), { recursive: true });
	for (let waits = 0; !tryLock(); waits += 1) {
		if (waits === 0) say('Another command is installing the dependencies; waiting for it …');
		if (isAbandoned()) rmSync(lockFile, { force: true });
		await sleep(300);
	}
	const heartbeat = setInterval(() => utimesSync(lockFile, new Date(), new Date()), 1_000);
	try {
		await work();
	} finally {
		clearInterval(heartbeat);
		rmSync(lockFile, { force: true });
	}
}

function tryLock() {
	try {
		writeFileSync(lockFile, `${process.pid}`, { flag: 'wx' });
		return true;
	} catch (error) {
		if (error.code === 'EEXIST') return false;
		throw error;
	}
}

function isAbandoned() {
	const touched = statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
	if (Date.now() - touched > 10_000) return true;
	// Just created and still empty: its owner is writing its id.
	const owner = Number(read(lockFile));
	try {
		return owner > 0 && !process.kill(owner, 0);
	} catch (error) {
		return error.code === 'ESRCH';
	}
}

async function install() {
	const [, version] = /^pnpm@([^+]+)/.exec(JSON.parse(read(join(root, 'package.json'))).packageManager);
	say(`Installing dependencies with pnpm ${version} (the first time takes a minute or two) …`);
	// Without the stamp an install that is cut off is done anew.
	rmSync(stampFile, { force: true });
	const hasNode24 = () => spawnSync(node24, ['--version']).status === 0;
	await pnpmInstall(version);
	// One that was killed at the wrong moment can leave Node 24 without its binary, which pnpm does not notice.
	if (!hasNode24()) await pnpmInstall(version, '--force');
	if (!hasNode24()) throw new Error(`${node24} does not run. Remove node_modules and try again.`);
	writeFileSync(stampFile, fingerprint());
}

// npm and pnpm run in a process group of their own, which ends when we end, be it by SIGKILL: the pipe at 3 closes.
// An install that went on without us would meet the next one in the same folder.
const leash = '{ read -r _; kill -s KILL 0; } <&3 >/dev/null 2>&1 & exec 3<&-; exec npx --yes "$@"';

/** Shows how far it is; all that pnpm says besides is shown only when it fails. */
async function pnpmInstall(version, ...flags) {
	// Nobody is there to answer questions.
	const quiet = ['--config.confirmModulesPurge=false', '--reporter=append-only'];
	const command = [`pnpm@${version}`, 'install', '--frozen-lockfile', ...quiet, ...flags];
	const child = spawn('/bin/sh', ['-c', leash, 'sh', ...command], {
		cwd: root,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
		env: { ...process.env, PATH: pathOfTheCaller(), npm_config_loglevel: 'error' },
	});
	const stop = () => child.stdio[3].destroy();
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	for (const signal of signals) process.once(signal, stop);
	const [output, [code, signal]] = await Promise.all([readOutput(child), once(child, 'exit')]);
	for (const name of signals) process.off(name, stop);
	stop();
	if (signal !== null) throw new Error('Install interrupted; the next command does it anew.');
	if (code !== 0) throw new Error(`${output.trim()}\n\nInstalling failed (${code}). ${advice(code, output)}`);
}

async function readOutput(child) {
	let output = '';
	const streams = [child.stdout, child.stderr];
	for (const stream of streams) {
		stream.setEncoding('utf8').on('data', (chunk) => {
			output += chunk;
			for (const [line] of chunk.matchAll(/^(Progress|Done).*$/gm)) say(`  ${line}`);
		});
	}
	await Promise.all(streams.map((stream) => once(stream, 'close')));
	return output;
}

/** PATH without node_modules/.bin, which npm put first: the Node in there is about to be replaced. */
function pathOfTheCaller() {
	const own = join(root, 'node_modules');
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter((entry) => !entry.startsWith(own))
		.join(delimiter);
}

function advice(code, output) {
	if (code === 127) return 'npx is missing: it comes with npm, see https://nodejs.org.';
	if (/ENOSPC|No space left/i.test(output)) return 'The disk is full: free about 1 GB and try again.';
	if (/EACCES|EPERM/.test(output)) return `A file is not yours: check the owner of ${root} and of ~/.npm.`;
	if (/OUTDATED_LOCKFILE/.test(output))
		return 'package.json and pnpm-lock.yaml disagree: run `npx pnpm install`.';
	if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|META_FETCH|error sending request/i.test(output)) {
		return 'The npm registry cannot be reached: check the network, HTTPS_PROXY and `npm config get registry`.';
	}
	return 'The lines above say why.';
}
