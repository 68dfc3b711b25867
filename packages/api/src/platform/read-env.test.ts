import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EnvError, readEnv } from './read-env.ts';

const schema = z.object({
	PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('a port, 0 to 65535'),
	SECRET: z.string().min(8).describe('at least 8 characters'),
	URL: z.url().describe('a URL'),
});

describe('readEnv', () => {
	it('parses what is there and fills in defaults', () => {
		expect(readEnv(schema, { SECRET: 'longenough', URL: 'http://a.example' })).toEqual({
			PORT: 3000,
			SECRET: 'longenough',
			URL: 'http://a.example',
		});
	});

	it('takes an empty variable for an absent one', () => {
		expect(readEnv(schema, { SECRET: 'longenough', URL: 'http://a.example', PORT: '' }).PORT).toBe(3000);
	});

	it('names every bad variable at once and repeats no value', () => {
		const read = () => readEnv(schema, { PORT: 'http', SECRET: 'hunter2' });
		expect(read).toThrow(EnvError);
		expect(read).toThrow(
			/PORT {4}is wrong; expected a port, 0 to 65535\n {2}SECRET {2}is wrong; .*\n {2}URL/s,
		);
		expect(read).not.toThrow(/hunter2/);
	});
});
