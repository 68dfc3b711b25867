import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StackError } from './errors.ts';
import { startStack } from './stack.ts';

const usage = 'Usage: stack up [--dir DIR] [--ephemeral] [--json]';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		dir: { type: 'string' },
		ephemeral: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
});

if (positionals.join(' ') !== 'up') {
	console.error(usage);
	process.exit(2);
}

const interrupted = anySignal();
try {
	const dir = values.dir ?? (values.ephemeral ? undefined : '.dailyveg');
	const stack = await startStack({
		...(dir !== undefined && { dir: resolve(dir) }),
		ephemeral: values.ephemeral,
		onProgress: (message) => console.error(message),
	});
	console.log(values.json ? JSON.stringify(stack.env) : asLines(stack.env));
	console.error('Ctrl-C stops the services.');
	await interrupted;
	console.error('Stopping …');
	await stack.stop();
} catch (error) {
	if (!(error instanceof StackError)) throw error;
	console.error(error.message);
	process.exit(1);
}

function asLines(env: Readonly<Record<string, string>>): string {
	return Object.entries(env)
		.map(([name, value]) => `${name}=${value}`)
		.join('\n');
}

/** Comes true with Ctrl-C, a polite kill or a closed terminal; a second one ends us at once, and the services too. */
async function anySignal(): Promise<void> {
	const staysAlive = setInterval(() => undefined, 2 ** 30);
	await new Promise<void>((done) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
	});
	clearInterval(staysAlive);
}
