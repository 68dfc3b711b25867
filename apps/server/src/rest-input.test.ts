import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { converterOf } from './rest-input.ts';

const fromText = (schema: z.ZodType, value: unknown) => converterOf(schema, 'text')(value);
const instant = '2026-11-22T06:30:00.000Z';

describe('converterOf text', () => {
	it.each([
		['integer', z.int(), '-7', -7],
		['number', z.number(), '7.25', 7.25],
		['behind wrappers', z.int().min(1).default(3).nullable().optional(), '7', 7],
		['number behind a pipe', z.number().pipe(z.int()), '7', 7],
		['big integer', z.bigint(), '9007199254740993', 9007199254740993n],
		['true', z.boolean(), 'true', true],
		['false', z.boolean(), 'false', false],
		['date', z.date(), instant, new Date(instant)],
		['array of one', z.array(z.int()), '1', [1]],
		['array', z.array(z.int()), ['1', '2'], [1, 2]],
		['numeric literal', z.literal([1, 2]), '2', 2],
		['union', z.union([z.int(), z.boolean()]), 'true', true],
		['union with text', z.union([z.string(), z.int()]), '7', '7'],
		['text', z.string(), '7', '7'],
		['enum', z.enum(['1', '2']), '1', '1'],
	])('converts: %s', (_name, schema, text, value) => {
		expect(fromText(schema, text)).toEqual(value);
		expect(schema.safeParse(fromText(schema, text)).success).toBe(true);
	});

	it.each([
		['empty', z.number(), ''],
		['blank', z.number(), ' '],
		['exponent', z.number(), '1e3'],
		['hexadecimal', z.number(), '0x10'],
		['infinity', z.number(), 'Infinity'],
		['one for true', z.boolean(), '1'],
		['repeated scalar', z.int(), ['1', '2']],
		['date without a time zone', z.date(), '2026-11-22T06:30:00'],
		['month 13', z.date(), '2026-13-22T06:30:00Z'],
		['fraction', z.bigint(), '1.5'],
	])('leaves to zod to refuse: %s', (_name, schema, text) => {
		expect(fromText(schema, text)).toBe(text);
		expect(schema.safeParse(fromText(schema, text)).success).toBe(false);
	});

	it('converts the fields it knows and keeps the others', () => {
		const schema = z.strictObject({ limit: z.int(), name: z.string() });
		expect(fromText(schema, { limit: '5', name: '5', more: '5' })).toEqual({
			limit: 5,
			name: '5',
			more: '5',
		});
		expect(fromText(schema, 'text')).toBe('text');
	});
});

describe('converterOf json', () => {
	it('turns instants into dates, however deep, and nothing else', () => {
		const schema = z.object({ at: z.date(), count: z.int(), slots: z.array(z.object({ from: z.date() })) });
		const body = { at: instant, count: '5', slots: [{ from: instant }] };
		expect(converterOf(schema, 'json')(body)).toEqual({
			at: new Date(instant),
			count: '5',
			slots: [{ from: new Date(instant) }],
		});
	});
});
