import { UndeclaredError } from '@dailyveg/api';
import { type Logger, pino } from 'pino';

/** Says nothing, but fails the run when a use-case throws what its procedure does not declare. */
export function createTestLogger(): Logger {
	return pino({
		level: 'error',
		hooks: {
			logMethod: ([fields]: unknown[]) => {
				const error = fields instanceof Object && 'err' in fields ? fields.err : undefined;
				// Unhandled on purpose: the call itself only answers INTERNAL, which a test may not look at.
				if (error instanceof UndeclaredError) void Promise.reject(error);
			},
		},
	});
}
