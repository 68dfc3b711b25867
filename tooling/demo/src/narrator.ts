import { styleText } from 'node:util';

/** A step of the story did not go as it should; the cause tells why. */
export class StepFailedError extends Error {
	constructor(title: string, cause: unknown) {
		super(title, { cause });
		this.name = 'StepFailedError';
	}
}

/** Tells the story line by line. */
export interface Narrator {
	/** Runs one step under its title. */
	step<Result>(title: string, run: () => Promise<Result>): Promise<Result>;
	/** Tells what was seen. */
	say(line: string): void;
}

/** A narrator that counts the steps it tells. */
export function createNarrator(print: (line: string) => void): Narrator & { readonly stepCount: number } {
	let stepCount = 0;
	return {
		get stepCount() {
			return stepCount;
		},
		say: (line) => print(`   ${line}`),
		step: async (title, run) => {
			stepCount += 1;
			print(styleText('bold', `\n${String(stepCount).padStart(2)} ${title}`, { stream: process.stdout }));
			try {
				return await run();
			} catch (error) {
				throw new StepFailedError(`Step ${stepCount}, “${title}”`, error);
			}
		},
	};
}
