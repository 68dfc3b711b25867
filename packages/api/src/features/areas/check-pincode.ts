import { findPincode, type PincodeRow } from '@dailyveg/db';
import type { PublicContext } from '../../trpc/init.ts';
import type { CheckPincodeInput } from './areas.schemas.ts';

/** What is known of a pincode, cached; null when it is unknown. */
export function checkPincode(
	{ em, services }: PublicContext,
	{ pincode }: CheckPincodeInput,
): Promise<PincodeRow | null> {
	return services.cache.read('areas', `pincode:${pincode}`, () => findPincode(em, pincode));
}
