import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identify } from './process-identity.ts';
import { type Stack, startStack } from './stack.ts';
import { readMails, sendMail } from './testing/smtp.ts';

describe('a throw-away stack', () => {
	let stack: Stack;
	beforeAll(async () => {
		stack = await startStack({ ephemeral: true });
	}, 30_000);
	afterAll(() => stack.stop());

	it('serves MySQL in UTC and utf8mb4, with the right to create databases', async () => {
		const connection = await createConnection(stack.env.MYSQL_URL);
		await connection.query('create database another');
		const [rows] = await connection.query(
			'select @@time_zone zone, @@collation_database collation, database() name',
		);
		await connection.end();
		expect(rows).toEqual([{ zone: '+00:00', collation: 'utf8mb4_unicode_520_ci', name: 'dailyveg' }]);
	});

	it('serves PostgreSQL as an unprivileged account', async () => {
		const client = new pg.Client({ connectionString: stack.env.POSTGRES_URL });
		await client.connect();
		const { rows } = await client.query('select current_database() name');
		await client.end();
		expect(rows).toEqual([{ name: 'dailyveg_jobs' }]);
		const { uid } = await stat(`/proc/${stack.services.postgres.pid}`).catch(() => ({ uid: 1 }));
		expect(uid).not.toBe(0);
	});

	it('serves S3 with its bucket', async () => {
		const object = `${stack.env.S3_ENDPOINT}/${stack.env.S3_BUCKET}/greeting.txt`;
		await fetch(object, { method: 'PUT', body: 'hello' });
		const answer = await fetch(object);
		expect(await answer.text()).toBe('hello');
	});

	it('catches mails as whole files', async () => {
		await sendMail(stack.env.SMTP_URL, 'Subject: Order placed\r\n\r\nThank you');
		const mails = await readMails(stack.env.MAIL_DIR);
		expect(mails).toEqual([expect.stringContaining('Subject: Order placed')]);
	});

	it('catches a text message once, however often it is sent', async () => {
		const message = { to: '+919845012345', text: '123456 is your code', idempotencyKey: 'a' };
		const post = (body: unknown) =>
			fetch(stack.env.SMS_GATEWAY_URL, { method: 'POST', body: JSON.stringify(body) });
		expect((await post(message)).status).toBe(202);
		expect((await post(message)).status).toBe(202);
		expect((await post({ to: '+919845012345' })).status).toBe(400);
		const files = await readdir(stack.env.SMS_DIR);
		expect(files).toHaveLength(1);
		expect(JSON.parse(await readFile(join(stack.env.SMS_DIR, String(files[0])), 'utf8'))).toEqual(message);
	});

	it('brings each service up again on its port with its data after a crash', async () => {
		const redis = new Redis(stack.env.REDIS_URL, { retryStrategy: () => 50 });
		redis.on('error', () => undefined);
		await redis.set('basket', 'tomatoes');
		const { mysql, postgres, redis: server } = stack.services;
		await write(stack.env.MYSQL_URL, 'create table kept (id int)');
		await Promise.all([mysql.kill(), postgres.stop(), server.kill()]);
		expect([mysql.pid, postgres.pid, server.pid]).toEqual([undefined, undefined, undefined]);
		await expect(createConnection(stack.env.MYSQL_URL)).rejects.toThrow('ECONNREFUSED');
		await Promise.all([mysql.start(), postgres.start(), server.start()]);
		expect(await redis.get('basket')).toBe('tomatoes');
		await write(stack.env.MYSQL_URL, 'insert into kept values (1)');
		redis.disconnect();
	}, 30_000);
});

it('leaves nothing behind when it stops', async () => {
	const stack = await startStack({ ephemeral: true, only: ['redis', 'mail'] });
	const pids = [stack.services.redis.pid, stack.services.mail.pid];
	await stack.stop();
	expect(pids.map((pid) => identify(pid ?? 0))).toEqual([undefined, undefined]);
	await expect(stat(stack.dir)).rejects.toThrow('ENOENT');
});

it('takes a service from the environment', async () => {
	const environment = { TEST_REDIS_URL: 'redis://127.0.0.1:1' };
	const stack = await startStack({ ephemeral: true, only: ['redis'], environment });
	expect(stack.services.redis).toMatchObject({ source: 'environment', url: 'redis://127.0.0.1:1' });
	await stack.stop();
});

async function write(url: string, statement: string): Promise<void> {
	const connection = await createConnection(url);
	await connection.query(statement);
	await connection.end();
}
