const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** Of an access token. A stolen one is good for no longer, even where nobody notices the theft. */
export const ACCESS_TOKEN_SECONDS = 10 * 60;

/** A session unused for so long ends: people who shop every week stay signed in, forgotten devices do not. */
export const SESSION_IDLE_DAYS = 30;
export const SESSION_IDLE_MS = SESSION_IDLE_DAYS * DAY_MS;

/** A session ends by then however much it is used (R23): whoever holds a stolen one cannot keep it for ever. */
export const SESSION_ABSOLUTE_MS = 90 * DAY_MS;

/**
 * For so long after a refresh its token answers the same successor again (R22): tabs and processes that share a token
 * refresh at the same moment, and an answer may be lost on the way. Later on, a used token is a stolen one.
 */
export const REPLAY_WINDOW_MS = 20 * SECOND_MS;

/** When a session that is used now ends next: sliding, never beyond its absolute end. */
export const idleExpiry = (now: Date, absoluteExpiresAt: Date): Date =>
	new Date(Math.min(now.getTime() + SESSION_IDLE_MS, absoluteExpiresAt.getTime()));
