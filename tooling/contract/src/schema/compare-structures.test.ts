import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { always, type ChangeRow, expectVerdicts, narrowed, widened } from '../testing/change-table.ts';
import { compareZod, lineOf } from '../testing/one-procedure.ts';

const card = z.strictObject({ type: z.literal('card'), token: z.string() });
const cash = z.strictObject({ type: z.literal('cash'), change: z.int() });

const rows: ChangeRow[] = [
	['a value becomes a list', z.int(), z.array(z.int()), always('was an integer and is now a list')],
	[
		'the list may be shorter',
		z.array(z.int()).min(1),
		z.array(z.int()),
		widened('no longer has a minimum number of items (it was 1)'),
	],
	[
		'the list may not be as long',
		z.array(z.int()).max(9),
		z.array(z.int()).max(8),
		narrowed('has its maximum number of items lowered from 9 to 8'),
	],
	[
		'an item changes',
		z.array(z.string()),
		z.array(z.boolean()),
		always('was text and is now a boolean', 'f[]'),
	],
	[
		'an item of a tuple changes',
		z.tuple([z.int(), z.int()]),
		z.tuple([z.int(), z.string()]),
		always('was an integer and is now text', 'f[1]'),
	],
	[
		'a value of a record changes',
		z.record(z.string(), z.int()),
		z.record(z.string(), z.boolean()),
		always('was an integer and is now a boolean', 'f{}'),
	],
	[
		'a union has one less',
		z.union([z.string(), z.int()]),
		z.string(),
		narrowed('can no longer be an integer'),
	],
	['a union has one more', z.string(), z.union([z.string(), z.int()]), widened('can now be an integer')],
	[
		'a variant is gone',
		z.discriminatedUnion('type', [card, cash]),
		card,
		narrowed('can no longer be an object with type: "cash"'),
	],
	[
		'a variant is new',
		card,
		z.discriminatedUnion('type', [cash, card]),
		widened('can now be an object with type: "cash"'),
	],
	[
		'a variant changes',
		z.union([card, cash]),
		z.union([cash, card.extend({ token: z.int() })]),
		always('was text and is now an integer', 'f.token'),
	],
	['anything becomes text', z.unknown(), z.string(), narrowed('can now only be text')],
	['text becomes anything', z.string(), z.unknown(), widened('can now be anything, not only text')],
	[
		'a field of a field is gone',
		z.strictObject({ a: z.int(), b: z.int() }),
		z.strictObject({ a: z.int() }),
		always('was removed', 'f.b'),
	],
];

describe('a change of a structure', () => {
	it.each(rows)('%s', (_kind, before, after, ...verdicts) => expectVerdicts(before, after, verdicts));
});

type FieldRow = [
	kind: string,
	before: z.ZodType,
	after: z.ZodType,
	asInput: string | null,
	asOutput: string | null,
];

const nothing = z.strictObject({});
const field = z.strictObject({ f: z.int() });
const optional = z.strictObject({ f: z.int().optional() });
const assumed = (value: number) => z.strictObject({ f: z.int().default(value) });

const fields: FieldRow[] = [
	['is required', optional, field, 'breaking: `f` is now required', 'additive: `f` is now always there'],
	['is optional', field, optional, 'additive: `f` is now optional', 'breaking: `f` may now be missing'],
	[
		'is new and required',
		nothing,
		field,
		'breaking: `f` was added and is required',
		'additive: `f` was added',
	],
	['is new and optional', nothing, optional, 'additive: `f` was added', 'additive: `f` was added'],
	['is gone', field, nothing, 'breaking: `f` was removed', 'breaking: `f` was removed'],
	[
		'is not read',
		z.object({ f: z.int() }),
		z.object({}),
		'additive: `f` is no longer read',
		'breaking: `f` was removed',
	],
	[
		'means another default',
		assumed(1),
		assumed(2),
		'additive: `f` means 2 instead of 1 when it is left out',
		null,
	],
	[
		'has a default',
		optional,
		assumed(1),
		'additive: `f` means 1 instead of nothing when it is left out',
		'additive: `f` is now always there',
	],
	['needs a name', z.object({}), nothing, 'breaking: refuses unknown fields now', null],
	['needs no name', nothing, z.object({}), 'additive: may now have unknown fields', null],
];

/** The sentence for a row's shorter one. */
function sentenceOf(line: string, side: 'input' | 'output'): string {
	const subject = `the ${side} of things.get`;
	if (!line.includes('`')) return `${line.replace(': ', `: T${subject.slice(1)} `)}.`;
	return `${line.replace('`f`', `\`f\` in ${subject}`)}.`;
}

describe('a field of an object', () => {
	it.each(fields)('%s', (_kind, before, after, asInput, asOutput) => {
		for (const [side, line] of [
			['input', asInput],
			['output', asOutput],
		] as const) {
			const expected = line === null ? [] : [sentenceOf(line, side)];
			expect(compareZod(side, before, after).map(lineOf)).toEqual(expected);
		}
	});
});
