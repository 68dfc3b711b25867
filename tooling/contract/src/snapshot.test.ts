import { appRouter } from '@dailyveg/api';
import { initTRPC } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { snapshotOf } from './snapshot.ts';

const t = initTRPC.create();

describe('snapshotOf', () => {
	it('has what callers of orders.place rely on', () => {
		const place = snapshotOf(appRouter).procedures['orders.place'];
		expect(place).toMatchObject({
			type: 'mutation',
			audience: 'customer',
			isInputRequired: true,
			needsIdempotencyKey: true,
			rest: { method: 'POST', path: '/orders', status: 201 },
			input: { type: 'object', required: ['addressId'], additionalProperties: false },
		});
		expect(place?.errors).toContain('INSUFFICIENT_STOCK');
		expect(place?.output.properties?.['createdAt']).toEqual({
			type: 'string',
			format: 'date-time',
			'x-rich': 'date',
		});
	});

	it('has no words and no examples', () => {
		expect(JSON.stringify(snapshotOf(appRouter))).not.toMatch(
			/"(description|example|override|\$schema)":["[]/,
		);
	});

	it('insists on an output schema and on a single input', () => {
		const input = z.object({});
		const silent = t.router({ one: t.procedure.query(() => 1) });
		const split = t.router({
			one: t.procedure
				.input(input)
				.input(input)
				.output(z.int())
				.query(() => 1),
		});
		expect(() => snapshotOf(silent)).toThrow('one has no output schema');
		expect(() => snapshotOf(split)).toThrow('one has several inputs');
	});

	it('tells whether an input may be left out', () => {
		const procedure = t.procedure.output(z.int());
		const router = t.router({
			none: procedure.query(() => 1),
			optional: procedure.input(z.object({}).optional()).query(() => 1),
			required: procedure.input(z.object({})).query(() => 1),
		});
		const { none, optional, required } = snapshotOf(router).procedures;
		expect([none?.input, none?.isInputRequired]).toEqual([null, false]);
		expect([optional?.isInputRequired, required?.isInputRequired]).toEqual([false, true]);
	});
});
