import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import superjson from 'superjson';
import {
	type ClientOptions,
	createClient,
	createTokenAuth,
	type DailyVegClient,
	type TokenSession,
	type TokenStore,
} from './index.ts';

export {
	verifyWebhook,
	type WebhookEvent,
	type WebhookHeaders,
	WebhookVerificationError,
} from './webhooks.ts';

/** What a script signs in with: an account, or an API key of the shop. */
export type Credentials = { url: string } & ({ email: string; password: string } | { apiKey: string });

/** A session whose refresh token ends within so many milliseconds is not taken up again. */
const MARGIN_MS = 5_000;

/** Keeps a session in a file that only its owner may read: it outlives the process. */
export function createFileTokenStore(file: string): TokenStore {
	return {
		get: () => {
			const session = read(file);
			const endsAt = session?.tokens.refreshTokenExpiresAt.getTime() ?? 0;
			return endsAt - MARGIN_MS > Date.now() ? session : undefined;
		},
		set: (session) => {
			if (session) replace(file, superjson.stringify(session));
			else rmSync(file, { force: true });
		},
	};
}

/**
 * Reads `DAILYVEG_URL` and `DAILYVEG_API_KEY`, or else `DAILYVEG_EMAIL` and `DAILYVEG_PASSWORD`; throws a TypeError
 * that names what is missing.
 */
export function readCredentials(env: Readonly<Record<string, string | undefined>>): Credentials {
	const { DAILYVEG_URL: url, DAILYVEG_API_KEY: apiKey } = env;
	const { DAILYVEG_EMAIL: email, DAILYVEG_PASSWORD: password } = env;
	if (url && apiKey) return { url, apiKey };
	if (url && email && password) return { url, email, password };
	const all = { DAILYVEG_URL: url, DAILYVEG_EMAIL: email, DAILYVEG_PASSWORD: password };
	const missing = Object.entries(all).flatMap(([name, value]) => (value ? [] : [name]));
	throw new TypeError(`Missing in the environment: ${missing.join(', ')} (or DAILYVEG_API_KEY)`);
}

/** How a script's client is made. */
export interface ScriptClientOptions extends Omit<ClientOptions, 'url' | 'auth'> {
	credentials: Credentials;
	/** Keeps the session of an account between runs; the same for one account and server only. */
	tokenFile: string;
}

/** A client that is signed in: with the API key, the session of an earlier run, or else with the password. */
export async function createScriptClient(options: ScriptClientOptions): Promise<DailyVegClient> {
	const { credentials, tokenFile, ...rest } = options;
	const { url } = credentials;
	if ('apiKey' in credentials)
		return createClient({ ...rest, url, auth: { getAccessToken: () => credentials.apiKey } });
	const { email, password } = credentials;
	const auth = createTokenAuth({ store: createFileTokenStore(tokenFile) });
	const client = createClient({ ...rest, url, auth });
	if (auth.user?.email !== email.trim().toLowerCase()) await client.auth.login.mutate({ email, password });
	return client;
}

function read(file: string): TokenSession | undefined {
	try {
		return superjson.parse<TokenSession>(readFileSync(file, 'utf8'));
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
