import superjson from 'superjson';

/** Whether JSON alone carries the value: no Date, Map, Set, BigInt, class instance, NaN or cycle in it. */
function isPlainJson(value: unknown): boolean {
	switch (typeof value) {
		case 'string':
		case 'boolean':
			return true;
		case 'number':
			return Number.isFinite(value) && !Object.is(value, -0);
		case 'object':
			break;
		default:
			return false;
	}
	if (value === null) return true;
	if (Array.isArray(value)) return value.every(isPlainJson);
	if (Object.getPrototypeOf(value) !== Object.prototype) return false;
	for (const key in value) if (!isPlainJson((value as Record<string, unknown>)[key])) return false;
	return true;
}

/**
 * superjson on the wire. Answers without rich types (every catalog read) skip superjson's own walk, which builds
 * a path for each leaf and costs several times the rest of the request; what comes out is the same.
 */
export const transformer = {
	serialize: (value: unknown) => (isPlainJson(value) ? { json: value } : superjson.serialize(value)),
	deserialize: superjson.deserialize,
} as typeof superjson;
