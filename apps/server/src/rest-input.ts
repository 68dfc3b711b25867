import { z } from 'zod';

/** Turns one raw value into what a schema may take; values that do not fit stay as they are, for zod to refuse. */
export type Convert = (value: unknown) => unknown;

/** Text: of paths and query strings. JSON: of bodies, in which only dates and big integers, both texts, need turning. */
type Source = 'text' | 'json';

const NUMBER = /^-?\d+(\.\d+)?$/;
const INTEGER = /^-?\d+$/;
/** RFC 3339 instants; a date without a time zone would mean another instant on every machine. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;

const keep: Convert = (value) => value;
const whenText = (pattern: RegExp, convert: (text: string) => unknown): Convert => {
	return (value) => (typeof value === 'string' && pattern.test(value) ? convert(value) : value);
};

const toNumber = whenText(NUMBER, Number);
const toBigInt = whenText(INTEGER, BigInt);
const toBoolean = whenText(/^(true|false)$/, (text) => text === 'true');
const toDate = whenText(INSTANT, (text) => {
	const date = new Date(text);
	return Number.isNaN(date.getTime()) ? text : date;
});

/**
 * Prepares the conversion of raw request values for a schema, which is only looked at and never changed:
 * trpc-openapi's handler sets `coerce` on the shared objects, so that the native endpoint turns lenient as well.
 */
export function converterOf(schema: z.ZodType, source: Source): Convert {
	const type = unwrap(schema);
	if (type instanceof z.ZodObject) return convertFields(type, source);
	if (type instanceof z.ZodArray) return convertItems(type, source);
	if (type instanceof z.ZodDate) return toDate;
	if (type instanceof z.ZodBigInt) return toBigInt;
	if (source === 'json') return keep;
	return type instanceof z.ZodUnion ? convertFirst(type) : convertScalar(type);
}

function convertScalar(type: z.ZodType): Convert {
	if (type instanceof z.ZodNumber) return toNumber;
	if (type instanceof z.ZodBoolean) return toBoolean;
	if (type instanceof z.ZodLiteral && [...type.values].some((value) => typeof value === 'number'))
		return toNumber;
	return keep;
}

/** The schema inside optional, nullable, default, pipe and the like. */
function unwrap(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodNullable ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodPrefault ||
		schema instanceof z.ZodReadonly
	) {
		return unwrap(schema.unwrap() as z.ZodType);
	}
	return schema;
}

function convertFields(type: z.ZodObject, source: Source): Convert {
	const fields = new Map<string, Convert>();
	for (const [name, field] of Object.entries(type.shape)) {
		const convert = converterOf(field as z.ZodType, source);
		if (convert !== keep) fields.set(name, convert);
	}
	if (fields.size === 0) return keep;
	return (value) => {
		if (!isRecord(value)) return value;
		const converted = { ...value };
		for (const [name, convert] of fields) {
			if (Object.hasOwn(converted, name)) converted[name] = convert(converted[name]);
		}
		return converted;
	};
}

/** `?tag=a` is an array of one where the schema wants an array. */
function convertItems(type: z.ZodArray, source: Source): Convert {
	const convert = converterOf(type.element as z.ZodType, source);
	if (source === 'json' && convert === keep) return keep;
	return (value) => {
		if (Array.isArray(value)) return value.map(convert);
		return source === 'text' ? [convert(value)] : value;
	};
}

/** The first option that can make something of the value; one that takes text as it is ends the search. */
function convertFirst(type: z.ZodUnion): Convert {
	const converts = type.options.map((option) => converterOf(option as z.ZodType, 'text'));
	return (value) => {
		for (const convert of converts) {
			if (convert === keep) return value;
			const converted = convert(value);
			if (converted !== value) return converted;
		}
		return value;
	};
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
