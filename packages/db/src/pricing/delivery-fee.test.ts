import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../areas/distance.ts';
import { DEFAULT_DELIVERY_RULE, deliveryFeeOf, termsOfJourney } from './delivery-fee.ts';

const rule = {
	...DEFAULT_DELIVERY_RULE,
	bands: [
		{ upToMeters: 6_000, feeMinor: 3_000 },
		{ upToMeters: 3_000, feeMinor: 1_000 },
	],
};
const feeAt = (distance: number | null, surchargeMinor = 0, goodsMinor = 10_000) =>
	deliveryFeeOf(termsOfJourney(rule, { distanceMeters: distance, surchargeMinor }), goodsMinor);

describe('the delivery fee', () => {
	it('is that of the nearest band that reaches so far, and of the rule beyond', () => {
		expect([0, 3_000, 3_001, 6_000, 6_001, null].map((distance) => feeAt(distance))).toEqual([
			...[1_000, 1_000, 3_000, 3_000, 2_500, 2_500],
		]);
	});

	it('has the surcharge of the slot on top, also where delivery is free', () => {
		expect(feeAt(1_000, 1_500)).toBe(2_500);
		expect(feeAt(1_000, 1_500, 20_000)).toBe(1_500);
	});

	it('is one of the fees that the rule names, whatever the distance, plus the surcharge', () => {
		const amount = fc.nat(1_000_000);
		const bands = fc.array(fc.record({ upToMeters: fc.nat(50_000), feeMinor: amount }), { maxLength: 10 });
		fc.assert(
			fc.property(bands, amount, fc.nat(60_000), amount, (some, feeMinor, distance, surchargeMinor) => {
				const terms = termsOfJourney(
					{ ...DEFAULT_DELIVERY_RULE, freeFromMinor: null, feeMinor, bands: some },
					{ distanceMeters: distance, surchargeMinor },
				);
				const reaching = some.filter(({ upToMeters }) => distance <= upToMeters);
				const nearest = Math.min(...reaching.map(({ upToMeters }) => upToMeters));
				const named = reaching
					.filter(({ upToMeters }) => upToMeters === nearest)
					.map((band) => band.feeMinor);
				const fee = deliveryFeeOf(terms, 0) - surchargeMinor;
				expect(named.length > 0 ? named : [feeMinor]).toContain(fee);
			}),
		);
	});
});

describe('distanceMeters', () => {
	it('measures a degree of latitude as 111 km, either way round', () => {
		const a = { latitude: 12, longitude: 77 };
		const b = { latitude: 13, longitude: 77 };
		expect(Math.round(distanceMeters(a, b))).toBe(111_195);
		expect(distanceMeters(b, a)).toBe(distanceMeters(a, b));
		expect(distanceMeters(a, a)).toBe(0);
	});
});
