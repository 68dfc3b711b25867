import { expect } from 'vitest';
import { z } from 'zod';
import type { Side } from '../schema/compare-values.ts';
import { compareZod, lineOf } from './one-procedure.ts';

/** What a change of the field `f` says, and whether it breaks those who send it and those who read it. */
interface Verdict {
	text: string;
	breaks: readonly Side[];
	path: string;
}

type Judge = (text: string, path?: string) => Verdict;

/** Callers cannot send what they sent. */
export const narrowed: Judge = (text, path = 'f') => ({ text, path, breaks: ['input'] });
/** Callers get what they did not know. */
export const widened: Judge = (text, path = 'f') => ({ text, path, breaks: ['output'] });
export const always: Judge = (text, path = 'f') => ({ text, path, breaks: ['input', 'output'] });

/** A kind of change, a field before and after it, and what is to be said of it. */
export type ChangeRow = [kind: string, before: z.ZodType, after: z.ZodType, ...verdicts: Verdict[]];

/** Compares the field as a part of an input and of an output. */
export function expectVerdicts(before: z.ZodType, after: z.ZodType, verdicts: readonly Verdict[]): void {
	for (const side of ['input', 'output'] as const) {
		const lines = verdicts.map(({ text, path, breaks }) => {
			const severity = breaks.includes(side) ? 'breaking' : 'additive';
			return `${severity}: \`${path}\` in the ${side} of things.get ${text}.`;
		});
		const found = compareZod(side, z.strictObject({ f: before }), z.strictObject({ f: after }));
		expect(found.map(lineOf).sort()).toEqual(lines.sort());
	}
}
