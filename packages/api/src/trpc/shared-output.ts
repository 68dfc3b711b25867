import type { z } from 'zod';
import { isShared, markShared } from '../platform/shared-values.ts';
import { transformer } from './transformer.ts';

/**
 * The schema, checking each object of the process's cache once: such an answer is handed out as the same object
 * thousands of times, and checking it again costs more than the rest of the call.
 */
export function sharedOutput<Schema extends z.ZodType>(schema: Schema): Schema {
	const checked = new WeakMap<object, z.output<Schema>>();
	const parse = (value: unknown, params?: Parameters<Schema['parse']>[1]): z.output<Schema> => {
		if (!isShared(value)) return schema.parse(value, params);
		const known = checked.get(value);
		if (known !== undefined) return known;
		const output = schema.parse(value, params);
		checked.set(value, output);
		markShared(output);
		return output;
	};
	// The method is what tRPC calls; the clone leaves the schema itself, which others use, as it is.
	return Object.assign(schema.clone(), { parse });
}

const writtenJson = new WeakMap<object, string>();

/** An answer as it goes over tRPC's wire; that of a shared one is written once. */
export function answerJson(data: unknown): string {
	if (!isShared(data)) return write(data);
	const json = writtenJson.get(data) ?? write(data);
	writtenJson.set(data, json);
	return json;
}

const write = (data: unknown): string => JSON.stringify(transformer.serialize(data));
