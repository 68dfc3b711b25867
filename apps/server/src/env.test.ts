import { readFileSync } from 'node:fs';
import { EnvError } from '@dailyveg/api';
import { describe, expect, it } from 'vitest';
import { readServerEnv, serverEnv } from './env.ts';

const complete = {
	MYSQL_URL: 'mysql://user:password@127.0.0.1:3306/dailyveg',
	REDIS_URL: 'redis://127.0.0.1:6379',
	S3_ENDPOINT: 'http://127.0.0.1:9000',
	S3_REGION: 'ap-south-1',
	S3_BUCKET: 'dailyveg',
	S3_ACCESS_KEY_ID: 'id',
	S3_SECRET_ACCESS_KEY: 'secret',
	AUTH_SECRET: 'A'.repeat(43),
};

describe('.env.example', () => {
	it('explains every variable', () => {
		const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
		const names = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
		expect(names).toEqual(expect.arrayContaining(Object.keys(serverEnv.shape)));
	});
});

describe('readServerEnv', () => {
	it('is careful unless told otherwise', () => {
		expect(readServerEnv(complete)).toMatchObject({
			NODE_ENV: 'production',
			HOST: '127.0.0.1',
			PORT: 3000,
			TRUST_PROXY: false,
			COOKIE_SECURE: true,
			ALLOWED_ORIGINS: [],
			BODY_LIMIT: 1_048_576,
		});
	});

	it('reads the addresses of proxies, and no mere number of them', () => {
		const read = (value: string) => readServerEnv({ ...complete, TRUST_PROXY: value }).TRUST_PROXY;
		expect(read('10.0.0.0/8, ::1')).toEqual(['10.0.0.0/8', '::1']);
		for (const bad of ['1', 'true', 'proxy.example', '10.0.0.0/x'])
			expect(() => read(bad), bad).toThrow(EnvError);
	});

	it('names every bad variable at once', () => {
		const read = () =>
			readServerEnv({
				...complete,
				MYSQL_URL: 'x',
				PORT: 'x',
				LOG_LEVEL: 'x',
				ALLOWED_ORIGINS: 'http://a.example/x',
			});
		for (const name of ['MYSQL_URL', 'PORT', 'LOG_LEVEL', 'ALLOWED_ORIGINS']) expect(read).toThrow(name);
	});
});
