import { randomUUID } from 'node:crypto';
import { DeliverySlot, type Hub, SlotTemplate } from '@dailyveg/db';
import { createAddress, createHub, createPincode, createSlots } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const admin = () => shop.as(shop.staff).admin;
const potato = () => shop.catalog.potato.units.getItems()[0]?.id ?? '';

describe('the delivery fee', () => {
	it('is the same in the quote, for guests as well, and in the order: by distance, with the slot’s surcharge', async () => {
		const { hub, served } = shop;
		await createSlots(shop.em(), { hub, surchargeMinor: 1_500 });
		// Two pincodes in a line to the north: a degree of latitude is 111 km.
		const north = async (degrees: number) =>
			createPincode(shop.em(), {
				...{ city: served.city, hub, longitude: Number(hub.longitude) },
				latitude: Number(hub.latitude) + degrees,
			});
		const [near, far] = [await north(0.02), await north(0.05)];
		await admin().pricing.setDeliveryRule({
			...{ hubId: hub.id, feeMinor: 9_000, freeFromMinor: 50_000, minimumMinor: 0, packingFeeMinor: 0 },
			bands: [
				{ upToMeters: 6_000, feeMinor: 3_000 },
				{ upToMeters: 3_000, feeMinor: 1_000 },
			],
		});
		const { items: slots } = await shop.as(null).slots.list({ pincode: near.code });
		expect(slots[0]?.surchargeMinor).toBe(1_500);
		const slotId = slots.at(-1)?.id ?? '';
		for (const [pincode, feeMinor] of [[near, 2_500] as const, [far, 4_500] as const]) {
			const { token: cartToken } = await shop.as(null).cart.create();
			const guest = shop.as(null, { cartToken }).cart;
			await guest.setItem({ sellUnitId: potato(), quantity: 1_000 });
			const asGuest = await guest.quote({ pincode: pincode.code, slotId });
			const shopper = await createShopper(shop, pincode);
			await shopper.put(shop.catalog.potato, 1_000);
			const quoted = await shopper.api.cart.quote({ addressId: shopper.address.id, slotId });
			const { id: orderId, ...order } = await shopper.place(undefined, slotId);
			for (const { deliveryFeeMinor, totalMinor } of [asGuest, quoted, order])
				expect([deliveryFeeMinor, totalMinor]).toEqual([feeMinor, 3_500 + feeMinor]);
			const orders = shop.as(shop.staff).admin.orders;
			await orders.confirm({ orderId });
			expect(await orders.pack({ orderId })).toMatchObject({ totalMinor: 3_500 + feeMinor });
		}
	});

	it('has the surcharge that was shown, whatever staff ask for slots to come', async () => {
		const [template] = await shop.em().find(SlotTemplate, { hub: shop.hub.id });
		await admin().slots.updateTemplate({ id: template?.id ?? '', surchargeMinor: 9_900 });
		const slots = await shop.em().find(DeliverySlot, { template: template?.id ?? '' });
		expect(slots.map(({ surchargeMinor }) => surchargeMinor)).toEqual([1_500]);
	});

	it('is not told for another hub’s slot, a stranger’s address or nowhere', async () => {
		const elsewhere: Hub = await createHub(shop.em(), { city: shop.hub.city });
		await createSlots(shop.em(), { hub: elsewhere });
		const pincode = await createPincode(shop.em(), { city: shop.served.city, hub: elsewhere });
		const { items } = await shop.as(null).slots.list({ pincode: pincode.code });
		const shopper = await createShopper(shop);
		const { quote } = shopper.api.cart;
		const addressId = shopper.address.id;
		const slotId = items[0]?.id ?? '';
		expect(await failure(quote({ addressId, slotId }))).toMatchObject({ details: { resource: 'slot' } });
		expect(await failure(quote({ pincode: shop.unserved.code }))).toMatchObject({
			code: 'PINCODE_NOT_SERVICEABLE',
		});
		await expect(quote({})).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		const { token: cartToken } = await shop.as(null).cart.create();
		const asGuest = shop.as(null, { cartToken }).cart.quote({ addressId });
		expect(await failure(asGuest)).toMatchObject({ code: 'NOT_FOUND' });
	});
});

describe('cart.acceptPrices', () => {
	it('agrees to the prices of the hub that the order goes to, after PRICE_CHANGED there', async () => {
		const elsewhere = await createHub(shop.em(), { city: shop.hub.city });
		const pincode = await createPincode(shop.em(), { city: shop.served.city, hub: elsewhere });
		const productId = shop.catalog.tomato.id;
		const sellUnitId = shop.catalog.tomato.units.getItems()[0]?.id ?? '';
		await admin().catalog.setStock({ hubId: elsewhere.id, productId, onHand: 50_000 });
		await admin().prices.schedule({
			sellUnitId,
			hubId: elsewhere.id,
			priceMinor: 5_500,
			compareAtMinor: null,
		});
		shop.clock.advance(60_000);
		const shopper = await createShopper(shop);
		await shopper.put(shop.catalog.tomato, 1_000);
		const there = await createAddress(shop.em(), { user: shopper.user, pincode });
		const place = () =>
			shop.as(shopper.user, { idempotencyKey: randomUUID() }).orders.place({ addressId: there.id });
		expect(await failure(place())).toMatchObject({
			code: 'PRICE_CHANGED',
			details: { lines: [{ seenPriceMinor: 4_000, currentPriceMinor: 5_500 }] },
		});
		const accepted = await shopper.api.cart.acceptPrices({ pincode: pincode.code });
		expect(accepted.items).toMatchObject([{ unitPriceMinor: 5_500, seenPriceMinor: 5_500 }]);
		expect((await place()).subtotalMinor).toBe(5_500);
	});
});
