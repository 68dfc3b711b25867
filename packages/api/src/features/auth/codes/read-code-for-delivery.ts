import { type CodePurpose, OneTimeCode } from '@dailyveg/db';
import { unseal } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import type { CodePayload } from '../auth.jobs.ts';

/** A code as its receiver gets it. */
export interface DeliverableCode {
	purpose: CodePurpose;
	/** E-mail address or E.164 number. */
	target: string;
	code: string;
	/** Token of the link. */
	link: string | null;
	/** Whose account it is for; null: nobody's. */
	user: { name: string } | null;
}

/** What to deliver; null when the code is used, replaced or expired. */
export async function readCodeForDelivery(
	{ env, clock, orm }: Pick<Services, 'env' | 'clock' | 'orm'>,
	{ codeId, sealed }: CodePayload,
): Promise<DeliverableCode | null> {
	const row = await orm.em
		.fork()
		.findOne(OneTimeCode, { id: codeId, expiresAt: { $gt: clock.now() } }, { populate: ['user'] });
	if (!row) return null;
	const { code, link } = JSON.parse(unseal(env, 'one-time-code', sealed)) as Secrets;
	const { purpose, target, user } = row;
	return { purpose, target, code, link, user: user && { name: user.name } };
}

type Secrets = Pick<DeliverableCode, 'code' | 'link'>;
