import type { RichKind } from './values.ts';

/** The part of JSON Schema 2020-12 that zod writes. */
export interface JsonSchema {
	$ref?: string;
	$defs?: Record<string, JsonSchema>;
	type?: string | string[];
	const?: unknown;
	enum?: unknown[];
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	allOf?: JsonSchema[];
	not?: JsonSchema;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	additionalProperties?: boolean | JsonSchema;
	propertyNames?: JsonSchema;
	items?: boolean | JsonSchema;
	prefixItems?: JsonSchema[];
	/** A list once several were merged. */
	pattern?: string | string[];
	format?: string;
	default?: unknown;
	multipleOf?: number;
	minimum?: number;
	maximum?: number;
	exclusiveMinimum?: number;
	exclusiveMaximum?: number;
	minLength?: number;
	maxLength?: number;
	minItems?: number;
	maxItems?: number;
	/** Our own mark for what superjson carries, such as a `Date`. */
	'x-rich'?: RichKind;
}

const floors = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems']);
const ceilings = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']);

const union = <Item>(one: readonly Item[], other: readonly Item[]) => [...new Set([...one, ...other])];
const listOf = <Item>(value: Item | Item[]) => (Array.isArray(value) ? value : [value]);

/** What satisfies both schemas, as one. */
export function mergeSchemas(one: JsonSchema, other: JsonSchema): JsonSchema {
	const merged: Record<string, unknown> = { ...one };
	for (const [key, value] of Object.entries(other)) {
		merged[key] = key in one ? mergeKeyword(key, merged[key], value) : value;
	}
	return merged as JsonSchema;
}

function mergeKeyword(key: string, one: unknown, other: unknown): unknown {
	if (JSON.stringify(one) === JSON.stringify(other)) return one;
	if (floors.has(key)) return Math.max(one as number, other as number);
	if (ceilings.has(key)) return Math.min(one as number, other as number);
	if (key === 'required') return union(one as string[], other as string[]);
	if (key === 'pattern') return union(listOf(one as string), listOf(other as string));
	if (key === 'type') return narrowerType(listOf(one as string), listOf(other as string));
	if (key === 'enum') return (one as unknown[]).filter((value) => (other as unknown[]).includes(value));
	if (key === 'properties') return mergeProperties(one as Properties, other as Properties);
	return other;
}

type Properties = Record<string, JsonSchema>;

function mergeProperties(one: Properties, other: Properties): Properties {
	const shared = Object.keys(other).filter((name) => name in one);
	const merged = shared.map((name) => [name, mergeSchemas(one[name] ?? {}, other[name] ?? {})] as const);
	return { ...one, ...other, ...Object.fromEntries(merged) };
}

function narrowerType(one: string[], other: string[]): string[] {
	const both = one.filter((type) => other.includes(type));
	const isIntegral = [one, other].some((types) => types.includes('integer') && !types.includes('number'));
	return isIntegral && !both.includes('integer') ? [...both, 'integer'] : both;
}
