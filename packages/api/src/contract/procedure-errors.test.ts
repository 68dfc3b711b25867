import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../root.ts';
import type { ProcedureMeta } from '../trpc/meta.ts';
import { type ErrorCode, errorTable } from './errors.ts';
import { type ProcedurePath, procedureErrors } from './procedure-errors.ts';

interface Definition {
	meta?: ProcedureMeta;
	inputs: unknown[];
}

// At run time a flat record of paths, whatever its type says.
const procedures = Object.entries(
	appRouter._def.procedures as unknown as Record<ProcedurePath, { _def: Definition }>,
).map(([path, { _def }]) => ({ path: path as ProcedurePath, ..._def }));

describe('procedureErrors', () => {
	it('has a row for each procedure, and no other', () => {
		expect(Object.keys(procedureErrors).sort()).toEqual(procedures.map(({ path }) => path).sort());
	});

	it('lists every code for some procedure', () => {
		const listed = new Set<ErrorCode>(Object.values(procedureErrors).flat());
		expect([...listed].sort()).toEqual(Object.keys(errorTable).sort());
	});

	it.each(procedures)('is what the meta of $path refers to', ({ path, meta }) => {
		expect(meta?.errors).toBe(procedureErrors[path]);
	});

	it.each(procedures)('lists for $path what its audience, input and key bring along', (procedure) => {
		const { path, meta, inputs } = procedure;
		const codes: readonly ErrorCode[] = procedureErrors[path];
		expect([...new Set(codes)]).toEqual(codes);
		expect(codes).toEqual(expect.arrayContaining(['RATE_LIMITED', 'INTERNAL']));
		const has = (code: ErrorCode) => codes.includes(code);
		expect(has('UNAUTHENTICATED')).toBe(meta?.audience !== 'public');
		// Also where one signs in: the page that asks for a cookie may be another site's.
		const signsIn = inputs.some((input) => input instanceof z.ZodObject && 'transport' in input.shape);
		expect(has('FORBIDDEN')).toBe(meta?.audience !== 'public' || signsIn);
		expect(has('TWO_FACTOR_SETUP_REQUIRED')).toBe(meta?.audience === 'staff');
		expect(has('STEP_UP_REQUIRED')).toBe(meta?.needsFreshProof === true);
		expect(has('VALIDATION_FAILED')).toBe(inputs.length > 0);
		expect(has('IDEMPOTENCY_KEY_REQUIRED')).toBe(meta?.isIdempotent === true);
		expect(has('IDEMPOTENCY_IN_FLIGHT')).toBe(meta?.isIdempotent === true);
		expect(has('IDEMPOTENCY_KEY_REUSED')).toBe(meta?.isIdempotent === true);
	});
});
