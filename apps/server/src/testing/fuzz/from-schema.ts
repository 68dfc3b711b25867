import fc from 'fast-check';

/** The parts of JSON Schema that the document uses. */
export interface JsonSchema {
	type?: string | readonly string[];
	enum?: readonly unknown[];
	const?: unknown;
	anyOf?: readonly JsonSchema[];
	oneOf?: readonly JsonSchema[];
	properties?: Readonly<Record<string, JsonSchema>>;
	required?: readonly string[];
	items?: JsonSchema;
	format?: string;
	pattern?: string;
	example?: unknown;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
}

/** Things that exist, by the format or the example of the field that asks for one. */
export interface KnownValues {
	ids: readonly string[];
	/** Example in the document → what to send instead. */
	byExample: Readonly<Record<string, readonly string[]>>;
}

/** Values that fit a schema; those of ids and slugs mostly exist. */
export function fitting(schema: JsonSchema, known: KnownValues): fc.Arbitrary<unknown> {
	if (schema.const !== undefined) return fc.constant(schema.const);
	if (schema.enum) return fc.constantFrom(...schema.enum);
	const options = schema.anyOf ?? schema.oneOf;
	if (options) return fc.oneof(...options.map((option) => fitting(option, known)));
	if (Array.isArray(schema.type)) {
		const types = schema.type as readonly string[];
		return fc.oneof(...types.map((type) => fitting({ ...schema, type }, known)));
	}
	switch (schema.type) {
		case 'string':
			return textOf(schema, known);
		case 'integer':
			return numberOf(schema);
		case 'number':
			return fc.double({ min: schema.minimum, max: schema.maximum, noNaN: true, noDefaultInfinity: true });
		case 'boolean':
			return fc.boolean();
		case 'array':
			return fc.array(fitting(schema.items ?? {}, known), {
				minLength: schema.minItems ?? 0,
				maxLength: Math.min(schema.maxItems ?? 3, 3),
			});
		case 'object':
			return objectOf(schema, known);
		default:
			return fc.constant(null);
	}
}

function objectOf({ properties = {}, required = [] }: JsonSchema, known: KnownValues) {
	const fields = Object.entries(properties).map(([name, field]) => [name, fitting(field, known)] as const);
	return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

/** Mostly small numbers, which are likely to pass; always the edges as well. */
function numberOf({ minimum = -1_000, maximum = 1_000_000, example }: JsonSchema) {
	const low = Math.max(minimum, Number.MIN_SAFE_INTEGER);
	const high = Math.min(maximum, Number.MAX_SAFE_INTEGER);
	const usual = typeof example === 'number' ? [example] : [];
	return fc.oneof(
		fc.constantFrom(...usual, low, high),
		fc.integer({ min: low, max: Math.min(high, low + 2_000) }),
		fc.integer({ min: low, max: high }),
	);
}

function textOf(schema: JsonSchema, { ids, byExample }: KnownValues): fc.Arbitrary<string> {
	const { format, pattern, example, minLength = 0, maxLength = 100 } = schema;
	const existing =
		format === 'uuid' ? ids : typeof example === 'string' ? (byExample[example] ?? [example]) : [];
	const usual = existing.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...existing) }] : [];
	return fc.oneof(...usual, { weight: 1, arbitrary: anyText() });

	function anyText(): fc.Arbitrary<string> {
		if (format === 'uuid') return fc.uuid();
		if (format === 'email') return fc.emailAddress();
		if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
		if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
		return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 100) });
	}
}
