import type { DeliveryStop } from '@dailyveg/db';
import { countCodeTry } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume, giveBack } from '../../platform/rate-limit.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { isDeliveryCode } from './delivery-code.ts';
import { MAX_CODE_TRIES } from './stops.schemas.ts';

/**
 * Throws INVALID_CODE, or CODE_TRIES_USED_UP once the stop has borne five: then a photo proves the delivery. A try is
 * counted, and committed, before the code is looked at, so that tries at once do not share one.
 */
export async function checkCode(ctx: UserContext, stop: DeliveryStop, code: string): Promise<void> {
	const { services, user } = ctx;
	await consume(ctx, 'deliveryCode.account', user.id);
	const isAllowed = await transact(services, (em) => countCodeTry(em, stop.id, MAX_CODE_TRIES));
	if (!isAllowed) throw new DomainError('CODE_TRIES_USED_UP', {});
	if (!isDeliveryCode(services, stop.id, code)) throw new DomainError('INVALID_CODE', {});
	await giveBack(ctx, 'deliveryCode.account', user.id);
}
