import { randomUUID } from 'node:crypto';
import type { Address, Hub, Pincode, Product, User } from '@dailyveg/db';
import {
	createAddress,
	createAreas,
	createCatalog,
	createRider,
	createUser,
	type TestCatalog,
} from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';

/** A shop with areas, a small catalog and staff. */
export interface OpenShop extends TestShop {
	hub: Hub;
	served: Pincode;
	unserved: Pincode;
	catalog: TestCatalog;
	staff: User;
	rider: User;
}

export async function openShop(...overrides: Parameters<typeof createTestShop>): Promise<OpenShop> {
	const shop = await createTestShop(...overrides);
	const em = shop.em();
	const { hub, served, unserved } = await createAreas(em);
	const catalog = await createCatalog(em, { hub });
	const staff = await createUser(em, { role: 'staff' });
	const rider = await createRider(em);
	return { ...shop, hub, served, unserved, catalog, staff, rider };
}

/** Another 20 kg (or bunches) of a product, fresh by the shop's clock. */
export async function restock(shop: OpenShop, { id: productId }: Product): Promise<void> {
	const { inventory } = shop.as(shop.staff, { idempotencyKey: randomUUID() }).admin;
	await inventory.receiveLot({ hubId: shop.hub.id, productId, quantity: 20_000 });
}

/** A customer with an address, who shops as one would. */
export interface Shopper {
	user: User;
	address: Address;
	/** Calls procedures as the customer. */
	api: ReturnType<TestShop['as']>;
	/** Cancels an order, under a key of its own. */
	cancel(orderId: string): ReturnType<ReturnType<TestShop['as']>['orders']['cancel']>;
	/** Puts a quantity (grams or pieces) of the product's n-th unit into the cart. */
	put(product: Product, quantity: number, unitIndex?: number): Promise<void>;
	/** Orders what is in the cart, under a key of its own unless one is given, for a slot if one is. */
	place(key?: string, slotId?: string): ReturnType<ReturnType<TestShop['as']>['orders']['place']>;
}

export async function createShopper(shop: OpenShop, pincode: Pincode = shop.served): Promise<Shopper> {
	const em = shop.em();
	const user = await createUser(em);
	const address = await createAddress(em, { user, pincode });
	const api = shop.as(user);
	return {
		user,
		address,
		api,
		put: async (product, quantity, unitIndex = 0) => {
			const unit = product.units.getItems()[unitIndex];
			if (!unit) throw new TypeError(`no unit ${unitIndex}`);
			await api.cart.setItem({ sellUnitId: unit.id, quantity });
		},
		cancel: (orderId) => shop.as(user, { idempotencyKey: randomUUID() }).orders.cancel({ orderId }),
		place: (key = randomUUID(), slotId) =>
			shop.as(user, { idempotencyKey: key }).orders.place({
				addressId: address.id,
				...(slotId === undefined ? {} : { slotId }),
			}),
	};
}

/** The named error a call ends in; throws when it succeeds or fails otherwise. */
export async function failure(call: Promise<unknown>): Promise<{ code: string; details: unknown }> {
	const error: unknown = await call.then(
		() => new Error('the call succeeded'),
		(reason: unknown) => reason,
	);
	const cause = error instanceof Error ? error.cause : undefined;
	if (cause instanceof Error && 'code' in cause && 'details' in cause) {
		return { code: String(cause.code), details: cause.details };
	}
	throw error;
}
