import { createInterface } from 'node:readline/promises';
import { CliFailure } from './cli-failure.ts';

/** Lets the person type the word before something is lost; without a terminal only `--yes` confirms. */
export async function confirmByTyping(warning: string, word: string, isConfirmed: boolean): Promise<void> {
	if (isConfirmed) return;
	if (!process.stdin.isTTY)
		throw new CliFailure(`${warning}\nThere is no terminal to confirm on: pass --yes.`);
	const terminal = createInterface({ input: process.stdin, output: process.stderr });
	const answer = await terminal
		.question(`${warning}\nType ${word} to go on: `)
		.finally(() => terminal.close());
	if (answer.trim() !== word) throw new CliFailure('Nothing was changed.');
}
