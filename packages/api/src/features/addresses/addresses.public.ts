import { type DeliveryAddress, type EntityManager, findAddress } from '@dailyveg/db';

/** What an order keeps of an address, and the hub that serves it (null: none). */
export interface OrderAddress extends DeliveryAddress {
	hubId: string | null;
}

/** One of the customer's own addresses, in one query; null when it is deleted, unknown or somebody else's. */
export async function findOwnAddress(
	em: EntityManager,
	userId: string,
	addressId: string,
): Promise<OrderAddress | null> {
	const row = await findAddress(em, userId, addressId);
	if (!row) return null;
	// An order must not keep what the customer calls the address, nor that it was the default.
	const { id, label, isDefault, ...address } = row;
	return address;
}
