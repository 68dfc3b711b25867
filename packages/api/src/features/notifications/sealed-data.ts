import type { ApiEnv } from '../../platform/config.ts';
import { seal, unseal } from '../../platform/secrets.ts';

type SecretEnv = Pick<ApiEnv, 'AUTH_SECRET'>;

/** Fields that open a door; in the table they are sealed. */
const SECRET = 'code';

function withSecret(
	data: Readonly<Record<string, unknown>>,
	change: (secret: string) => string,
): Record<string, unknown> {
	const secret = data[SECRET];
	return typeof secret === 'string' ? { ...data, [SECRET]: change(secret) } : { ...data };
}

/** A notification's data as its table holds it. */
export const sealData = (env: SecretEnv, data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
	withSecret(data, (secret) => seal(env, 'notification', secret));

/** The data as its reader gets it. */
export const unsealData = (
	env: SecretEnv,
	data: Readonly<Record<string, unknown>>,
): Record<string, unknown> => withSecret(data, (sealed) => unseal(env, 'notification', sealed));
