import { z } from 'zod';
import type { Change } from '../compare-contracts.ts';
import { compareContracts } from '../compare-contracts.ts';
import type { Contract, ProcedureContract } from '../contract.ts';
import type { Side } from '../schema/compare-values.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { schemaOf } from '../snapshot.ts';

const plain: ProcedureContract = {
	type: 'query',
	audience: 'customer',
	input: null,
	isInputRequired: false,
	output: schemaOf(z.object({ ok: z.literal(true) }), 'output'),
	errors: ['INTERNAL'],
	needsIdempotencyKey: false,
	rest: { method: 'GET', path: '/things/{id}', status: 200 },
};

/** A contract of one procedure, `things.get`. */
export const contractOf = (part: Partial<ProcedureContract> = {}): Contract => ({
	procedures: { 'things.get': { ...plain, ...part } },
	errors: {},
});

const withSchema = (side: Side, schema: JsonSchema) =>
	contractOf(side === 'input' ? { input: schema, isInputRequired: true } : { output: schema });

/** What changed between two schemas of one side of a procedure. */
export const compareJson = (side: Side, before: JsonSchema, after: JsonSchema): Change[] =>
	compareContracts(withSchema(side, before), withSchema(side, after));

/** The same for schemas as routers have them. */
export const compareZod = (side: Side, before: z.ZodType, after: z.ZodType): Change[] =>
	compareJson(side, schemaOf(before, side), schemaOf(after, side));

/** A change as one line for a table. */
export const lineOf = ({ isBreaking, sentence }: Change) =>
	`${isBreaking ? 'breaking' : 'additive'}: ${sentence}`;
