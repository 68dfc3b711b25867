import { expect, test } from 'vitest';
import { appRouter } from '../root.ts';
import type { ProcedureMeta } from '../trpc/meta.ts';
import { idempotentProcedures } from './idempotent-procedures.ts';

test('names exactly the procedures whose meta asks for an Idempotency-Key', () => {
	const procedures: Record<string, { _def: { meta?: ProcedureMeta } }> = appRouter._def.procedures;
	const marked = Object.entries(procedures).filter(([, { _def }]) => _def.meta?.isIdempotent);
	expect([...idempotentProcedures].sort()).toEqual(marked.map(([path]) => path).sort());
});
