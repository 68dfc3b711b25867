import { fileURLToPath } from 'node:url';

/** Right before a commit, or right after it. */
export type Moment = 'before' | 'after';

const preload = fileURLToPath(new URL('./crash-at-commit.ts', import.meta.url));

/** Variables of a process that is to die, like in a power cut, at its n-th commit. */
export const crashAtCommit = (commit: number, moment: Moment): Record<string, string> => ({
	NODE_OPTIONS: `--import ${preload}`,
	CRASH_AT_COMMIT: `${commit} ${moment}`,
});
