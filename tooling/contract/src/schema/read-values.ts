import { type JsonSchema, mergeSchemas } from './json-schema.ts';
import {
	type ArrayShape,
	anything,
	type NumberShape,
	type ObjectShape,
	type Property,
	type Shape,
	type StringShape,
	type Values,
} from './values.ts';

interface Scope {
	root: JsonSchema;
	/** References that are being read, outermost first. */
	open: readonly string[];
}

/** Reads a schema into its normal form. Annotations, the order of keys, references and wrappers leave no trace. */
export function readValues(schema: JsonSchema): Values {
	return read(schema, { root: schema, open: ['#'] });
}

function read(schema: JsonSchema, scope: Scope): Values {
	if (schema.$ref !== undefined) return readReference(schema, schema.$ref, scope);
	const { allOf, anyOf, oneOf, ...own } = schema;
	if (allOf) {
		const [first = {}, ...others] = allOf.map((part) => resolve(part, scope));
		return read([...others, { ...own, ...(anyOf && { anyOf }) }].reduce(mergeSchemas, first), scope);
	}
	const alternatives = anyOf ?? oneOf;
	if (alternatives) {
		const { default: _default, $defs: _definitions, ...shared } = own;
		return join(alternatives.map((part) => read(mergeAlternative(shared, part, scope), scope)));
	}
	return readPlain(own, scope);
}

/** Keywords beside `anyOf` hold for each of its parts. */
function mergeAlternative(shared: JsonSchema, part: JsonSchema, scope: Scope): JsonSchema {
	return Object.keys(shared).length === 0 ? part : mergeSchemas(resolve(part, scope), shared);
}

function readReference({ $ref: _reference, ...beside }: JsonSchema, reference: string, scope: Scope): Values {
	const level = scope.open.lastIndexOf(reference);
	if (level >= 0) {
		return {
			isAnything: false,
			literals: [],
			shapes: [{ kind: 'recursive', levels: scope.open.length - level }],
		};
	}
	const target = mergeSchemas(find(reference, scope.root), beside);
	return read(target, { ...scope, open: [...scope.open, reference] });
}

/** A part of `allOf` has to be seen to be merged; recursion through one is beyond what zod writes. */
const resolve = (schema: JsonSchema, { root }: Scope): JsonSchema =>
	schema.$ref === undefined ? schema : find(schema.$ref, root);

function find(reference: string, root: JsonSchema): JsonSchema {
	if (reference === '#') return root;
	const target = reference
		.replace(/^#\//, '')
		.split('/')
		.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], root);
	if (target === undefined) throw new TypeError(`${reference} leads nowhere`);
	return target as JsonSchema;
}

function readPlain(schema: JsonSchema, scope: Scope): Values {
	if ('const' in schema) return literals([schema.const]);
	if (schema.enum) return literals(schema.enum);
	if (schema.not && Object.keys(schema.not).length === 0) return literals([]);
	if (schema.type === undefined) return anything;
	const types = Array.isArray(schema.type) ? schema.type : [schema.type];
	return join(types.map((type) => readType(type, schema, scope)));
}

function readType(type: string, schema: JsonSchema, scope: Scope): Values {
	if (schema['x-rich']) return { isAnything: false, literals: [], shapes: [{ kind: schema['x-rich'] }] };
	if (type === 'null') return literals([null]);
	if (type === 'boolean') return literals([true, false]);
	return { isAnything: false, literals: [], shapes: [readShape(type, schema, scope)] };
}

function readShape(type: string, schema: JsonSchema, scope: Scope): Shape {
	switch (type) {
		case 'string':
			return readString(schema);
		case 'integer':
		case 'number':
			return readNumber(schema, type === 'integer');
		case 'array':
			return readArray(schema, scope);
		case 'object':
			return readObject(schema, scope);
		default:
			throw new TypeError(`"${type}" is not a type of JSON Schema`);
	}
}

