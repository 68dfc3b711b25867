import type { z } from 'zod';

/** Which side of a schema: what callers send, or what comes out of parsing. */
export type Side = 'input' | 'output';

/** The parts of a schema's definition that its type depends on. */
interface Definition {
	type: string;
	shape?: Record<string, z.core.$ZodType>;
	element?: z.core.$ZodType;
	innerType?: z.core.$ZodType;
	keyType?: z.core.$ZodType;
	valueType?: z.core.$ZodType;
	options?: readonly z.core.$ZodType[];
	in?: z.core.$ZodType;
	out?: z.core.$ZodType;
	entries?: Record<string, string | number>;
	values?: readonly unknown[];
}

/** TypeScript's text of one side of a schema, with the descriptions of its fields as comments. */
export function typeText(schema: z.core.$ZodType, side: Side, depth = 0): string {
	const definition = schema._zod.def as Definition;
	const inner = (part: z.core.$ZodType | undefined): string => {
		if (!part) throw new TypeError(`A schema of type ${definition.type} has no inner schema`);
		return typeText(part, side, depth);
	};
	switch (definition.type) {
		case 'string':
		case 'boolean':
		case 'number':
			return definition.type;
		case 'unknown':
			return 'unknown';
		case 'date':
			return 'Date';
		case 'literal':
			return union(definition.values?.map((value) => JSON.stringify(value)));
		case 'enum':
			return union(Object.values(definition.entries ?? {}).map((value) => JSON.stringify(value)));
		case 'array':
			return `Array<${inner(definition.element)}>`;
		case 'record':
			return `Record<${inner(definition.keyType)}, ${inner(definition.valueType)}>`;
		case 'nullable':
			return union([inner(definition.innerType), 'null']);
		case 'optional':
			return union([inner(definition.innerType), 'undefined']);
		case 'default':
			return side === 'input'
				? union([inner(definition.innerType), 'undefined'])
				: inner(definition.innerType);
		case 'union':
			return union(definition.options?.map((option) => inner(option)));
		case 'pipe':
			return inner(side === 'input' ? definition.in : definition.out);
		case 'object':
			return objectText(definition.shape ?? {}, side, depth);
		default:
			// A transform, say, has no type that could be read at run time: better no contract than a wrong one.
			throw new TypeError(`The contract cannot tell the type of a schema of type ${definition.type}`);
	}
}

/** A TSDoc comment above what follows; nothing for no text. */
export function comment(text: string | undefined, depth: number): string {
	return text ? `${indent(depth)}/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */\n` : '';
}

export function indent(depth: number): string {
	return '\t'.repeat(depth);
}

function objectText(shape: Record<string, z.core.$ZodType>, side: Side, depth: number): string {
	const fields = Object.entries(shape);
	if (fields.length === 0) return 'Record<string, never>';
	const lines = fields.map(([name, schema]) => {
		const isOptional = (side === 'input' ? schema._zod.optin : schema._zod.optout) !== undefined;
		const type = typeText(schema, side, depth + 1);
		const text = `${indent(depth + 1)}${name}${isOptional ? '?' : ''}: ${type};`;
		return `${comment(descriptionOf(schema), depth + 1)}${text}`;
	});
	return `{\n${lines.join('\n')}\n${indent(depth)}}`;
}

/** What was said of a field, or of the schema that it makes optional. */
function descriptionOf(schema: z.core.$ZodType): string | undefined {
	const described = schema as z.ZodType;
	const { innerType } = schema._zod.def as Definition;
	return described.description ?? (innerType && descriptionOf(innerType));
}

function union(members: readonly string[] = []): string {
	return [...new Set(members)].join(' | ');
}
