import { type AddressRow, type DeliveryAddress, type EntityManager, findAddress } from '@dailyveg/db';

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
	return row && toOrderAddress(row);
}

/** What an order keeps of it: not what the customer calls the address, nor that it was the default. */
export function toOrderAddress({ id, label, isDefault, ...address }: AddressRow): OrderAddress {
	return address;
}
