import { type ErrorCode, errorTable, type ProcedureMeta, streamItemOf } from '@dailyveg/api';
import type { AnyRouter } from '@trpc/server';
import { z } from 'zod';
import type { Contract, ProcedureContract } from './contract.ts';
import type { JsonSchema } from './schema/json-schema.ts';
import { richKinds } from './schema/values.ts';

/** The parts of tRPC's procedure definition that its types keep to themselves. */
interface Definition {
	type: ProcedureContract['type'];
	meta?: ProcedureMeta;
	inputs: unknown[];
	output?: unknown;
}

type ErrorRows = Readonly<Record<string, { status: number; details: z.ZodType }>>;

/** The contract of a router as it stands; in order of paths and codes, so that a diff shows what changed. */
export function snapshotOf(router: AnyRouter, rows: ErrorRows = errorTable): Contract {
	// At run time a flat record of paths, whatever its type says.
	const procedures = Object.entries(router._def.procedures as Record<string, { _def: Definition }>);
	return {
		procedures: sorted(procedures.map(([path, { _def }]) => [path, procedureOf(path, _def)])),
		errors: sorted(
			Object.entries(rows).map(([code, { status, details }]) => [
				code,
				{ status, details: schemaOf(details, 'output') },
			]),
		),
	};
}

const sorted = <Value>(entries: [string, Value][]): Record<string, Value> =>
	Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));

function procedureOf(path: string, { type, meta = {}, inputs, output }: Definition): ProcedureContract {
	const [input] = inputs;
	if (inputs.length > 1) throw new TypeError(`${path} has several inputs; the contract knows one`);
	if (!(output instanceof z.ZodType)) throw new TypeError(`${path} has no output schema`);
	const { openapi, successStatus = 200 } = meta;
	const errors: readonly ErrorCode[] = meta.errors ?? [];
	return {
		type,
		audience: meta.audience ?? 'public',
		input: input instanceof z.ZodType ? schemaOf(input, 'input') : null,
		isInputRequired: input instanceof z.ZodType && !input.safeParse(undefined).success,
		output: schemaOf(itemOf(output), 'output'),
		errors: [...errors].sort(),
		needsIdempotencyKey: meta.isIdempotent ?? false,
		rest: openapi ? { method: openapi.method, path: openapi.path, status: successStatus } : null,
	};
}

/** What travels: of a stream, each of its events. */
function itemOf(output: z.ZodType): z.ZodType {
	const item = streamItemOf(output);
	return item instanceof z.ZodType ? item : output;
}

/** JSON Schema of what travels, without words and examples. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
	const { $schema: _dialect, ...written } = z.toJSONSchema(schema, {
		io,
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			const { override } = jsonSchema;
			for (const name of annotations) delete jsonSchema[name];
			Object.assign(jsonSchema, override);
			const kind = richKinds.find((name) => name === zodSchema._zod.def.type);
			if (kind) Object.assign(jsonSchema, { type: 'string', 'x-rich': kind });
		},
	});
	return written as JsonSchema;
}

/** What a schema says to people, and how zod-openapi shows it. */
const annotations = ['title', 'description', 'example', 'examples', 'deprecated', 'override'];
