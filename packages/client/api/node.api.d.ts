import { ClientOptions, TokenAuth, DailyVegClient } from './index.js';

/** What a script signs in with. */
interface Credentials {
    /** Address of the server. */
    url: string;
    email: string;
    password: string;
}
/** A `TokenAuth` that outlives the process: the token is in a file that only its owner may read. */
declare function createFileTokenAuth(file: string): TokenAuth;
/** Reads `DAILYVEG_URL`, `DAILYVEG_EMAIL` and `DAILYVEG_PASSWORD`; throws a TypeError that names what is missing. */
declare function readCredentials(env: Readonly<Record<string, string | undefined>>): Credentials;
/** How a script's client is made. */
interface ScriptClientOptions extends Omit<ClientOptions, 'url' | 'auth'> {
    credentials: Credentials;
    /** Keeps the token between runs; the same for one account and server only. */
    tokenFile: string;
}
/** A client that is signed in: with the token of an earlier run, or else with the credentials. */
declare function createScriptClient(options: ScriptClientOptions): Promise<DailyVegClient>;

export { createFileTokenAuth, createScriptClient, readCredentials };
export type { Credentials, ScriptClientOptions };
