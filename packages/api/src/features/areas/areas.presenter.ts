import type { PincodeRow } from '@dailyveg/db';
import type { CheckPincodeOutput } from './areas.schemas.ts';

/** The answer to "do you deliver here?", also for a pincode nobody has heard of. */
export function presentPincode(pincode: string, row: PincodeRow | null): CheckPincodeOutput {
	if (!row) return { pincode, isServiceable: false, areaName: null, city: null, state: null, hub: null };
	return { ...row, isServiceable: row.hub !== null };
}