function readString({ format, pattern = [], minLength, maxLength }: JsonSchema): StringShape {
	const patterns = Array.isArray(pattern) ? pattern : [pattern];
	return {
		kind: 'string',
		...(format !== undefined && { format }),
		// zod spells a format out as a pattern too, in each release a little differently.
		patterns: format === undefined || patterns.length > 1 ? [...patterns].sort() : [],
		...(minLength ? { minLength } : {}),
		...(maxLength !== undefined && { maxLength }),
	};
}

function readNumber(schema: JsonSchema, isInteger: boolean): NumberShape {
	const { exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
	// Above 0 is from 1 on for an integer.
	const step = isInteger ? 1 : 0;
	const minimum = exclusiveMinimum === undefined ? schema.minimum : exclusiveMinimum + step;
	const maximum = exclusiveMaximum === undefined ? schema.maximum : exclusiveMaximum - step;
	return {
		kind: 'number',
		isInteger,
		// Every integer has the bounds of exactness; they are not a rule of ours.
		...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { minimum }),
		...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
		...(!isInteger && exclusiveMinimum !== undefined && { isAboveMinimum: true }),
		...(!isInteger && exclusiveMaximum !== undefined && { isBelowMaximum: true }),
		...(multipleOf !== undefined && { multipleOf }),
	};
}

function readArray({ items, prefixItems = [], minItems, maxItems }: JsonSchema, scope: Scope): ArrayShape {
	return {
		kind: 'array',
		items: typeof items === 'object' ? read(items, scope) : items === false ? literals([]) : anything,
		prefix: prefixItems.map((item) => read(item, scope)),
		...(minItems ? { minItems } : {}),
		...(maxItems !== undefined && { maxItems }),
	};
}

function readObject(schema: JsonSchema, scope: Scope): ObjectShape {
	const { properties = {}, required = [], additionalProperties: extra, propertyNames } = schema;
	const others = typeof extra === 'object' ? read(extra, scope) : extra === false ? 'refused' : 'any';
	const property = (name: string): Property => {
		const own = properties[name];
		const isRequired = required.includes(name);
		if (!own) return { values: typeof others === 'object' ? others : anything, isRequired };
		const assumed = own.default === undefined ? {} : { default: JSON.stringify(own.default) };
		return { values: read(own, scope), isRequired, ...assumed };
	};
	const names = [...new Set([...Object.keys(properties), ...required])].sort();
	return {
		kind: 'object',
		properties: Object.fromEntries(names.map((name) => [name, property(name)])),
		others,
		...(propertyNames && { names: read(propertyNames, scope) }),
	};
}

const literals = (values: readonly unknown[]): Values =>
	normal({ isAnything: false, literals: values.map((value) => JSON.stringify(value)), shapes: [] });

const join = (parts: readonly Values[]): Values =>
	parts.some(({ isAnything }) => isAnything)
		? anything
		: normal({
				isAnything: false,
				literals: parts.flatMap((part) => part.literals),
				shapes: parts.flatMap((part) => part.shapes),
			});

/** Sorted, each once, without what all text or every number lets through anyway. */
function normal({ literals: values, shapes }: Values): Values {
	const distinct = new Map(shapes.map((shape) => [JSON.stringify(shape), shape]));
	const hasAll = { string: distinct.has(allText), number: distinct.has(allNumbers) };
	const isCovered = (kind: string) => kind in hasAll && hasAll[kind as keyof typeof hasAll];
	return {
		isAnything: false,
		literals: [...new Set(values)].filter((value) => !isCovered(typeof JSON.parse(value))).sort(),
		shapes: [...distinct]
			.filter(([text, { kind }]) => text === allText || text === allNumbers || !isCovered(kind))
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([, shape]) => shape),
	};
}

const allText = JSON.stringify(readString({}));
const allNumbers = JSON.stringify(readNumber({}, false));
