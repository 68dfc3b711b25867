import { type UserRole, userRoles } from '@dailyveg/db';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../root.ts';
import type { Audience, ProcedureMeta } from './meta.ts';

const somebody = '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10';

/** Whom an audience lets in; null: nobody signed in. */
const admitted: Record<Audience, (UserRole | null)[]> = {
	public: [null, ...userRoles],
	user: [...userRoles],
	customer: ['customer'],
	rider: ['rider'],
	staff: ['staff'],
};

// At run time a flat record of paths, whatever its type says.
const declared: unknown = appRouter._def.procedures;
const procedures = Object.entries(declared as Record<string, { _def: { meta?: ProcedureMeta } }>);
const callers = [null, ...userRoles] as const;
const matrix = procedures.flatMap(([path, { _def }]) =>
	callers.map((role) => ({ path, role, audience: _def.meta?.audience })),
);

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());

/** Named error that the call ends in with an input that no procedure accepts; null when it got past the door. */
async function refusal(path: string, role: UserRole | null): Promise<string | null> {
	const root: unknown = shop.as(role === null ? null : { id: somebody, role });
	const call = path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], root);
	try {
		await (call as (input: unknown) => Promise<unknown>)({ 'not a field': true });
		return null;
	} catch (error) {
		const cause = error instanceof Error ? error.cause : undefined;
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
		return ['UNAUTHENTICATED', 'FORBIDDEN'].includes(code) ? code : null;
	}
}

describe('R16 every procedure × every role', () => {
	it('declares whom each procedure is for', () => {
		expect(matrix.filter(({ audience }) => audience === undefined)).toEqual([]);
		expect(procedures.length).toBeGreaterThan(25);
	});

	it('says so in the path: admin for staff, rider for riders', () => {
		for (const { path, audience } of matrix) {
			if (path.startsWith('admin.')) expect(audience, path).toBe('staff');
			if (path.startsWith('rider.')) expect(audience, path).toBe('rider');
		}
	});

	it.each(matrix)('$path as $role', async ({ path, role, audience = 'staff' }) => {
		const isAdmitted = admitted[audience].includes(role);
		const expected = isAdmitted ? null : role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
		expect(await refusal(path, role)).toBe(expected);
	});
});
