import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DeadLetter, OneTimeCode, OutboxMessage, ProcessedMessage, User } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { readCode } from '@dailyveg/testkit';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createSmsGateway } from '../../sms/sms-gateway.ts';
import { readMails } from '../../testing/documents.ts';
import { eventually } from '../../testing/eventually.ts';
import { createTestBench, type TestBench } from '../../testing/test-worker.ts';
import { startWorker, type Worker } from '../../worker.ts';

const PASSWORD = 'ripe brinjal in the monsoon';
const SHOP_URL = 'https://shop.example';

/** A gateway that answers as it is told, and remembers what it was sent. */
interface Gateway {
	server: Server;
	status: number;
	requests: { body: Record<string, string>; authorization: string | undefined }[];
}

const logLines: string[] = [];
let gateway: Gateway;
let bench: TestBench;
let worker: Worker;
beforeAll(async () => {
	gateway = await startGateway();
	const { port } = gateway.server.address() as AddressInfo;
	bench = await createTestBench({
		SHOP_URL,
		SMS_GATEWAY_URL: `http://127.0.0.1:${port}/send`,
		SMS_GATEWAY_TOKEN: 'gateway-token',
	});
	const logger = pino({ level: 'trace' }, { write: (line: string) => logLines.push(line) });
	worker = await startWorker(bench.env, logger);
	await worker.started;
});
afterAll(async () => {
	await worker.stop();
	await bench.close();
	gateway.server.close();
});
beforeEach(async () => {
	await bench.shop.services.redis.flushdb();
	gateway.status = 202;
	gateway.requests = [];
});

async function startGateway(): Promise<Gateway> {
	const server = createServer(async (request, response) => {
		const body = JSON.parse(await text(request)) as Record<string, string>;
		started.requests.push({ body, authorization: request.headers.authorization });
		response.writeHead(started.status).end();
	});
	const started: Gateway = { server, status: 202, requests: [] };
	await once(server.listen(0, '127.0.0.1'), 'listening');
	return started;
}

const auth = () => bench.shop.as(null).auth;
const newEmail = () => `${randomBytes(6).toString('hex')}@example.in`;

async function mailsTo(address: string) {
	const mails = await readMails(inject('stackEnv').MAIL_DIR, '');
	return mails.filter(({ to }) => to === address);
}

const mailTo = (address: string) =>
	eventually(async () => {
		const [mail] = await mailsTo(address);
		if (!mail) throw new Error(`no mail to ${address}`);
		return mail;
	});

/** Everything that was written down, in MySQL, PostgreSQL and the logs. */
async function writtenDown(): Promise<string> {
	const em = bench.shop.em();
	const tables = [OutboxMessage, ProcessedMessage, DeadLetter, OneTimeCode];
	const rows = await Promise.all(tables.map((table) => em.find(table as typeof OutboxMessage, {})));
	const client = new pg.Client({ connectionString: bench.env.POSTGRES_URL });
	await client.connect();
	const { rows: jobs } = await client.query('select * from graphile_worker._private_jobs');
	await client.end();
	return JSON.stringify({ rows, jobs, logLines });
}

const settled = () =>
	eventually(async () => {
		const em = bench.shop.em();
		expect(await em.count(ProcessedMessage)).toBe(await em.count(OutboxMessage));
	});

