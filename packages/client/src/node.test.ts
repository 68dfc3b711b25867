import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTokenAuth, type TokenSession } from './index.ts';
import { createFileTokenStore, createScriptClient, readCredentials } from './node.ts';
import { answer, startStubServer } from './testing/stub-server.ts';

const user = {
	id: '0',
	email: 'asha@example.in',
	name: 'Asha',
	phone: null,
	role: 'customer',
	permissions: [],
	isPhoneVerified: false,
	hasTwoFactor: false,
} satisfies TokenSession['user'];
const session = (lifetimeMs = 60_000): TokenSession => ({
	user,
	sessionId: '0',
	tokens: {
		accessToken: 'secret',
		accessTokenExpiresAt: new Date(),
		refreshToken: 'secret too',
		refreshTokenExpiresAt: new Date(Date.now() + lifetimeMs),
	},
});

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dailyveg-token-'));
	file = join(folder, 'deeper', 'token.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('keeps a session for the next process, in a file that only its owner reads', async () => {
	await createTokenAuth({ store: createFileTokenStore(file) }).onSignedIn(session());
	expect((await stat(file)).mode & 0o777).toBe(0o600);
	expect(await readdir(join(folder, 'deeper'))).toEqual(['token.json']);
	const later = createTokenAuth({ store: createFileTokenStore(file) });
	expect(later.user).toEqual(user);
	expect(await later.getAccessToken()).toBe('secret');
	await later.onSignedOut();
	expect(later.user).toBeUndefined();
	expect(createFileTokenStore(file).get()).toBeUndefined();
});

test('a session that ends in a moment is none', () => {
	createFileTokenStore(file).set(session(1_000));
	expect(createFileTokenStore(file).get()).toBeUndefined();
});

test('a file that holds something else is not overwritten in silence', async () => {
	const notes = join(folder, 'notes.txt');
	await writeFile(notes, 'buy tomatoes');
	expect(() => createFileTokenStore(notes).get()).toThrow('does not hold a token');
	expect(await readFile(notes, 'utf8')).toBe('buy tomatoes');
});

test('credentials come from the environment, or the error names what is missing', () => {
	const env = { DAILYVEG_URL: 'http://127.0.0.1:3000', DAILYVEG_EMAIL: user.email, DAILYVEG_PASSWORD: 'x' };
	expect(readCredentials(env)).toEqual({ url: env.DAILYVEG_URL, email: user.email, password: 'x' });
	expect(() => readCredentials({ ...env, DAILYVEG_URL: '', DAILYVEG_PASSWORD: undefined })).toThrow(
		'DAILYVEG_URL, DAILYVEG_PASSWORD',
	);
});

test('an API key goes before an account, and is sent as it is', async () => {
	const server = await startStubServer(answer({ items: [] }));
	const env = { DAILYVEG_URL: server.url, DAILYVEG_API_KEY: 'dv_key', DAILYVEG_EMAIL: user.email };
	const credentials = readCredentials(env);
	const client = await createScriptClient({ credentials, tokenFile: file });
	await client.admin.orders.list.query({});
	expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer dv_key']);
	await server.close();
});

test('a script signs in once, and again as somebody else', async () => {
	const server = await startStubServer(answer(session()));
	const credentials = { url: server.url, email: 'Asha@example.in ', password: 'ripe-brinjal-42' };
	createFileTokenStore(file).set(session());
	await createScriptClient({ credentials, tokenFile: file });
	expect(server.requests).toHaveLength(0);
	const other = { ...credentials, email: 'ravi@example.in' };
	await createScriptClient({ credentials: other, tokenFile: file });
	expect(server.requests.map(({ paths }) => paths)).toEqual([['auth.login']]);
	await server.close();
});
