import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { ApiCall, AuditEntry, OutboxMessage, ProcessedMessage } from '@dailyveg/db';
import { createAreas, createCatalog, createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { readCode } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../worker/src/testing/eventually.ts';
import { createTestBench, type TestBench } from '../../worker/src/testing/test-worker.ts';
import { type RecordedProcess, recordProcess } from './testing/recorded-process.ts';
import type { Entered, Made } from './testing/story/call.ts';
import { totpCode } from './testing/totp-code.ts';

const programs = ['../../worker/src/main.ts', './main.ts'].map((path) =>
	fileURLToPath(new URL(path, import.meta.url)),
);

/** Of the shop's pages, which alone may ask for a cookie. */
const ORIGIN = 'https://shop.example';

let bench: TestBench;
let server: RecordedProcess;
let worker: RecordedProcess;
let staffEmail: string;
let unitId: string;
/** Everything that must be found nowhere, by what it is. */
const secrets = new Map<string, string>();
beforeAll(async () => {
	bench = await createTestBench();
	const em = bench.shop.em();
	const { hub } = await createAreas(em);
	const { tomato } = await createCatalog(em, { hub });
	unitId = tomato.units.getItems()[0]?.id ?? '';
	({ email: staffEmail } = await createUser(em, { role: 'staff' }));
	secrets.set('test password', TEST_PASSWORD);
	secrets.set('key of the server', bench.shop.env.AUTH_SECRET);
	const variables = {
		...bench.variables,
		...{
			NODE_ENV: 'production',
			LOG_LEVEL: 'trace',
			PORT: '0',
			API_LOG_READ_SAMPLE: '1',
			ALLOWED_ORIGINS: ORIGIN,
		},
	};
	[worker, server] = (await Promise.all(programs.map((main) => recordProcess(main, variables)))) as [
		RecordedProcess,
		RecordedProcess,
	];
});
afterAll(async () => {
	await Promise.all([server.stop(), worker.stop()]);
	await bench.close();
});

interface Answer<Content> {
	status: number;
	json: Content;
	headers: Headers;
}

/** `Content` is what the test reads of the answer. */
async function call<Content = unknown>(
	route: string,
	body?: object,
	{ status = 2, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Promise<Answer<Content>> {
	// The throttles are not what is looked at here.
	await bench.shop.services.redis.flushdb();
	const [method = '', path = ''] = route.split(' ');
	const answer = await fetch(`${server.url}/api/v1${path}`, {
		method,
		headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const text = await answer.text();
	expect(Math.floor(answer.status / 100), `${route}: ${text}`).toBe(status);
	return { status: answer.status, json: JSON.parse(text || '{}') as Content, headers: answer.headers };
}

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

/** Remembers a secret, and hands it on. */
function secret<Text extends string>(name: string, value: Text): Text {
	expect(value.length, name).toBeGreaterThan(5);
	secrets.set(name, value);
	return value;
}

type Tokens = Entered['tokens'];

function tokensOf({ accessToken, refreshToken }: Tokens, name: string): { access: string; refresh: string } {
	return {
		access: secret(`access token ${name}`, accessToken),
		refresh: secret(`refresh token ${name}`, refreshToken),
	};
}

const newPassword = (name: string) => secret(name, `ripe ${randomBytes(8).toString('hex')} monsoon`);

const email = `${randomUUID()}@example.in`;
const codeOf = async (...[purpose]: [Parameters<typeof readCode>[1]]) => {
	const { code, link } = await readCode(bench.shop.services, purpose, email);
	if (link !== null) secret(`link ${purpose}`, link);
	return { code: secret(`code ${purpose}`, code), link: link ?? '' };
};

async function registerAndLoseThePassword() {
	const password = newPassword('first password');
	await call('POST /auth/register', { email, password, name: 'Asha Rao' });
	const { code } = await codeOf('register');
	const confirmed = await call<Entered>('POST /auth/register/confirm', { email, code });
	tokensOf(confirmed.json.tokens, 'of registration');
	await call('POST /auth/login', { email, password: newPassword('wrong password') }, { status: 4 });
	await call('POST /auth/login', `${newPassword('password in broken input')}` as unknown as object, {
		status: 4,
	});
	await call('POST /auth/login', { email, passwort: newPassword('misspelt password') }, { status: 4 });
	const cookie = await call('POST /auth/login', { email, password, transport: 'cookie' });
	const [, value = ''] = /=([^;]+)/.exec(cookie.headers.get('set-cookie') ?? '') ?? [];
	secret('cookie', value);
	await call('GET /auth/me', undefined, { headers: { cookie: `dailyveg_session=${value}` } });
	await call('POST /auth/password/reset-code', { email });
	const { link } = await codeOf('reset-password');
	await call('POST /auth/password/reset', { token: link, newPassword: newPassword('second password') });
}

async function signInByCodeAndTakeASecondFactor() {
	await call('POST /auth/login/code', { email });
	const { code } = await codeOf('login');
	const byCode = await call<Entered>('POST /auth/login/code/confirm', { email, code });
	const first = tokensOf(byCode.json.tokens, 'by code');
	const renewed = await call<Tokens>('POST /auth/refresh', { refreshToken: first.refresh });
	const second = tokensOf(renewed.json, 'renewed');
	const { json: enrolment } = await call<{ secret: string }>(
		'POST /auth/two-factor/enrol',
		{},
		bearer(second.access),
	);
	const seed = secret('seed of the second factor', enrolment.secret);
	const { json } = await call<{ recoveryCodes: [string, ...string[]] }>(
		'POST /auth/two-factor/confirm',
		{ code: secret('code of the app', totpCode(seed)) },
		bearer(second.access),
	);
	for (const [index, recovery] of json.recoveryCodes.entries()) secret(`recovery code ${index}`, recovery);
	const password = secrets.get('second password');
	const [recovery] = json.recoveryCodes;
	await call('POST /auth/login', { email, password, secondFactor: 'ABCD-wrong-1234' }, { status: 4 });
	const entered = await call<Entered>('POST /auth/login', { email, password, secondFactor: recovery });
	return tokensOf(entered.json.tokens, 'of two');
}

async function order({ access }: { access: string }): Promise<string> {
	const { json: address } = await call<Made>(
		'POST /addresses',
		{
			...{ label: 'Home', recipientName: 'Asha Rao', phone: '+919845012345' },
			...{ line1: '12, 3rd Cross', pincode: '560034', isDefault: true },
		},
		bearer(access),
	);
	const { json: cart } = await call<{ token: string }>('POST /cart');
	const guest = { 'x-cart-token': secret('token of a cart', cart.token) };
	await call(`PUT /cart/items/${unitId}`, { quantity: 250 }, { headers: guest });
	await call(`PUT /cart/items/${unitId}`, { quantity: 500 }, bearer(access));
	const { headers } = bearer(access);
	const { json } = await call<Made>(
		'POST /orders',
		{ addressId: address.id },
		{ headers: { ...headers, 'idempotency-key': randomUUID() } },
	);
	await call('GET /auth/me', undefined, { status: 4, ...bearer(secret('forged token', `${access}x`)) });
	return json.id;
}

async function workAsStaff(orderId: string) {
	const entered = await call<Entered>('POST /auth/login', { email: staffEmail, password: TEST_PASSWORD });
	const { access } = tokensOf(entered.json.tokens, 'of staff');
	const wish = { name: 'Scales', scopes: ['orders:read', 'orders:confirm'] };
	const { json } = await call<{ key: string }>('POST /admin/api-keys', wish, bearer(access));
	const key = secret('API key', json.key);
	await call(`POST /admin/orders/${orderId}/confirm`, {}, bearer(key));
	await call('GET /admin/orders', undefined, { headers: { 'x-api-key': key } });
	await call('GET /admin/audit', undefined, bearer(access));
}

/** Every table as text; what is binary once as hex and once as it reads. */
async function dumpTables(): Promise<Map<string, string>> {
	const em = bench.shop.em();
	const tables = await em.execute<{ name: string }[]>(
		'select table_name as name from information_schema.tables where table_schema = database()',
	);
	const dumps = new Map<string, string>();
	for (const { name } of tables) {
		const rows = await em.execute<Record<string, unknown>[]>(`select * from \`${name}\``);
		const values = rows.flatMap((row) => Object.values(row));
		const texts = values.map((value) =>
			Buffer.isBuffer(value) ? `${value.toString('hex')} ${value.toString('latin1')}` : JSON.stringify(value),
		);
		dumps.set(name, texts.join('\n'));
	}
	return dumps;
}

/** Six digits may be part of any longer number. */
const occursIn = (text: string, value: string) =>
	/^\d{6}$/.test(value) ? new RegExp(`(?<![\\w.-])${value}(?![\\w.-])`).test(text) : text.includes(value);

const findingsIn = (place: string, text: string) =>
	[...secrets].filter(([, value]) => occursIn(text, value)).map(([name]) => `${name} in ${place}`);

describe('after a full run', () => {
	it('R41 no secret is in the logs of server and worker, nor in any table', async () => {
		await registerAndLoseThePassword();
		const tokens = await signInByCodeAndTakeASecondFactor();
		await workAsStaff(await order(tokens));
		await eventually(async () => {
			const em = bench.shop.em();
			expect(await em.count(ProcessedMessage)).toBe(await em.count(OutboxMessage));
		});
		const logs = [await server.stop(), await worker.stop()];
		expect(logs[0]).toContain('auth/login');
		expect(secrets.size).toBeGreaterThan(25);
		const em = bench.shop.em();
		expect(await em.count(AuditEntry)).toBeGreaterThan(8);
		expect(await em.count(ApiCall)).toBeGreaterThan(15);
		const tables = await dumpTables();
		// What may be found is found.
		expect(tables.get('user')).toContain(email);
		expect([
			...findingsIn('the log of the server', logs[0] ?? ''),
			...findingsIn('the log of the worker', logs[1] ?? ''),
			...[...tables].flatMap(([name, text]) => findingsIn(name, text)),
		]).toEqual([]);
	}, 120_000);
});
