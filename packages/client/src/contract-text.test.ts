import { expect, test } from 'vitest';
import { z } from 'zod';
import { contractText, proceduresOfRouter } from '../build/contract-text.ts';
import { typeText } from '../build/type-text.ts';

test('names every procedure, and nothing of the server', () => {
	const text = contractText();
	for (const { path } of proceduresOfRouter()) expect(text).toContain(`'${path}'`);
	expect(text.match(/from '.*'/g)).toEqual(["from '@trpc/server'"]);
	expect(text).not.toMatch(/[:<|] ?any\b/);
});

test('a subscription is told by what its events hold', () => {
	const watch = proceduresOfRouter().find(({ path }) => path === 'orders.watch');
	expect(watch?.kind).toBe('subscription');
	expect(contractText(watch ? [watch] : [])).toMatch(
		/watch: TRPCSubscriptionProcedure<Procedure<\{.*Events<\{/s,
	);
});

test('a default is optional for callers and there for readers', () => {
	const schema = z.object({ limit: z.int().default(20).meta({ description: 'Rows' }) });
	expect(typeText(schema, 'input')).toBe('{\n\t/** Rows */\n\tlimit?: number | undefined;\n}');
	expect(typeText(schema, 'output')).toBe('{\n\t/** Rows */\n\tlimit: number;\n}');
});

test('a description cannot end its comment', () => {
	const schema = z.object({ path: z.string().meta({ description: 'a glob such as **/*.ts' }) });
	expect(typeText(schema, 'input')).toContain('/** a glob such as **\\/*.ts */');
});

test('records have keys and values, known or not', () => {
	expect(typeText(z.record(z.string(), z.unknown()).nullable(), 'output')).toBe(
		'Record<string, unknown> | null',
	);
});

test('refuses what has no type at run time', () => {
	const length = z.string().transform((text) => text.length);
	expect(() => typeText(length, 'output')).toThrow('a schema of type transform');
});
