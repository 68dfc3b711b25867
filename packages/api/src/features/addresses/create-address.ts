import { Address, type AddressRow, newId } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { toE164 } from '../../platform/phone.ts';
import type { UserContext } from '../../trpc/init.ts';
import { type CreateAddressInput, MAX_ADDRESSES } from './addresses.schemas.ts';
import { changeAddressBook, clearDefault, readBack, requireKnownPincode } from './change-address-book.ts';

/** Adds an address; the first one becomes the default. */
export function createAddress(ctx: UserContext, input: CreateAddressInput): Promise<AddressRow> {
	const { user, services } = ctx;
	const phone = toE164(input.phone);
	return changeAddressBook(ctx, async (em) => {
		const count = await em.count(Address, { user: user.id, deletedAt: null });
		if (count >= MAX_ADDRESSES) throw new DomainError('ADDRESS_LIMIT', { limit: MAX_ADDRESSES });
		await requireKnownPincode(em, input.pincode);
		const isDefault = input.isDefault || count === 0;
		if (isDefault) await clearDefault(em, user.id);
		const id = newId();
		const now = services.clock.now();
		await em.insert(Address, {
			...{ ...input, phone, id, user: user.id, isDefault },
			...{ createdAt: now, updatedAt: now },
		});
		return readBack(em, user.id, id);
	});
}
