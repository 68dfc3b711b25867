import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileTokenAuth, createScriptClient, readCredentials } from './node.ts';
import { answer, startStubServer } from './testing/stub-server.ts';

const user = { id: '0', email: 'asha@example.in', name: 'Asha', phone: null, role: 'customer' } as const;
const signedIn = (lifetimeMs = 60_000) => ({
	user,
	accessToken: 'secret',
	accessTokenExpiresAt: new Date(Date.now() + lifetimeMs),
});

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dailyveg-token-'));
	file = join(folder, 'deeper', 'token.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('keeps a token for the next process, in a file that only its owner reads', async () => {
	createFileTokenAuth(file).onSignedIn?.(signedIn());
	expect((await stat(file)).mode & 0o777).toBe(0o600);
	expect(await readdir(join(folder, 'deeper'))).toEqual(['token.json']);
	const later = createFileTokenAuth(file);
	expect(later.user).toEqual(user);
	expect(later.getAccessToken()).toBe('secret');
	later.onSignedOut?.();
	expect(later.user).toBeUndefined();
	expect(createFileTokenAuth(file).getAccessToken()).toBeUndefined();
});

test('a token that ends in a moment is none', () => {
	const auth = createFileTokenAuth(file);
	auth.onSignedIn?.(signedIn(1_000));
	expect(auth.getAccessToken()).toBeUndefined();
	expect(auth.user).toBeUndefined();
});

test('a file that holds something else is not overwritten in silence', async () => {
	const notes = join(folder, 'notes.txt');
	await writeFile(notes, 'buy tomatoes');
	expect(() => createFileTokenAuth(notes)).toThrow('does not hold a token');
	expect(await readFile(notes, 'utf8')).toBe('buy tomatoes');
});

test('credentials come from the environment, or the error names what is missing', () => {
	const env = { DAILYVEG_URL: 'http://127.0.0.1:3000', DAILYVEG_EMAIL: user.email, DAILYVEG_PASSWORD: 'x' };
	expect(readCredentials(env)).toEqual({ url: env.DAILYVEG_URL, email: user.email, password: 'x' });
	expect(() => readCredentials({ ...env, DAILYVEG_URL: '', DAILYVEG_PASSWORD: undefined })).toThrow(
		'DAILYVEG_URL, DAILYVEG_PASSWORD',
	);
});

test('a script signs in once, and again as somebody else', async () => {
	const server = await startStubServer(answer({ accessToken: 'other', accessTokenExpiresAt: 0, user }));
	const credentials = { url: server.url, email: 'Asha@example.in ', password: 'ripe-brinjal-42' };
	createFileTokenAuth(file).onSignedIn?.(signedIn());
	await createScriptClient({ credentials, tokenFile: file });
	expect(server.requests).toHaveLength(0);
	const other = { ...credentials, email: 'ravi@example.in' };
	await createScriptClient({ credentials: other, tokenFile: file });
	expect(server.requests.map(({ paths }) => paths)).toEqual([['auth.login']]);
	await server.close();
});
