import { expect, it } from 'vitest';
import { deliveryFeeMinor } from './delivery-fee.ts';

it('delivers free from ₹200 of goods', () => {
	expect(deliveryFeeMinor(0)).toBe(2_500);
	expect(deliveryFeeMinor(19_999)).toBe(2_500);
	expect(deliveryFeeMinor(20_000)).toBe(0);
});
