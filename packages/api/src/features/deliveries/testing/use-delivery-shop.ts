import { DeliveryPhoto, DeliveryStop, Order, type User } from '@dailyveg/db';
import { createRider, createSlots } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createShopper, type OpenShop, openShop, restock, type Shopper } from '../../../testing/shopper.ts';
import { deliveryCode } from '../delivery-code.ts';

/** What begins like a picture. */
const png = (size = 1_000): Buffer => {
	const file = Buffer.alloc(size);
	file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return file;
};

/** A shop for the tests of a file whose hub delivers, with a new rider for each of them. */
export function useDeliveryShop() {
	let shop: OpenShop;
	let rider: User;
	let shopper: Shopper;
	beforeAll(async () => {
		shop = await openShop();
		await createSlots(shop.em(), { hub: shop.hub });
		shopper = await createShopper(shop);
	});
	afterAll(() => shop.close());
	beforeEach(async () => {
		await restock(shop, shop.catalog.tomato);
		rider = await createRider(shop.em());
	});

	const staff = () => shop.as(shop.staff).admin;
	const ride = (who = rider) => shop.as(who).rider;

	async function pack(): Promise<Order> {
		await shopper.put(shop.catalog.tomato, 500);
		const { id: orderId } = await shopper.place();
		await staff().orders.confirm({ orderId });
		await staff().orders.pack({ orderId });
		return shop.em().findOneOrFail(Order, { id: orderId });
	}

	/** A packed order; the hub has no other that waits. */
	async function packedOrder(): Promise<Order> {
		const waiting = { status: { $in: ['confirmed', 'packing', 'packed'] as const } };
		await shop.em().nativeUpdate(Order, waiting, { status: 'cancelled' });
		return pack();
	}

	async function planned(capacity = 10): Promise<string> {
		const { runs } = await staff().deliveries.plan({
			...{ hubId: shop.hub.id, riders: [{ riderId: rider.id, capacity }] },
		});
		const run = runs.find((one) => one.rider.id === rider.id && one.status === 'planned');
		if (!run) throw new TypeError('no run');
		return run.id;
	}

	return {
		get shop() {
			return shop;
		},
		get shopper() {
			return shopper;
		},
		get rider() {
			return rider;
		},
		set rider(other: User) {
			rider = other;
		},
		...{ staff, ride, pack, packedOrder, planned },
		/** At the door of a packed order. */
		atTheDoor: async () => {
			const order = await packedOrder();
			const runId = await planned();
			const run = await ride().runs.start({ runId });
			const stopId = run.stops[0]?.id ?? '';
			await ride().stops.arrive({ stopId });
			return { order, runId, stopId, code: deliveryCode(shop.services, stopId), due: order.totalMinor };
		},
		stopOf: (id: string) => shop.em().findOneOrFail(DeliveryStop, { id }, { populate: ['run', 'order'] }),
		photoOf: async (stopId: string, file = png()): Promise<string> => {
			const announced = { stopId, contentType: 'image/png', sizeBytes: 1_000 } as const;
			const { photoId } = await ride().stops.createPhotoUpload(announced);
			const { objectKey } = await shop.em().findOneOrFail(DeliveryPhoto, { id: photoId });
			await shop.services.objectStore.put(objectKey, file, 'image/png');
			return photoId;
		},
	};
}
