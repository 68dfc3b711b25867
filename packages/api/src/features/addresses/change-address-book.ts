import { Address, type AddressRow, type EntityManager, findAddress, lockAddressBook } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { isKnownPincode } from '../areas/areas.public.ts';

/** Runs a change in a transaction of its own, one change per customer at a time. */
export function changeAddressBook<Result>(
	{ services, user }: UserContext,
	change: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
	return transact(services, async (em) => {
		if (!(await lockAddressBook(em, user.id))) throw new DomainError('UNAUTHENTICATED', {});
		return change(em);
	});
}

/** An address may lie where nobody delivers (checkout decides), but not nowhere. */
export async function requireKnownPincode(em: EntityManager, pincode: string): Promise<void> {
	if (!(await isKnownPincode(em, pincode))) throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode });
}

/** The customer's own address, to be changed. */
export async function requireOwnAddress(em: EntityManager, userId: string, id: string): Promise<Address> {
	const address = await em.findOne(Address, { id, user: userId, deletedAt: null });
	if (!address) throw new DomainError('NOT_FOUND', { resource: 'address' });
	return address;
}

/** Takes the default mark from whichever address has it. */
export async function clearDefault(em: EntityManager, userId: string): Promise<void> {
	await em.nativeUpdate(Address, { user: userId, isDefault: true }, { isDefault: false });
}

/** The address as it stands after the change. */
export async function readBack(em: EntityManager, userId: string, id: string): Promise<AddressRow> {
	const row = await findAddress(em, userId, id);
	if (!row) throw new TypeError('the address vanished under its lock');
	return row;
}
