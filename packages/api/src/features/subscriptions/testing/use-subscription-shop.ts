import { randomUUID } from 'node:crypto';
import { DeliverySlot, Order, type Product, Subscription } from '@dailyveg/db';
import { createProduct, createSlots } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createShopper, type OpenShop, openShop, type Shopper } from '../../../testing/shopper.ts';
import { runSubscriptions } from '../run-subscriptions.ts';

/** A Monday morning of the hub; its evening slot closes at 06:30 UTC, and is due since 00:30. */
export const NOW = new Date('2026-11-23T04:00:00Z');
const evening = { startMinute: 1_020, endMinute: 1_200 };
const daily = { frequency: 'daily' as const, startsOn: '2026-11-23' };

type Changes = Partial<Parameters<Shopper['api']['subscriptions']['create']>[0]>;

/** Key of the product's first unit. */
export const unitOf = (product: Product): string => product.units.getItems()[0]?.id ?? '';
/** As the database holds an id. */
const binary = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** A shop for the tests of a file whose hub delivers every evening, with a new customer for each of them. */
export function useSubscriptionShop() {
	let shop: OpenShop;
	let shopper: Shopper;
	/** Keeps what is left of other tests out of the way. */
	const park = () =>
		shop.em().execute("update subscription set run_at = '2100-01-01' where run_at is not null");
	beforeAll(async () => {
		shop = await openShop();
		await createSlots(shop.em(), { hub: shop.hub, capacity: 100_000 });
	});
	afterAll(() => shop.close());
	beforeEach(async () => {
		shop.clock.set(NOW);
		shopper = await createShopper(shop);
		await park();
	});
	/** Something of which there is exactly this much, by weight; grams. */
	const stocked = (onHand: number) => createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand }] });
	/** Half a kilogram of something there is plenty of, every evening. */
	const subscribe = async (changes: Changes = {}, by = shopper) =>
		shop.as(by.user, { idempotencyKey: randomUUID() }).subscriptions.create({
			...{ addressId: by.address.id, schedule: daily, window: evening },
			...changes,
			items: changes.items ?? [{ sellUnitId: unitOf(await stocked(100_000)), quantity: 500 }],
		});
	const run = () => runSubscriptions(shop.services);
	const ordersOf = (by = shopper) => shop.em().find(Order, { user: by.user.id }, { populate: ['items'] });
	/** Gives the slots of NOW's day another capacity, 0 for none; null: the usual one. */
	const except = (capacity: number | null) =>
		shop.as(shop.staff).admin.slots.setException({ hubId: shop.hub.id, date: '2026-11-23', capacity });
	return {
		get shop() {
			return shop;
		},
		get shopper() {
			return shopper;
		},
		set shopper(other: Shopper) {
			shopper = other;
		},
		...{ park, stocked, subscribe, run, ordersOf, except },
		/** Leaves NOW's day as many places as are taken, one of them by somebody who may cancel. */
		fillSlot: async () => {
			const waiting = await shop.em().find(Subscription, { runAt: { $lte: NOW } });
			await park();
			const other = await createShopper(shop);
			await subscribe({}, other);
			await run();
			for (const { id, runAt } of waiting) await shop.em().nativeUpdate(Subscription, { id }, { runAt });
			const [order] = await ordersOf(other);
			const { booked } = await shop.em().findOneOrFail(DeliverySlot, order?.slot?.id ?? '');
			await except(booked);
			return { makeRoom: () => other.cancel(order?.id ?? '') };
		},
		cyclesOf: async (subscriptionId: string, by = shopper) =>
			(await by.api.subscriptions.listCycles({ subscriptionId, limit: 50 })).items,
		noticesOf: async (by = shopper) =>
			(await by.api.notifications.list({ limit: 50 })).items.map(({ kind, title, body }) => ({
				...{ kind, title, body },
			})),
		subscriptionOf: (id: string) => shop.em().findOneOrFail(Subscription, id),
		setPrice: (product: Product, priceMinor: number) =>
			shop
				.em()
				.execute('update sell_unit set price_minor = ? where product_id = ?', [
					priceMinor,
					binary(product.id),
				]),
	};
}
