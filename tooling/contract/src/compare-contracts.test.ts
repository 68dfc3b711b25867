import { appRouter } from '@dailyveg/api';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareContracts } from './compare-contracts.ts';
import type { Contract, ProcedureContract } from './contract.ts';
import { schemaOf, snapshotOf } from './snapshot.ts';
import { contractOf, lineOf } from './testing/one-procedure.ts';

type Part = Partial<ProcedureContract>;
type Row = [kind: string, before: Part, after: Part, ...lines: string[]];

const input = schemaOf(z.strictObject({ id: z.uuid() }), 'input');
const rest = { method: 'GET', path: '/things/{id}', status: 200 };
const twoErrors = ['INTERNAL', 'NOT_FOUND'];

const rows: Row[] = [
	['another type', {}, { type: 'mutation' }, 'breaking: things.get was a query and is now a mutation.'],
	[
		'an input that is needed',
		{},
		{ input, isInputRequired: true },
		'breaking: things.get now needs an input.',
	],
	['an input that may be left out', {}, { input }, 'additive: things.get now takes an input.'],
	['no input any more', { input }, {}, 'additive: things.get no longer reads an input.'],
	[
		'an input that became needed',
		{ input },
		{ input, isInputRequired: true },
		'breaking: The input of things.get is now required.',
	],
	[
		'an input that became optional',
		{ input, isInputRequired: true },
		{ input },
		'additive: The input of things.get is now optional.',
	],
	['a new error', {}, { errors: twoErrors }, 'breaking: things.get can now fail with NOT_FOUND.'],
	['an error less', { errors: twoErrors }, {}, 'additive: things.get can no longer fail with NOT_FOUND.'],
	['errors in another order', { errors: twoErrors }, { errors: twoErrors.toReversed() }],
	[
		'fewer people',
		{ audience: 'public' },
		{ audience: 'user' },
		'breaking: things.get was for the audience "public" and is now for "user".',
	],
	[
		'more people',
		{},
		{ audience: 'public' },
		'additive: things.get was for the audience "customer" and is now for "public".',
	],
	[
		'other people',
		{},
		{ audience: 'staff' },
		'breaking: things.get was for the audience "customer" and is now for "staff".',
	],
	[
		'a header that is needed',
		{},
		{ needsIdempotencyKey: true },
		'breaking: things.get now needs an Idempotency-Key header.',
	],
	[
		'a header less',
		{ needsIdempotencyKey: true },
		{},
		'additive: things.get no longer needs an Idempotency-Key header.',
	],
	['no REST any more', {}, { rest: null }, 'breaking: things.get can no longer be reached over REST.'],
	['REST as well', { rest: null }, {}, 'additive: things.get can now be reached over REST.'],
	[
		'another verb',
		{},
		{ rest: { ...rest, method: 'POST' } },
		'breaking: things.get moved over REST from GET /things/{id} to POST /things/{id}.',
	],
	[
		'another path',
		{},
		{ rest: { ...rest, path: '/thing/{id}' } },
		'breaking: things.get moved over REST from GET /things/{id} to GET /thing/{id}.',
	],
	['another name in the path', {}, { rest: { ...rest, path: '/things/{thingId}' } }],
	[
		'another status',
		{},
		{ rest: { ...rest, status: 201 } },
		'breaking: things.get answers over REST with status 201 instead of 200.',
	],
];

describe('compareContracts', () => {
	it.each(rows)('tells of %s', (_kind, before, after, ...lines) => {
		expect(compareContracts(contractOf(before), contractOf(after)).map(lineOf)).toEqual(lines);
	});

	it('tells of procedures that came and went, breaking ones first', () => {
		const before = contractOf();
		const after: Contract = {
			...before,
			procedures: { 'things.read': contractOf().procedures['things.get'] ?? never() },
		};
		expect(compareContracts(before, after).map(lineOf)).toEqual([
			'breaking: things.get was removed.',
			'additive: things.read was added.',
		]);
	});

	it('tells of errors whose status or details are others', () => {
		const withError = (status: number, details: z.ZodType): Contract => ({
			procedures: {},
			errors: { FULL: { status, details: schemaOf(details, 'output') } },
		});
		const before = withError(409, z.object({ limit: z.int() }));
		expect(
			compareContracts(before, withError(422, z.object({ limit: z.int().nullable(), free: z.int() }))).map(
				lineOf,
			),
		).toEqual([
			'breaking: FULL has the status 422 instead of 409.',
			'breaking: `limit` in the details of FULL can now be null.',
			'additive: `free` in the details of FULL was added.',
		]);
		expect(compareContracts(before, { procedures: {}, errors: {} }).map(lineOf)).toEqual([
			'additive: The error FULL was removed.',
		]);
	});

	it('finds nothing between the router and itself, written and read back', () => {
		const written = JSON.stringify(snapshotOf(appRouter));
		expect(compareContracts(JSON.parse(written) as Contract, snapshotOf(appRouter))).toEqual([]);
	});
});

function never(): never {
	throw new TypeError('the contract has its one procedure');
}
