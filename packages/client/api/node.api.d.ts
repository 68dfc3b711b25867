import { ClientOptions, TokenStore, DailyVegClient } from './index.js';

/** What a script signs in with: an account, or an API key of the shop. */
type Credentials = {
    url: string;
} & ({
    email: string;
    password: string;
} | {
    apiKey: string;
});
/** Keeps a session in a file that only its owner may read: it outlives the process. */
declare function createFileTokenStore(file: string): TokenStore;
/**
 * Reads `DAILYVEG_URL` and `DAILYVEG_API_KEY`, or else `DAILYVEG_EMAIL` and `DAILYVEG_PASSWORD`; throws a TypeError
 * that names what is missing.
 */
declare function readCredentials(env: Readonly<Record<string, string | undefined>>): Credentials;
/** How a script's client is made. */
interface ScriptClientOptions extends Omit<ClientOptions, 'url' | 'auth'> {
    credentials: Credentials;
    /** Keeps the session of an account between runs; the same for one account and server only. */
    tokenFile: string;
}
/** A client that is signed in: with the API key, the session of an earlier run, or else with the password. */
declare function createScriptClient(options: ScriptClientOptions): Promise<DailyVegClient>;

export { createFileTokenStore, createScriptClient, readCredentials };
export type { Credentials, ScriptClientOptions };
