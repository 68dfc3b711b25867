import { defaultStaffRoles, newId, permissions, type UserRole, userRoles } from '@dailyveg/db';
import { createTestShop, type TestShop, type TestUser } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../root.ts';
import type { Audience, ProcedureMeta } from './meta.ts';

/** Whom an audience lets in; null: nobody signed in. */
const admitted: Record<Audience, (UserRole | null)[]> = {
	public: [null, ...userRoles],
	user: [...userRoles],
	shopper: ['customer'],
	customer: ['customer'],
	rider: ['rider'],
	staff: ['staff'],
};

// At run time a flat record of paths, whatever its type says.
const declared: unknown = appRouter._def.procedures;
type Procedure = ProcedureMeta & { path: string; audience: Audience };
const procedures = Object.entries(declared as Record<string, { _def: { meta: ProcedureMeta } }>).map(
	([path, { _def }]) => ({ path, ..._def.meta }) as Procedure,
);

/** Somebody who calls, with an id of their own: limits are counted by it. */
interface Visitor {
	name: string;
	user: TestUser | null;
}

const anHourAgo = new Date(Date.now() - 3_600_000);
const visitors: Visitor[] = [
	{ name: 'nobody', user: null },
	...(['customer', 'rider'] as const).map((role) => ({ name: role, user: { id: newId(), role } })),
	...Object.entries(defaultStaffRoles).map(([name, own]) => ({
		name: `staff: ${name}`,
		user: { id: newId(), role: 'staff' as const, permissions: own },
	})),
	{ name: 'staff without a role', user: { id: newId(), role: 'staff', permissions: [] } },
	{
		name: 'an owner who signed in an hour ago',
		user: {
			id: newId(),
			role: 'staff',
			credential: { kind: 'session', sessionId: newId(), provedAt: anHourAgo },
		},
	},
	...permissions.map((scope) => ({
		name: `API key: ${scope}`,
		user: {
			id: newId(),
			role: 'staff' as const,
			permissions: [scope],
			credential: { kind: 'apiKey' as const, apiKeyId: newId() },
		},
	})),
];

const doorCodes = ['UNAUTHENTICATED', 'FORBIDDEN', 'STEP_UP_REQUIRED'] as const;
type DoorCode = (typeof doorCodes)[number];

/** What the meta of a procedure promises a visitor; null: passes the door. */
function promised(
	user: TestUser | null,
	{ audience, permission, needsFreshProof }: Procedure,
): DoorCode | null {
	if (audience === 'public') return null;
	if (user === null) return 'UNAUTHENTICATED';
	const { role, credential } = user;
	const isKey = credential?.kind === 'apiKey';
	if (!admitted[audience].includes(role)) return 'FORBIDDEN';
	if (audience !== 'staff' && isKey) return 'FORBIDDEN';
	const own = user.permissions ?? (role === 'staff' ? permissions : []);
	if (permission !== undefined && !own.includes(permission)) return 'FORBIDDEN';
	// Whoever has no credential of their own here has just signed in.
	return needsFreshProof && credential !== undefined ? 'STEP_UP_REQUIRED' : null;
}

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());

/** Named error that the call ends in with an input that no procedure accepts; null when it got past the door. */
async function refusal(path: string, user: TestUser | null): Promise<DoorCode | null> {
	const root: unknown = shop.as(user);
	const call = path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], root);
	try {
		await (call as (input: unknown) => Promise<unknown>)({ 'not a field': true });
		return null;
	} catch (error) {
		const cause = error instanceof Error ? error.cause : undefined;
		const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
		return doorCodes.find((known) => known === code) ?? null;
	}
}

describe('R16 every procedure × each role of staff, each scope of a key, and everybody else', () => {
	it('declares whom each procedure is for', () => {
		expect(procedures.filter(({ audience }) => audience === undefined)).toEqual([]);
		expect(procedures.length).toBeGreaterThan(60);
	});

	it('says so in the path: admin for staff, rider for riders', () => {
		for (const { path, audience } of procedures) {
			expect(path.startsWith('admin.'), path).toBe(audience === 'staff');
			expect(path.startsWith('rider.'), path).toBe(audience === 'rider');
		}
	});

	it('declares a permission for each procedure of staff, and for no other', () => {
		for (const { path, audience, permission } of procedures) {
			if (audience === 'staff') expect(permissions, path).toContain(permission);
			else expect(permission, path).toBeUndefined();
		}
	});

	it('has a procedure for each permission, and some that need a fresh proof', () => {
		expect(procedures.filter(({ needsFreshProof }) => needsFreshProof).length).toBeGreaterThan(5);
		const used = new Set(procedures.map(({ permission }) => permission));
		expect(permissions.filter((permission) => !used.has(permission))).toEqual([]);
	});

	it.each(visitors)('$name', async ({ user }) => {
		const answers = await Promise.all(
			procedures.map(async ({ path }) => [path, await refusal(path, user)] as const),
		);
		const promises = procedures.map((procedure) => [procedure.path, promised(user, procedure)] as const);
		expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(promises));
	});
});
