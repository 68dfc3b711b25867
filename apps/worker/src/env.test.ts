import { expect, test } from 'vitest';
import { readWorkerEnv } from './env.ts';

const complete = {
	MYSQL_URL: 'mysql://u:p@127.0.0.1:3306/dailyveg',
	REDIS_URL: 'redis://127.0.0.1:6379',
	S3_ENDPOINT: 'http://127.0.0.1:9000',
	S3_REGION: 'us-east-1',
	S3_BUCKET: 'dailyveg',
	S3_ACCESS_KEY_ID: 'id',
	S3_SECRET_ACCESS_KEY: 'secret',
	AUTH_SECRET: 'A'.repeat(43),
	POSTGRES_URL: 'postgres://u:p@127.0.0.1:5432/jobs',
	SMTP_URL: 'smtp://127.0.0.1:25',
};

test('what need not be set has a sensible value', () => {
	expect(readWorkerEnv(complete)).toMatchObject({ WORKER_HOST: '127.0.0.1', WORKER_PORT: 3001 });
});

test('every bad variable is named at once', () => {
	const read = () =>
		readWorkerEnv({ ...complete, POSTGRES_URL: 'mysql://nope', SMTP_URL: '', WORKER_CONCURRENCY: '0' });
	expect(read).toThrow(/POSTGRES_URL +is wrong/);
	expect(read).toThrow(/SMTP_URL +is missing/);
	expect(read).toThrow(/WORKER_CONCURRENCY +is wrong; expected 1 to 200/);
});
