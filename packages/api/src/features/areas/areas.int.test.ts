import { Pincode } from '@dailyveg/db';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findServingHub } from './areas.public.ts';
import { createAreas, SERVED_PINCODE, UNKNOWN_PINCODE, UNSERVED_PINCODE } from './testing/create-areas.ts';

let shop: TestShop;
let hubId: string;
beforeAll(async () => {
	shop = await createTestShop();
	hubId = await createAreas(shop.em());
});
afterAll(() => shop.close());

const check = (pincode: string) => shop.as(null).areas.checkPincode({ pincode });

describe('areas.checkPincode', () => {
	it('tells which hub serves a pincode', async () => {
		expect(await check(SERVED_PINCODE)).toEqual({
			pincode: SERVED_PINCODE,
			isServiceable: true,
			areaName: 'Koramangala',
			city: 'Bengaluru',
			state: 'Karnataka',
			hub: { id: hubId, code: 'blr-koramangala', name: 'Koramangala hub', timeZone: 'Asia/Kolkata' },
		});
	});

	it('answers for a known pincode nobody serves, and for an unknown one', async () => {
		expect(await check(UNSERVED_PINCODE)).toMatchObject({
			isServiceable: false,
			city: 'Bengaluru',
			hub: null,
		});
		expect(await check(UNKNOWN_PINCODE)).toMatchObject({ isServiceable: false, city: null, hub: null });
	});

	it.each(['', '56003', '056003', '560034 ', 'abcdef'])('refuses %j', async (pincode) => {
		await expect(check(pincode)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});

	it('answers from the cache until that is invalidated', async () => {
		const serve = (hub: string | null) =>
			shop.em().nativeUpdate(Pincode, { code: UNSERVED_PINCODE }, { hub });
		await check(UNSERVED_PINCODE);
		await serve(hubId);
		try {
			expect(await check(UNSERVED_PINCODE)).toMatchObject({ isServiceable: false });
			await shop.services.cache.invalidate('areas');
			expect(await check(UNSERVED_PINCODE)).toMatchObject({ isServiceable: true, hub: { id: hubId } });
		} finally {
			await serve(null);
			await shop.services.cache.invalidate('areas');
		}
	});
});

describe('findServingHub', () => {
	it('finds the hub, and null where there is none', async () => {
		expect(await findServingHub(shop.em(), SERVED_PINCODE)).toEqual({
			hubId,
			hubCode: 'blr-koramangala',
			timeZone: 'Asia/Kolkata',
			areaName: 'Koramangala',
			city: 'Bengaluru',
			state: 'Karnataka',
		});
		for (const pincode of [UNSERVED_PINCODE, UNKNOWN_PINCODE]) {
			expect(await findServingHub(shop.em(), pincode)).toBeNull();
		}
	});
});
