import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { markShared } from '../platform/shared-values.ts';
import { answerJson, sharedOutput } from './shared-output.ts';
import { transformer } from './transformer.ts';

const schema = z.object({ name: z.string() }).meta({ description: 'A thing' });

/** As the process's cache hands it out. */
function cached<Value extends object>(value: Value): Value {
	markShared(value);
	return value;
}

describe('sharedOutput', () => {
	it('checks as the schema does', () => {
		const shared = sharedOutput(schema);
		expect(shared.parse({ name: 'Tomato', secret: 1 })).toEqual({ name: 'Tomato' });
		for (const value of [{ name: 1 }, null, 'x', undefined])
			expect(() => shared.parse(value)).toThrow(z.ZodError);
	});

	it('gives the same answer for the same cached object, without looking again', () => {
		const shared = sharedOutput(schema);
		const value = cached({ name: 'Tomato' });
		const first = shared.parse(value);
		expect(shared.parse(value)).toBe(first);
		expect(shared.parse({ name: 'Tomato' })).not.toBe(first);
	});

	it('leaves the schema alone and keeps what documents it', () => {
		const shared = sharedOutput(schema);
		const value = cached({ name: 'Tomato' });
		shared.parse(value);
		expect(schema.parse(value)).not.toBe(schema.parse(value));
		expect(shared.meta()?.description).toBe('A thing');
	});

	it('is written as any answer is, but once', () => {
		const answer = sharedOutput(schema).parse(cached({ name: 'Tomato' }));
		expect(answerJson(answer)).toBe('{"json":{"name":"Tomato"}}');
		answer.name = 'Potato';
		expect(answerJson(answer)).toBe('{"json":{"name":"Tomato"}}');
	});
});

it('writes answers that are not shared each time', () => {
	const answer = { at: new Date(0), name: 'Tomato' };
	expect(answerJson(answer)).toBe(JSON.stringify(transformer.serialize(answer)));
	answer.name = 'Potato';
	expect(answerJson(answer)).toContain('Potato');
	for (const value of [undefined, null, 'x', 1])
		expect(answerJson(value)).toBe(JSON.stringify(transformer.serialize(value)));
});
