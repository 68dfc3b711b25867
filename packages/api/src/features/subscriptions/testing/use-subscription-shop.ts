import { randomUUID } from 'node:crypto';
import { Order, type Product, Subscription } from '@dailyveg/db';
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
		...{ park, stocked },
		run: () => runSubscriptions(shop.services),
		/** Half a kilogram of something there is plenty of, every evening. */
		subscribe: async (changes: Changes = {}, by = shopper) =>
			shop.as(by.user, { idempotencyKey: randomUUID() }).subscriptions.create({
				...{ addressId: by.address.id, schedule: daily, window: evening },
				...changes,
				items: changes.items ?? [{ sellUnitId: unitOf(await stocked(100_000)), quantity: 500 }],
			}),
		cyclesOf: async (subscriptionId: string, by = shopper) =>
			(await by.api.subscriptions.listCycles({ subscriptionId, limit: 50 })).items,
		noticesOf: async (by = shopper) =>
			(await by.api.notifications.list({ limit: 50 })).items.map(({ kind, title, body }) => ({
				...{ kind, title, body },
			})),
		subscriptionOf: (id: string) => shop.em().findOneOrFail(Subscription, id),
		ordersOf: (by = shopper) => shop.em().find(Order, { user: by.user.id }, { populate: ['items'] }),
		setPrice: (product: Product, priceMinor: number) =>
			shop
				.em()
				.execute('update sell_unit set price_minor = ? where product_id = ?', [
					priceMinor,
					binary(product.id),
				]),
	};
}
