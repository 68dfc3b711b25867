import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { always, type ChangeRow, expectVerdicts, narrowed, widened } from '../testing/change-table.ts';

const rows: ChangeRow[] = [
	['an enum value is gone', z.enum(['a', 'b']), z.enum(['a']), narrowed('can no longer be "b"')],
	['an enum value is new', z.enum(['a']), z.enum(['a', 'b']), widened('can now be "b"')],
	['text becomes an enum', z.string(), z.enum(['a']), narrowed('can no longer be text')],
	['an enum becomes text', z.enum(['a']), z.string(), widened('can now be text')],
	['null is gone', z.string().nullable(), z.string(), narrowed('can no longer be null')],
	['null is new', z.string(), z.string().nullable(), widened('can now be null')],
	['the type changes', z.string(), z.number(), always('was text and is now a number')],
	['text becomes an instant', z.string(), z.date(), always('was text and is now an instant')],
	['a number becomes an integer', z.number(), z.int(), narrowed('must now be an integer')],
	['an integer becomes a number', z.int(), z.number(), widened('need no longer be an integer')],
	['the minimum is raised', z.int().min(1), z.int().min(2), narrowed('has its minimum raised from 1 to 2')],
	['the minimum is lowered', z.int().min(2), z.int().min(1), widened('has its minimum lowered from 2 to 1')],
	['a minimum is new', z.int(), z.int().min(0), narrowed('now has a minimum of 0')],
	['a minimum is gone', z.int().min(0), z.int(), widened('no longer has a minimum (it was 0)')],
	['the maximum is lowered', z.int().max(9), z.int().max(8), narrowed('has its maximum lowered from 9 to 8')],
	['the maximum is raised', z.int().max(8), z.int().max(9), widened('has its maximum raised from 8 to 9')],
	[
		'the step is a multiple',
		z.int().multipleOf(5),
		z.int().multipleOf(10),
		narrowed('must be a multiple of 10 instead of 5'),
	],
	[
		'the step is a divisor',
		z.int().multipleOf(10),
		z.int().multipleOf(5),
		widened('must be a multiple of 5 instead of 10'),
	],
	[
		'the step is another',
		z.int().multipleOf(2),
		z.int().multipleOf(3),
		always('must be a multiple of 3 instead of 2'),
	],
	['a step is new', z.int(), z.int().multipleOf(5), narrowed('must now be a multiple of 5')],
	['the minimum length is raised', z.string(), z.string().min(1), narrowed('now has a minimum length of 1')],
	[
		'the maximum length is lowered',
		z.string().max(9),
		z.string().max(8),
		narrowed('has its maximum length lowered from 9 to 8'),
	],
	[
		'the maximum length is gone',
		z.string().max(9),
		z.string(),
		widened('no longer has a maximum length (it was 9)'),
	],
	['the pattern changes', z.string().regex(/a/), z.string().regex(/b/), always('must match b instead of a')],
	['a pattern is new', z.string(), z.string().regex(/b/), narrowed('must now match b')],
	[
		'a second pattern is new',
		z.string().regex(/a/),
		z.string().regex(/a/).regex(/b/),
		narrowed('must now match b'),
	],
	['a pattern is gone', z.string().regex(/a/), z.string(), widened('need no longer match a')],
	['a format is new', z.string(), z.uuid(), narrowed('must now have the format uuid')],
	['a format is gone', z.uuid(), z.string(), widened('need no longer have the format uuid')],
	['the format changes', z.uuid(), z.email(), always('has the format email instead of uuid')],
	[
		'a literal is another',
		z.literal(1),
		z.literal(2),
		narrowed('can no longer be 1'),
		widened('can now be 2'),
	],
	[
		'a bound no longer counts itself',
		z.number().gte(0),
		z.number().gt(0),
		narrowed('must now differ from its minimum'),
	],
	['a bound counts itself', z.number().lt(9), z.number().lte(9), widened('may now equal its maximum')],
	['a boolean is always true', z.boolean(), z.literal(true), narrowed('can no longer be false')],
	[
		'text becomes null or a number',
		z.string(),
		z.int().nullable(),
		widened('can now be null'),
		always('was text and is now an integer'),
	],
	[
		'an enum becomes short text',
		z.enum(['a', 'bb']),
		z.string().max(1),
		narrowed('can no longer be "bb"'),
		widened('can now be text'),
	],
	[
		'low numbers become a choice',
		z.number().lt(5),
		z.literal([4, 5]),
		narrowed('can no longer be a number'),
		widened('can now be 5'),
	],
	[
		'a choice becomes even numbers',
		z.literal([1, 2]),
		z.int().multipleOf(2),
		narrowed('can no longer be 1'),
		widened('can now be an integer'),
	],
	[
		'a choice becomes a pattern',
		z.literal(['a', 'b']),
		z.string().regex(/^a/),
		narrowed('can no longer be "b"'),
		widened('can now be text'),
	],
	[
		'an instant becomes a big integer',
		z.date(),
		z.bigint(),
		always('was an instant and is now a big integer'),
	],
	['a file becomes a set', z.file(), z.set(z.string()), always('was a file and is now a set')],
];

describe('a change of a value', () => {
	it('is known in more than thirty kinds', () => expect(rows.length).toBeGreaterThan(30));

	it.each(rows)('%s', (_kind, before, after, ...verdicts) => expectVerdicts(before, after, verdicts));
});
