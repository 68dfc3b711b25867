import { styleText } from 'node:util';
import { abortOnSignal } from '@dailyveg/dev';
import { explain } from './explain.ts';
import { findShop } from './find-shop.ts';
import { createNarrator } from './narrator.ts';
import { createStage } from './stage.ts';
import { tellStory } from './story.ts';

const print = (line: string) => console.log(line);

const interruption = abortOnSignal(
	() => print('\nStopping (Ctrl-C again to stop at once) …'),
	() => undefined,
);
const interrupted = new Promise<never>((_resolve, reject) => {
	interruption.addEventListener('abort', () => reject(interruption.reason), { once: true });
});
interrupted.catch(() => undefined);

process.exitCode = await run().catch((error: unknown) => {
	fail(error);
	return 1;
});
process.exit();

async function run(): Promise<number> {
	const shop = await findShop(interruption, print);
	try {
		return await Promise.race([play(shop), interrupted]);
	} catch (error) {
		for (const line of shop.lastLines()) console.error(line);
		fail(error);
		return 1;
	} finally {
		await shop.leave();
	}
}

async function play(shop: Parameters<typeof createStage>[0]): Promise<number> {
	const begin = performance.now();
	const narrator = createNarrator(print);
	await tellStory(createStage(shop, narrator), narrator);
	const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
	const result = `${narrator.stepCount} steps, each verified, in ${seconds} s.`;
	print(styleText(['bold', 'green'], `\n✔ ${result}`, { stream: process.stdout }));
	return 0;
}

function fail(error: unknown): void {
	if (interruption.aborted) return;
	console.error(styleText(['bold', 'red'], `\n✘ ${explain(error)}`, { stream: process.stderr }));
}
