// Entry of every `npm run` command: brings the dependencies up to date when they are not, then runs a program
// with the pinned Node 24. Plain JavaScript without dependencies, because at its start there are none.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { installOnce, node24 } from './bootstrap-install.mjs';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('Usage: node tooling/bootstrap.mjs SCRIPT [arguments]');
if (Number.parseInt(process.versions.node, 10) < 20) {
	fail(`Node 20 or newer is needed; this is ${process.versions.node}. Get one at https://nodejs.org.`);
}
await installOnce().catch((error) => fail(error.message));
run();

/** Runs the program and ends as it ends. */
function run() {
	// The unused channel tells the program when we are gone, even by SIGKILL.
	const child = spawn(node24, [script, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
	// The terminal sends Ctrl-C to the program itself; we only have to outlive it.
	process.on('SIGINT', () => undefined);
	for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.once('error', (error) => fail(`${script} cannot be run: ${error.message}`));
	child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}
