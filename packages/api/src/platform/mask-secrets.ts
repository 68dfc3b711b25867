/** Names whose values are nobody's business, however they are cased and whatever stands before them. */
const SECRET = /(authorization|cookie|password|passwordhash|token|secret|secretaccesskey|apikey|api-key)$/i;
const MASK = '[masked]';
/** Deeper than anything that is logged here; also the end of a circle. */
const MAX_DEPTH = 6;

/**
 * The value with secrets masked at any depth (R41). Copies only what it must change: pino's own `redact` costs five
 * times the rest of a log line once it has to look below the first level.
 */
export function maskSecrets<Value>(value: Value, depth = 0): Value {
	if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
	if (Array.isArray(value)) return maskItems(value, depth) as Value;
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return value;
	return maskFields(value as Record<string, unknown>, depth) as Value;
}

function maskFields(fields: Record<string, unknown>, depth: number): Record<string, unknown> {
	let masked = fields;
	for (const name in fields) {
		const value = fields[name];
		const safe = SECRET.test(name) && value !== undefined ? MASK : maskSecrets(value, depth + 1);
		if (safe === value) continue;
		if (masked === fields) masked = { ...fields };
		masked[name] = safe;
	}
	return masked;
}

function maskItems(items: readonly unknown[], depth: number): readonly unknown[] {
	const masked = items.map((item) => maskSecrets(item, depth + 1));
	return masked.some((item, index) => item !== items[index]) ? masked : items;
}
