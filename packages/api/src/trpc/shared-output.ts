import type { z } from 'zod';
import { transformer } from './transformer.ts';

/** Answers that are handed out many times, with their JSON once it has been written. */
const sharedJson = new WeakMap<object, string | null>();

/**
 * The schema, checking each object once. For answers from the process's cache, which are handed out as the same
 * object thousands of times: checking it again costs more than the rest of the call.
 */
export function sharedOutput<Schema extends z.ZodType>(schema: Schema): Schema {
	const checked = new WeakMap<object, z.output<Schema>>();
	const shared = schema.clone();
	const parse = (value: unknown, params?: Parameters<Schema['parse']>[1]): z.output<Schema> => {
		if (typeof value !== 'object' || value === null) return schema.parse(value, params);
		const known = checked.get(value);
		if (known !== undefined) return known;
		const output = schema.parse(value, params);
		checked.set(value, output);
		if (typeof output === 'object' && output !== null) sharedJson.set(output, null);
		return output;
	};
	// The method is what tRPC calls; the clone leaves the schema itself, which others use, as it is.
	return Object.assign(shared, { parse });
}

/** An answer as it goes over tRPC's wire; that of a shared one is written once. */
export function answerJson(data: unknown): string {
	const isObject = typeof data === 'object' && data !== null;
	const known = isObject ? sharedJson.get(data) : undefined;
	if (known) return known;
	const json = JSON.stringify(transformer.serialize(data));
	if (isObject && known === null) sharedJson.set(data, json);
	return json;
}
