import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareJson, compareZod } from '../testing/one-procedure.ts';
import type { JsonSchema } from './json-schema.ts';

const text: JsonSchema = { type: 'string', maxLength: 9 };
const address: JsonSchema = { type: 'object', properties: { city: text }, required: ['city'] };
const treeOf = (reference: string): JsonSchema => ({
	type: 'object',
	properties: { children: { type: 'array', items: { $ref: reference } } },
});

const sameJson: [rewriting: string, before: JsonSchema, after: JsonSchema][] = [
	[
		'keys in another order',
		{ type: 'object', properties: { a: text, b: { type: 'null' } }, required: ['a', 'b'] },
		{
			required: ['b', 'a'],
			properties: { b: { type: 'null' }, a: { maxLength: 9, type: 'string' } },
			type: 'object',
		},
	],
	['an enum in another order', { enum: ['a', 'b'] }, { type: 'string', enum: ['b', 'a'] }],
	['an enum of one', { const: 'a' }, { enum: ['a'] }],
	['an enum as a union', { enum: ['a', 'b'] }, { anyOf: [{ const: 'b' }, { const: 'a' }] }],
	['null in the type', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, { type: 'string' }] }],
	['oneOf', { anyOf: [text, { type: 'boolean' }] }, { oneOf: [{ type: 'boolean' }, text] }],
	[
		'a union in a union',
		{ anyOf: [text, { enum: [1, 2] }] },
		{ anyOf: [{ anyOf: [text, { const: 2 }] }, { const: 1 }] },
	],
	['a keyword beside a union', { type: 'string', anyOf: [{ maxLength: 9 }] }, text],
	['a reference', address, { $defs: { a: address }, $ref: '#/$defs/a' }],
	[
		'a reference inside',
		{ type: 'array', items: address },
		{ type: 'array', items: { $ref: '#/$defs/a' }, $defs: { a: address } },
	],
	['allOf of one', address, { allOf: [address] }],
	['allOf of a reference', address, { allOf: [{ $ref: '#/$defs/a' }], $defs: { a: address } }],
	['allOf of several', text, { allOf: [{ type: 'string' }, { maxLength: 12 }, { maxLength: 9 }] }],
	[
		'allOf of objects',
		{ type: 'object', properties: { a: text, b: text }, required: ['a', 'b'] },
		{
			allOf: [
				{ type: 'object', properties: { a: text }, required: ['a'] },
				{ type: 'object', properties: { a: { type: 'string' }, b: text }, required: ['b'] },
			],
		},
	],
	[
		'allOf of numbers',
		{ type: 'integer', minimum: 1 },
		{ allOf: [{ type: 'number' }, { type: 'integer', minimum: 1 }] },
	],
	[
		'a recursion of another name',
		treeOf('#'),
		{ $ref: '#/$defs/tree', $defs: { tree: treeOf('#/$defs/tree') } },
	],
	['a length that excludes nothing', { type: 'string' }, { type: 'string', minLength: 0 }],
	['bounds of exactness', { type: 'integer' }, { type: 'integer', minimum: Number.MIN_SAFE_INTEGER }],
	[
		'an exclusive bound of an integer',
		{ type: 'integer', minimum: 1 },
		{ type: 'integer', exclusiveMinimum: 0 },
	],
	[
		'the pattern behind a format',
		{ type: 'string', format: 'uuid' },
		{ type: 'string', format: 'uuid', pattern: 'x' },
	],
	['text beside all text', { type: 'string' }, { anyOf: [{ type: 'string' }, { const: 'a' }] }],
	[
		'a format beside all text',
		{ type: 'string' },
		{ anyOf: [{ type: 'string' }, { format: 'uuid', type: 'string' }] },
	],
	['integers beside all numbers', { type: 'number' }, { type: ['integer', 'number'] }],
	['a list of anything', { type: 'array' }, { type: 'array', items: {} }],
];

const id = z.uuid();

const sameZod: [rewriting: string, before: z.ZodType, after: z.ZodType][] = [
	[
		'words and examples',
		id,
		id.meta({ title: 'Id', description: 'of a thing', example: '0', deprecated: true }),
	],
	[
		'a schema with an id',
		z.object({ a: z.object({ b: id }) }),
		z.object({ a: z.object({ b: id }).meta({ id: 'Thing' }) }),
	],
	[
		'a schema used twice',
		z.object({ a: z.object({ b: id }), c: z.object({ b: id }) }),
		z.object(twice(z.object({ b: id }))),
	],
	['nullish', id.nullish(), id.optional().nullable()],
	['extend', z.strictObject({ a: id, b: id }), z.strictObject({ b: id }).extend({ a: id })],
	['a literal of several', z.enum(['a', 'b']), z.literal(['b', 'a'])],
	['a union of literals', z.enum(['a', 'b']), z.union([z.literal('a'), z.literal('b')])],
	[
		'a discriminated union',
		z.union([variant('a'), variant('b')]),
		z.discriminatedUnion('t', [variant('b'), variant('a')]),
	],
	['trimming', z.string().min(1), z.string().trim().min(1)],
	['a refinement', z.string(), z.string().refine((value) => value !== 'admin')],
	[
		'an instant described in another way',
		z.date(),
		z.date().meta({ override: { type: 'string', format: 'date-time' } }),
	],
];

function twice<Schema>(schema: Schema) {
	return { a: schema, c: schema };
}

function variant(t: string) {
	return z.object({ t: z.literal(t) });
}

describe('a schema that is written in another way', () => {
	it.each(sameJson)('is the same: %s', (_rewriting, before, after) => {
		for (const side of ['input', 'output'] as const) {
			expect(compareJson(side, before, after)).toEqual([]);
			expect(compareJson(side, after, before)).toEqual([]);
		}
	});

	it.each(sameZod)('is the same in zod: %s', (_rewriting, before, after) => {
		for (const side of ['input', 'output'] as const) {
			expect(compareZod(side, before, after)).toEqual([]);
			expect(compareZod(side, after, before)).toEqual([]);
		}
	});
});
