import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** An address with the names behind its pincode; null hub: nobody delivers there. */
export interface AddressRow {
	id: string;
	label: string;
	recipientName: string;
	phone: string;
	line1: string;
	line2: string | null;
	landmark: string | null;
	pincode: string;
	areaName: string;
	city: string;
	state: string;
	hubId: string | null;
	isDefault: boolean;
}

type RawAddress = Omit<AddressRow, 'id' | 'hubId' | 'isDefault'> & {
	id: Buffer;
	hubId: Buffer | null;
	isDefault: number;
};

// Left joins start at the address, whatever the optimizer thinks of the small tables.
const SELECT = `select a.id, a.label, a.recipient_name as recipientName, a.phone, a.line1, a.line2, a.landmark,
	a.is_default as isDefault, p.code as pincode, p.area_name as areaName, p.hub_id as hubId,
	c.name as city, s.name as state
from address a
left join pincode p on p.code = a.pincode_code
left join city c on c.id = p.city_id
left join state s on s.code = c.state_code`;

const fromRaw = (row: RawAddress): AddressRow => ({
	...row,
	id: uuidFromBinary(row.id),
	hubId: row.hubId && uuidFromBinary(row.hubId),
	isDefault: row.isDefault === 1,
});

/** One address of this customer, in one query; null when it is deleted, unknown or somebody else's. */
export async function findAddress(
	em: EntityManager,
	userId: string,
	addressId: string,
): Promise<AddressRow | null> {
	const [row] = await em.execute<RawAddress[]>(
		`${SELECT} where a.id = ? and a.user_id = ? and a.deleted_at is null`,
		[uuidToBinary(addressId), uuidToBinary(userId)],
	);
	return row ? fromRaw(row) : null;
}

/** These addresses, whoever's they are, in one query; those that were deleted are left out. */
export async function findAddressesById(em: EntityManager, ids: readonly string[]): Promise<AddressRow[]> {
	if (ids.length === 0) return [];
	const rows = await em.execute<RawAddress[]>(
		`${SELECT} where a.id in (${placeholders(ids)}) and a.deleted_at is null`,
		ids.map(uuidToBinary),
	);
	return rows.map(fromRaw);
}

/** All addresses of a customer, the default first, then the newest. */
export async function findAddresses(em: EntityManager, userId: string): Promise<AddressRow[]> {
	const rows = await em.execute<RawAddress[]>(
		`${SELECT} where a.user_id = ? and a.deleted_at is null order by a.is_default desc, a.id desc`,
		[uuidToBinary(userId)],
	);
	return rows.map(fromRaw);
}

/**
 * Makes changes to one customer's addresses happen one after another until the transaction ends; without it two
 * of them could both become the default. False when there is no such customer.
 */
export async function lockAddressBook(em: EntityManager, userId: string): Promise<boolean> {
	const rows = await em.execute<{ id: Buffer }[]>('select id from user where id = ? for update', [
		uuidToBinary(userId),
	]);
	return rows.length === 1;
}
