import { describe, expect, it } from 'vitest';
import { EnvError, readDbEnv } from './env.ts';

const MYSQL_URL = 'mysql://dailyveg:secret@127.0.0.1:3306/dailyveg';

describe('readDbEnv', () => {
	it('reads what is there and fills in the rest', () => {
		expect(readDbEnv({ MYSQL_URL })).toEqual({ MYSQL_URL, NODE_ENV: 'development' });
		expect(readDbEnv({ MYSQL_URL, MYSQL_POOL_SIZE: '5', NODE_ENV: 'test' }).MYSQL_POOL_SIZE).toBe(5);
	});

	it('lists every bad variable at once', () => {
		const read = () => readDbEnv({ MYSQL_POOL_SIZE: 'many', NODE_ENV: 'prod' });
		expect(read).toThrow(EnvError);
		expect(read).toThrow(/MYSQL_URL: is not set[\s\S]*MYSQL_POOL_SIZE: [\s\S]*NODE_ENV: /);
	});

	it('refuses the URL of another kind of database', () => {
		expect(() => readDbEnv({ MYSQL_URL: 'postgres://127.0.0.1/dailyveg' })).toThrow(/mysql:\/\//);
	});
});
