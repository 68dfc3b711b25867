import { UnauditedError, UndeclaredError } from '@dailyveg/api';
import { type Logger, pino } from 'pino';

/** Mistakes that a test may not notice, since the call is answered all the same. */
const bugs = [UndeclaredError, UnauditedError];

/** Says nothing, but fails the run when a use-case throws what its procedure does not declare, or leaves no trace. */
export function createTestLogger(): Logger {
	return pino({
		level: 'error',
		hooks: {
			logMethod: ([fields]: unknown[]) => {
				const error = fields instanceof Object && 'err' in fields ? fields.err : undefined;
				// Unhandled on purpose, so that the run fails whatever the test looks at.
				if (bugs.some((bug) => error instanceof bug)) void Promise.reject(error);
			},
		},
	});
}
