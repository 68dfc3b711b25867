import { randomInt } from 'node:crypto';
import { type CodePurpose, type EntityManager, newId, OneTimeCode } from '@dailyveg/db';
import { enqueue } from '../../../platform/define-job.ts';
import { randomSecret, seal } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import { sendCode } from '../auth.jobs.ts';
import { codeHashOf, linkHashOf } from './code-hash.ts';

/** How long a code is good. */
const CODE_TTL_MS = 10 * 60 * 1_000;

const DIGITS = 6;

/** What a code shall prove. */
export interface CodeRequest {
	purpose: CodePurpose;
	/** E-mail address or E.164 number it goes to. */
	target: string;
	/** Account it is for; null: nobody's. */
	userId: string | null;
	/** What becomes true with the code. */
	payload?: unknown;
	/** Whether a link that does the same goes with it. */
	withLink?: boolean;
}

/**
 * Makes a code and promises its delivery, both with the transaction of `em`; an older one of the same purpose and
 * target is void from then on. The digits are nowhere in clear: the row has their HMAC, the job has them sealed.
 */
export async function issueCode(
	em: EntityManager,
	{ env, clock }: Pick<Services, 'env' | 'clock'>,
	{ purpose, target, userId, payload, withLink = false }: CodeRequest,
): Promise<{ expiresAt: Date }> {
	const id = newId();
	const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
	const link = withLink ? randomSecret() : null;
	const createdAt = clock.now();
	const expiresAt = new Date(createdAt.getTime() + CODE_TTL_MS);
	await em.nativeDelete(OneTimeCode, { purpose, target });
	await em.insert(OneTimeCode, {
		id,
		purpose,
		target,
		user: userId,
		codeHash: codeHashOf(env, id, code),
		linkHash: link && linkHashOf(env, link),
		payload: payload ?? null,
		attempts: 0,
		expiresAt,
		createdAt,
	});
	enqueue(em, sendCode, { codeId: id, sealed: seal(env, 'one-time-code', JSON.stringify({ code, link })) });
	return { expiresAt };
}