describe('a code by mail', () => {
	it('R27 arrives, opens the account, and stands nowhere else in clear', async () => {
		const email = newEmail();
		await auth().register({ email, password: PASSWORD, name: 'Asha Rao' });
		const mail = await mailTo(email);
		const code = /^ {4}(\d{6})$/m.exec(mail.text)?.[1] ?? '';
		expect(mail.html).toContain(`<strong>${code}</strong>`);
		expect(mail.subject).not.toContain(code);
		const all = await writtenDown();
		expect(all).toContain('auth.sendCode');
		expect(all).not.toMatch(new RegExp(`(?<![\\da-f])${code}(?![\\da-f])`));
		expect(all).not.toContain(PASSWORD);
		expect((await auth().confirmRegistration({ email, code })).user.email).toBe(email);
	});

	it('R30 tells the owner of an address, and nobody else, that it has an account', async () => {
		const { email } = await createUser(bench.shop.em(), { email: newEmail(), name: '<b>Asha</b>' });
		await auth().register({ email, password: PASSWORD, name: 'Somebody' });
		const mail = await mailTo(email);
		expect(mail.subject).toContain('You have a');
		expect(mail.text).not.toMatch(/^ {4}\d{6}$/m);
		expect(mail.html).not.toMatch(/<strong>\d{6}<\/strong>/);
		expect(mail.html).toContain('&lt;b&gt;Asha&lt;/b&gt;');
		expect(mail.html).not.toContain('<b>');
		const stranger = newEmail();
		await auth().sendLoginCode({ email: stranger });
		await settled();
		expect(await mailsTo(stranger)).toEqual([]);
	});

	it('R35 resets a password by its link, whose token no server sees in the address', async () => {
		const { email } = await createUser(bench.shop.em(), { email: newEmail() });
		await auth().sendPasswordReset({ email });
		const { text: letter, html } = await mailTo(email);
		const link = new URL(/https:\S+/.exec(letter)?.[0] ?? '');
		expect(`${link.origin}${link.pathname}${link.search}`).toBe(`${SHOP_URL}/reset-password`);
		expect(html).toContain(`href="${link.href}"`);
		const token = link.hash.replace('#token=', '');
		expect(await writtenDown()).not.toContain(token);
		await auth().resetPassword({ token, newPassword: PASSWORD });
		expect((await auth().login({ email, password: PASSWORD })).user.email).toBe(email);
	});
});

describe('a code by SMS', () => {
	const owner = async () => {
		const phone = `+9198${String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0')}`;
		const { id } = await createUser(bench.shop.em(), { email: newEmail() });
		await bench.shop.em().nativeUpdate(User, { id }, { verifiedPhone: phone });
		return phone;
	};

	it('is tried again while the gateway is down, under one key, and lies in no queue in clear', async () => {
		const phone = await owner();
		gateway.status = 503;
		await auth().sendLoginCode({ phone });
		await eventually(async () => expect(gateway.requests.length).toBeGreaterThan(0));
		const { code } = await readCode(bench.shop.services, 'login', phone);
		expect(await writtenDown()).not.toMatch(new RegExp(`(?<![\\da-f])${code}(?![\\da-f])`));
		gateway.status = 202;
		await settled();
		const keys = gateway.requests.map(({ body }) => body['idempotencyKey']);
		expect(keys.length).toBeGreaterThan(1);
		expect(new Set(keys).size).toBe(1);
		expect(gateway.requests.at(-1)).toMatchObject({
			authorization: 'Bearer gateway-token',
			body: { to: phone, text: expect.stringContaining(code) },
		});
	});

	it('is put aside, sealed, when the gateway refuses the number for good', async () => {
		const phone = await owner();
		gateway.status = 400;
		await auth().sendLoginCode({ phone });
		const dead = await eventually(() => bench.shop.em().findOneOrFail(DeadLetter, { name: 'auth.sendCode' }));
		expect(dead.error).toBe('the SMS gateway answered 400');
		const { code } = await readCode(bench.shop.services, 'login', phone);
		expect(JSON.stringify(dead)).not.toContain(code);
		expect(gateway.requests).toHaveLength(1);
	});

	it('goes nowhere for a number that signs nobody in', async () => {
		await auth().sendLoginCode({ phone: '+919845000000' });
		await eventually(async () => {
			const done = await bench.shop.em().count(ProcessedMessage);
			const dead = await bench.shop.em().count(DeadLetter);
			expect(done + dead).toBe(await bench.shop.em().count(OutboxMessage));
		});
		expect(gateway.requests).toEqual([]);
	});
});

it('the SMS catcher of the local stack takes what the gateway would', async () => {
	const { SMS_GATEWAY_URL, SMS_DIR } = inject('stackEnv');
	const message = { to: '+919845012345', text: 'hello', idempotencyKey: randomBytes(8).toString('hex') };
	await createSmsGateway({ SMS_GATEWAY_URL }).send(message);
	const files = await readdir(SMS_DIR);
	const texts = await Promise.all(files.map((file) => readFile(join(SMS_DIR, file), 'utf8')));
	expect(texts.map((content) => JSON.parse(content))).toContainEqual(message);
});
