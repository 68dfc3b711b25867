import { timingSafeEqual } from 'node:crypto';
import { type CodePurpose, type EntityManager, OneTimeCode } from '@dailyveg/db';
import { DomainError } from '../../../contract/errors.ts';
import type { Services } from '../../../platform/services.ts';
import { codeHashOf, linkHashOf } from './code-hash.ts';

/** Tries at one code, wrong or right; with a million codes a guesser hits one in 200,000. */
const MAX_ATTEMPTS = 5;

type Prover = Pick<Services, 'env' | 'clock' | 'orm'>;

/** A code that was shown rightly and is not used yet. */
export type ProvedCode = Pick<OneTimeCode, 'id' | 'target' | 'payload'> & { userId: string | null };

/**
 * Checks the digits; throws INVALID_CODE. Each try is counted by a statement of its own before anything is compared,
 * so that neither a failing call nor a crowd of them gets a sixth. Use up what is right with `spendCode`.
 */
export async function proveCode(
	{ env, clock, orm }: Prover,
	{ purpose, target, code }: { purpose: CodePurpose; target: string; code: string },
): Promise<ProvedCode> {
	const em = orm.em.fork();
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update one_time_code set attempts = attempts + 1
		where purpose = ? and target = ? and attempts < ? and expires_at > ?`,
		[purpose, target, MAX_ATTEMPTS, clock.now()],
		'run',
	);
	const row = await em.findOne(OneTimeCode, { purpose, target });
	// As much work for a code that is not there.
	const given = Buffer.from(codeHashOf(env, row?.id ?? '', code), 'hex');
	const stored = row ? Buffer.from(row.codeHash, 'hex') : Buffer.alloc(given.length);
	if (affectedRows !== 1 || !row || !timingSafeEqual(given, stored))
		throw new DomainError('INVALID_CODE', {});
	return proved(row);
}

/** Checks the token of a link, which is too long to be guessed; throws INVALID_CODE. */
export async function proveLink(
	{ env, clock, orm }: Prover,
	{ purpose, token }: { purpose: CodePurpose; token: string },
): Promise<ProvedCode> {
	const row = await orm.em
		.fork()
		.findOne(OneTimeCode, { purpose, linkHash: linkHashOf(env, token), expiresAt: { $gt: clock.now() } });
	if (!row) throw new DomainError('INVALID_CODE', {});
	return proved(row);
}

const proved = ({ id, target, payload, user }: OneTimeCode): ProvedCode => ({
	...{ id, target, payload },
	userId: user?.id ?? null,
});

/** Uses a code up with the transaction of `em`: of any number that hold it, one passes; the rest: INVALID_CODE. */
export async function spendCode(em: EntityManager, { id }: ProvedCode): Promise<void> {
	if ((await em.nativeDelete(OneTimeCode, { id })) !== 1) throw new DomainError('INVALID_CODE', {});
}
