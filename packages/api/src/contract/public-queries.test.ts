import { expect, test } from 'vitest';
import { appRouter } from '../root.ts';
import type { ProcedureMeta } from '../trpc/meta.ts';
import { publicQueries } from './public-queries.ts';

test('names exactly the queries whose meta says that anybody may ask them', () => {
	// At run time a flat record of paths, whatever its type says.
	const procedures: unknown = appRouter._def.procedures;
	const marked = Object.entries(
		procedures as Record<string, { _def: { type: string; meta?: ProcedureMeta } }>,
	).filter(([, { _def }]) => _def.type === 'query' && _def.meta?.audience === 'public');
	expect([...publicQueries].sort()).toEqual(marked.map(([path]) => path).sort());
});
