import type { JsonSchema } from './schema/json-schema.ts';

/** How REST reaches a procedure. */
export interface RestContract {
	method: string;
	/** Below `/api/v1`, with parameters in braces. */
	path: string;
	/** HTTP status of success. */
	status: number;
}

/** What callers of a procedure rely on. */
export interface ProcedureContract {
	type: 'query' | 'mutation' | 'subscription';
	/** Who may call it. */
	audience: string;
	/** null: it takes no input. */
	input: JsonSchema | null;
	isInputRequired: boolean;
	output: JsonSchema;
	/** Codes it may end in, sorted. */
	errors: string[];
	needsIdempotencyKey: boolean;
	/** null: REST does not reach it. */
	rest: RestContract | null;
}

/** What callers rely on in a named error. */
export interface ErrorContract {
	status: number;
	details: JsonSchema;
}

/** All that apps in the field rely on, as it is written to `packages/client/contracts/<version>.json`. */
export interface Contract {
	procedures: Record<string, ProcedureContract>;
	errors: Record<string, ErrorContract>;
}
