import { expect, test } from 'vitest';
import { appRouter } from '../root.ts';
import type { ProcedureMeta } from '../trpc/meta.ts';
import { idempotentProcedures } from './idempotent-procedures.ts';

test('names exactly the procedures whose meta asks for an Idempotency-Key', () => {
	// At run time a flat record of paths, whatever its type says.
	const procedures: unknown = appRouter._def.procedures;
	const marked = Object.entries(procedures as Record<string, { _def: { meta?: ProcedureMeta } }>).filter(
		([, { _def }]) => _def.meta?.isIdempotent,
	);
	expect([...idempotentProcedures].sort()).toEqual(marked.map(([path]) => path).sort());
});
