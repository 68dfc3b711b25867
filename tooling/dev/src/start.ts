import { StackError } from '@dailyveg/stack';
import { abortOnSignal, Interrupted } from './interruption.ts';
import { readyBlock } from './ready-block.ts';
import { createShop } from './shop.ts';
import { dataFolder } from './workspace.ts';

const { PORT = '3000', WORKER_PORT = '3001' } = process.env;
const say = (message: string) => console.log(message);

const shop = createShop({
	dir: dataFolder,
	ports: { server: Number(PORT), worker: Number(WORKER_PORT) },
	say,
});
const interruption = abortOnSignal(
	() => say('\nStopping (Ctrl-C again to stop at once) …'),
	() => shop.kill(),
);

try {
	await runUntilInterrupted();
} catch (error) {
	process.exitCode = 1;
	if (interruption.aborted || error instanceof Interrupted) process.exitCode = 0;
	else console.error(`\n${error instanceof StackError ? error.message : String(error)}`);
} finally {
	await shop.stop();
}
process.exit();

async function runUntilInterrupted(): Promise<void> {
	const begin = performance.now();
	const { crashed, ...running } = await shop.start(interruption);
	say(readyBlock({ ...running, milliseconds: performance.now() - begin }));
	await Promise.race([crashed, interrupted()]);
}

function interrupted(): Promise<void> {
	return new Promise((resolve) => {
		if (interruption.aborted) resolve();
		else interruption.addEventListener('abort', () => resolve(), { once: true });
	});
}
