/** A failure that the reader can do something about; its message says what. */
export class StackError extends Error {
	override readonly name = 'StackError';
}

const diskFull = /no space left on device|ENOSPC|disk full|errno: 28\b/i;

/** Adds the likely cause to an excerpt of a server's log. */
export function explainLog(title: string, log: string): string {
	const cause = diskFull.test(log) ? '\nThe disk is full: free some space and start again.' : '';
	return `${title}${cause}${log.trim() === '' ? '' : `\n--- last lines of its log ---\n${log.trim()}`}`;
}

/** Tells whether an unknown error is a system error with this code, such as ENOENT. */
export function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
