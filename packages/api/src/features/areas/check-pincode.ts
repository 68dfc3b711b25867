import { findPincode, type PincodeRow } from '@dailyveg/db';
import type { Context } from '../../trpc/context.ts';
import type { CheckPincodeInput } from './areas.schemas.ts';

/** What is known of a pincode, cached; null when it is unknown. */
export function checkPincode(
	{ services }: Context,
	{ pincode }: CheckPincodeInput,
): Promise<PincodeRow | null> {
	return services.cache.read('areas', `pincode:${pincode}`, () =>
		findPincode(services.orm.em.fork(), pincode),
	);
}
