import { randomBytes } from 'node:crypto';
import type { WebhookEndpoint } from '@dailyveg/db';
import type { ApiEnv } from '../../platform/config.ts';
import { seal, unseal } from '../../platform/secrets.ts';

const SECRET_BYTES = 32;

type SecretEnv = Pick<ApiEnv, 'AUTH_SECRET'>;

/** A new secret in the form of the Standard Webhooks, and what the table holds of it. */
export function newWebhookSecret(env: SecretEnv): { secret: string; sealedSecret: string } {
	const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
	return { secret, sealedSecret: seal(env, 'webhook-secret', secret) };
}

/** The secrets that sign for the endpoint now: its own and, for a day after a rotation, the one before. */
export function signingSecrets(env: SecretEnv, endpoint: WebhookEndpoint, now: Date): string[] {
	const { sealedSecret, sealedPreviousSecret, previousSecretEndsAt } = endpoint;
	const isPreviousGood = previousSecretEndsAt !== null && now < previousSecretEndsAt;
	return [sealedSecret, isPreviousGood ? sealedPreviousSecret : null]
		.filter((sealed) => sealed !== null)
		.map((sealed) => unseal(env, 'webhook-secret', sealed));
}
