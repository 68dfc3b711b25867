import { newId } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { type TestUser, tableChecksums } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../root.ts';
import { createShopper, type OpenShop, openShop, type Shopper } from '../testing/shopper.ts';
import type { Audience, ProcedureMeta } from './meta.ts';
import { basketLine, createVictims, daily, evening, type Victims } from './testing/create-victims.ts';
import { owners } from './testing/object-owners.ts';

/** What an input needs besides, to be taken for whole. */
const besides: Record<string, () => object> = {
	'shoppingLists.removeLine listId': () => ({ sellUnitId: newId() }),
	'shoppingLists.rename listId': () => ({ name: 'Monday' }),
	'shoppingLists.setLine listId': () => basketLine(shop),
	'subscriptions.create addressId': () => ({ schedule: daily, window: evening, items: [basketLine(shop)] }),
	'subscriptions.setVacation subscriptionId': () => ({ from: null, until: null }),
	'subscriptions.skip subscriptionId': () => ({ date: '2030-01-01' }),
	'subscriptions.unskip subscriptionId': () => ({ date: '2030-01-01' }),
	'subscriptions.update addressId': () => ({ subscriptionId: victims.subscription }),
	'issues.create orderId': () => ({ kind: 'late', text: 'Nothing came.' }),
	'issues.createPhotoUpload issueId': () => ({ contentType: 'image/png', sizeBytes: 1_000 }),
	'ratings.create orderId': () => ({ productId: shop.catalog.tomato.id, stars: 4 }),
	'ratings.setRider orderId': () => ({ stars: 5 }),
	'deliveries.reschedule orderId': () => ({ slotId: newId() }),
	'rider.runs.reportPosition runId': () => ({ latitude: 12.93, longitude: 77.62 }),
	'rider.stops.createPhotoUpload stopId': () => ({ contentType: 'image/jpeg', sizeBytes: 1_000 }),
	'rider.stops.deliver stopId': () => ({ code: '000000' }),
	'rider.stops.fail stopId': () => ({ reason: 'nobody_home' }),
};

/** What belongs to a rider; the rest is a customer's. */
const ofRider = new Set<keyof Victims>(['document', 'run', 'stop']);

interface Procedure {
	_def: { type: string; inputs: unknown[]; meta?: ProcedureMeta };
}

interface Shape {
	format?: string;
	properties?: Record<string, Shape>;
	items?: Shape;
	anyOf?: Shape[];
}

const NAMES_A_THING = /(^id|Id|Ids)$/;

/** Dotted names of the fields that name a thing, by their type or by what they are called. */
function idFields(shape: Shape, path = '', name = ''): string[] {
	if (shape.format === 'uuid' || (NAMES_A_THING.test(name) && !shape.properties && !shape.items))
		return [path];
	const below = Object.entries(shape.properties ?? {}).flatMap(([key, field]) =>
		idFields(field, path === '' ? key : `${path}.${key}`, key),
	);
	const inside = [shape.items, ...(shape.anyOf ?? [])].flatMap((part) =>
		part ? idFields(part, path, name) : [],
	);
	return [...new Set([...below, ...inside])];
}

// At run time a flat record of paths, whatever its type says.
const declared: unknown = appRouter._def.procedures;
const procedures = Object.entries(declared as Record<string, Procedure>);
const fields = procedures.flatMap(([path, { _def }]) => {
	const [input] = _def.inputs;
	if (!(input instanceof z.ZodType)) return [];
	const shape = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape;
	return idFields(shape).map((field) => ({ path, field, audience: _def.meta?.audience ?? 'public' }));
});

const admits: Record<Audience, readonly string[]> = {
	public: ['customer', 'rider', 'staff'],
	user: ['customer', 'rider', 'staff'],
	shopper: ['customer'],
	customer: ['customer'],
	rider: ['rider'],
	staff: ['staff'],
};

/** `staff` may do nothing but be staff, unless the thing is one person's: then they may do everything. */
const roles = ['customer', 'rider', 'staff'] as const;

/** Every stranger × every field that names a thing which is not theirs, and how the call must end. */
const matrix = fields.flatMap(({ path, field, audience }) => {
	const owner = owners[`${path} ${field}`];
	if (owner === undefined || owner === 'public') return [];
	const isPrivate = typeof owner === 'object';
	const strangers = roles;
	return strangers.map((role) => ({
		path,
		field,
		role,
		victim: isPrivate ? owner.own : field.endsWith('orderId') ? ('order' as const) : ('customer' as const),
		isPrivate,
		expected: isPrivate && admits[audience].includes(role) ? 'NOT_FOUND' : 'FORBIDDEN',
	}));
});

let shop: OpenShop;
let victim: Shopper;
let victims: Victims;
let strangers: Record<(typeof roles)[number], TestUser>;

beforeAll(async () => {
	shop = await openShop();
	victim = await createShopper(shop);
	victims = await createVictims({ shop, victim });
	strangers = {
		customer: await createUser(shop.em()),
		rider: await createUser(shop.em(), { role: 'rider' }),
		staff: shop.staff,
	};
});
afterAll(() => shop.close());

/** Named error that a call ends in; null when it succeeds. */
async function outcome(user: TestUser, path: string, input: object): Promise<string | null> {
	const root: unknown = shop.as(user, { idempotencyKey: newId() });
	const call = path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], root);
	try {
		const answer = await (call as (input: object) => Promise<unknown>)(input);
		if (isStream(answer)) await firstOf(answer);
		return null;
	} catch (error) {
		const cause = error instanceof Error ? error.cause : undefined;
		return cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
	}
}

const isStream = (answer: unknown): answer is AsyncIterable<unknown> =>
	typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;

/** Streams are refused when they are read. */
async function firstOf(stream: AsyncIterable<unknown>): Promise<unknown> {
	for await (const item of stream) return item;
	return undefined;
}

/** Written about every call, also a refused one. */
const notes = ['api_call', 'idempotency_key'];

const inputOf = (path: string, field: string, kind: keyof Victims) => ({
	...besides[`${path} ${field}`]?.(),
	[field]: victims[kind],
});

const checksums = () => tableChecksums(shop.em(), notes);

describe('R15 every procedure × ids of somebody else', () => {
	it('knows whose each thing is that an input names', () => {
		const names = fields.map(({ path, field }) => `${path} ${field}`);
		expect(names.toSorted()).toEqual(Object.keys(owners).toSorted());
	});

	it.each(matrix)('$path $field as another $role', async ({ path, field, role, victim: kind, ...row }) => {
		const before = await checksums();
		const caller = strangers[role];
		const user = row.isPrivate ? caller : { ...caller, permissions: [] };
		expect(await outcome(user, path, inputOf(path, field, kind))).toBe(row.expected);
		expect(await checksums()).toEqual(before);
	});

	// What takes the thing away comes last.
	const own = matrix.filter(({ isPrivate, role }) => isPrivate && role === 'customer');
	const isEnd = ({ path }: { path: string }) => /delete|revoke|subscriptions.cancel/.test(path);
	it.each(own.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b))))(
		'$path $field as its owner',
		async ({ path, field, victim: kind }) => {
			const owner = ofRider.has(kind) ? shop.rider : victim.user;
			const code = await outcome(owner, path, inputOf(path, field, kind));
			expect(['NOT_FOUND', 'FORBIDDEN', 'VALIDATION_FAILED']).not.toContain(code);
		},
	);
});
