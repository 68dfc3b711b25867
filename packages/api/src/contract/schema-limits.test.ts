import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../root.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Definition {
	type: string;
	inputs: unknown[];
	output?: unknown;
}

// At run time a flat record of paths, whatever its type says.
const declared: unknown = appRouter._def.procedures;
const procedures = Object.entries(declared as Record<string, { _def: Definition }>);

const jsonOf = (schema: unknown, io: 'input' | 'output'): JsonSchema =>
	z.toJSONSchema(schema as z.ZodType, {
		io,
		// Dates are the one type that both wires know and JSON does not.
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			if (zodSchema._zod.def.type === 'date')
				Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
		},
	});

const inputs = procedures.flatMap(([path, { _def }]) =>
	_def.inputs.map((input) => ({ path, schema: jsonOf(input, 'input') })),
);
/** Of whatever answers once; what a subscription sends is checked where it is sent. */
const outputs = procedures.flatMap(([path, { _def }]) =>
	_def.type !== 'subscription' ? [{ path, schema: jsonOf(_def.output, 'output') }] : [],
);

/** Every schema inside a schema, with the way to it. */
function everySchemaOf(schema: JsonSchema, way: string): [way: string, schema: JsonSchema][] {
	const fields = Object.entries(schema.properties ?? {}).map(
		([name, field]) => [`${way}.${name}`, field] as const,
	);
	const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
	const inner = [
		...fields,
		...options.map((option) => [way, option] as const),
		...[schema.items].flat().map((item) => [`${way}[]`, item] as const),
		[`${way}{}`, schema.additionalProperties] as const,
	];
	return [
		[way, schema],
		...inner.flatMap(([deeper, value]) =>
			typeof value === 'object' && value !== null ? everySchemaOf(value as JsonSchema, deeper) : [],
		),
	];
}

const all = (list: { path: string; schema: JsonSchema }[]) =>
	list.flatMap(({ path, schema }) => everySchemaOf(schema, path));

/** Formats whose texts cannot be long. */
const SHORT_FORMATS = ['uuid', 'date', 'date-time', 'ipv4', 'ipv6', 'cidrv4', 'cidrv6'];

/** Whether a text that fits the pattern can only be so long: anchored, and nothing in it repeats without end. */
const isBoundedPattern = (pattern: string) =>
	pattern.startsWith('^') && pattern.endsWith('$') && !/(?<!\\)[*+]|\{\d+,\}/.test(pattern);

function isBounded({
	type,
	maxLength,
	maxItems,
	format,
	pattern,
	enum: values,
	const: only,
}: JsonSchema): boolean {
	if (values !== undefined || only !== undefined) return true;
	if (type === 'array') return maxItems !== undefined;
	if (type !== 'string' || maxLength !== undefined) return true;
	return SHORT_FORMATS.includes(format ?? '') || (pattern !== undefined && isBoundedPattern(pattern));
}

const isEmpty = (schema: JsonSchema) =>
	Object.keys(schema).every((key) => ['description', 'example', '$schema'].includes(key));

describe('R18 inputs of every procedure', () => {
	it('are seen by this test', () => {
		expect(inputs.length).toBeGreaterThan(30);
		expect(outputs.length).toBeGreaterThan(30);
	});

	it('refuse keys that they do not know, at every level', () => {
		const loose = all(inputs).filter(
			([, { type, additionalProperties }]) => type === 'object' && additionalProperties !== false,
		);
		expect(loose.map(([way]) => way)).toEqual([]);
	});

	it('bound every text and every array', () => {
		const endless = all(inputs).filter(([, schema]) => !isBounded(schema));
		expect(endless.map(([way]) => way)).toEqual([]);
	});

	it('say of every value what it is', () => {
		const anything = all(inputs).filter(([, schema]) => isEmpty(schema));
		expect(anything.map(([way]) => way)).toEqual([]);
	});
});

/** Records: what staff changed is as free as whatever was changed, and an upload has the headers its store asks for. */
const freeOutputs = [
	'admin.audit.list.items[].before',
	'admin.audit.list.items[].after',
	'admin.productImages.createUpload.upload.headers',
	'admin.productImports.create.upload.headers',
	'issues.createPhotoUpload.upload.headers',
	'rider.documents.createUpload.upload.headers',
	'rider.stops.createPhotoUpload.upload.headers',
];

describe('outputs of every procedure', () => {
	// What zod does not know it leaves out, so that a new column never leaks; only a loose object would let it through.
	it('name every field that they let through', () => {
		const loose = all(outputs).filter(
			([way, schema]) =>
				!freeOutputs.some((free) => way.startsWith(free)) &&
				(isEmpty(schema) || (schema.type === 'object' && schema.additionalProperties !== false)),
		);
		expect(loose.map(([way]) => way)).toEqual([]);
	});
});
