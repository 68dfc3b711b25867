/** The parts of a schema from which an example can be made. */
export interface ExampleSchema {
	example?: unknown;
	default?: unknown;
	const?: unknown;
	enum?: readonly unknown[];
	anyOf?: readonly ExampleSchema[];
	type?: unknown;
	properties?: Readonly<Record<string, ExampleSchema>>;
	items?: ExampleSchema;
}

/** An example of a schema, put together from those of its fields; undefined if there is nothing to make it of. */
export function exampleOf(schema: ExampleSchema): unknown {
	if (schema.example !== undefined) return schema.example;
	if (schema.const !== undefined) return schema.const;
	if (schema.default !== undefined) return schema.default;
	if (schema.enum) return schema.enum[0];
	const [first] = schema.anyOf ?? [];
	if (first) return exampleOf(first);
	if (schema.items) {
		const item = exampleOf(schema.items);
		return item === undefined ? [] : [item];
	}
	if (!schema.properties) return undefined;
	const fields = Object.entries(schema.properties).map(([name, field]) => [name, exampleOf(field)] as const);
	return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
