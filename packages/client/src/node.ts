import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import superjson from 'superjson';
import {
	type ClientOptions,
	createClient,
	type DailyVegClient,
	type SignedIn,
	type TokenAuth,
} from './index.ts';

/** What a script signs in with. */
export interface Credentials {
	/** Address of the server. */
	url: string;
	email: string;
	password: string;
}

/** A token this close to its end, in milliseconds, is not used any more. */
const MARGIN_MS = 5_000;

/** A `TokenAuth` that outlives the process: the token is in a file that only its owner may read. */
export function createFileTokenAuth(file: string): TokenAuth {
	let current = read(file);
	const valid = () =>
		current && current.accessTokenExpiresAt.getTime() - MARGIN_MS > Date.now() ? current : undefined;
	return {
		get user() {
			return valid()?.user;
		},
		getAccessToken: () => valid()?.accessToken,
		onSignedIn: (signedIn) => {
			current = signedIn;
			replace(file, superjson.stringify(signedIn));
		},
		onSignedOut: () => {
			current = undefined;
			rmSync(file, { force: true });
		},
	};
}

/** Reads `DAILYVEG_URL`, `DAILYVEG_EMAIL` and `DAILYVEG_PASSWORD`; throws a TypeError that names what is missing. */
export function readCredentials(env: Readonly<Record<string, string | undefined>>): Credentials {
	const { DAILYVEG_URL: url, DAILYVEG_EMAIL: email, DAILYVEG_PASSWORD: password } = env;
	if (url && email && password) return { url, email, password };
	const all = { DAILYVEG_URL: url, DAILYVEG_EMAIL: email, DAILYVEG_PASSWORD: password };
	const missing = Object.entries(all).flatMap(([name, value]) => (value ? [] : [name]));
	throw new TypeError(`Missing in the environment: ${missing.join(', ')}`);
}

/** How a script's client is made. */
export interface ScriptClientOptions extends Omit<ClientOptions, 'url' | 'auth'> {
	credentials: Credentials;
	/** Keeps the token between runs; the same for one account and server only. */
	tokenFile: string;
}

/** A client that is signed in: with the token of an earlier run, or else with the credentials. */
export async function createScriptClient(options: ScriptClientOptions): Promise<DailyVegClient> {
	const { credentials, tokenFile, ...rest } = options;
	const { url, email, password } = credentials;
	const auth = createFileTokenAuth(tokenFile);
	const client = createClient({ ...rest, url, auth });
	if (auth.user?.email !== email.trim().toLowerCase()) await client.auth.login.mutate({ email, password });
	return client;
}

function read(file: string): SignedIn | undefined {
	try {
		return superjson.parse<SignedIn>(readFileSync(file, 'utf8'));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw new Error(`${file} does not hold a token; remove it to sign in again`, { cause: error });
	}
}

/** Whoever reads meanwhile sees the old content or the new one, never half of it. */
function replace(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const draft = `${file}.${randomUUID()}`;
	try {
		writeFileSync(draft, text, { mode: 0o600, flag: 'wx' });
		renameSync(draft, file);
	} finally {
		rmSync(draft, { force: true });
	}
}
