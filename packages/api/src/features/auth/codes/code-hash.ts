import type { ApiEnv } from '../../../platform/config.ts';
import { hmac } from '../../../platform/secrets.ts';

type AuthEnv = Pick<ApiEnv, 'AUTH_SECRET'>;

/** What the table holds of a code; bound to its row, so that equal digits do not look alike. */
export const codeHashOf = (env: AuthEnv, id: string, code: string): string =>
	hmac(env, 'one-time-code', `${id}\n${code}`).toString('hex');

/** What the table holds of the token in a link. */
export const linkHashOf = (env: AuthEnv, token: string): string => hmac(env, 'link', token).toString('hex');
