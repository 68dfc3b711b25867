import { describe, expect, it } from 'vitest';
import { presentPincode } from './areas.presenter.ts';
import { checkPincodeOutput } from './areas.schemas.ts';

const place = { pincode: '560034', areaName: 'Koramangala', city: 'Bengaluru', state: 'Karnataka' };
const hub = {
	id: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10',
	code: 'blr-koramangala',
	name: 'Koramangala hub',
	timeZone: 'Asia/Kolkata',
};

describe('presentPincode', () => {
	it('tells the hub of a pincode that is served', () => {
		const answer = presentPincode('560034', { ...place, hub });
		expect(checkPincodeOutput.parse(answer)).toEqual({ ...place, hub, isServiceable: true });
	});

	it('knows the place of a pincode that is not', () => {
		const answer = presentPincode('560034', { ...place, hub: null });
		expect(checkPincodeOutput.parse(answer)).toEqual({ ...place, hub: null, isServiceable: false });
	});

	it('answers for a pincode nobody knows', () => {
		const nothing = { areaName: null, city: null, state: null, hub: null };
		const answer = presentPincode('999999', null);
		expect(checkPincodeOutput.parse(answer)).toEqual({ pincode: '999999', isServiceable: false, ...nothing });
	});
});
