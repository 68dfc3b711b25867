import { isAppError } from '@dailyveg/client';
import { StackError } from '@dailyveg/stack';
import { StepFailedError } from './narrator.ts';

/** An error in words: which step failed, and what the server said of it. */
export function explain(error: unknown): string {
	if (error instanceof StepFailedError) return `${error.message} failed.\n  ${explain(error.cause)}`;
	if (isAppError(error)) {
		const { code, details } = error.data.appError;
		return `${error.data.path}: ${code} ${JSON.stringify(details)} (${error.message})`;
	}
	if (error instanceof StackError) return error.message;
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
