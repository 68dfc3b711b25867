import type { AddressRow } from '@dailyveg/db';
import { toE164 } from '../../platform/phone.ts';
import type { UserContext } from '../../trpc/init.ts';
import { followAddress } from '../subscriptions/subscriptions.public.ts';
import type { UpdateAddressInput } from './addresses.schemas.ts';
import {
	changeAddressBook,
	clearDefault,
	readBack,
	requireKnownPincode,
	requireOwnAddress,
} from './change-address-book.ts';

/** Changes the given fields of an address. Orders keep the address as it was, subscriptions move along. */
export function updateAddress(ctx: UserContext, input: UpdateAddressInput): Promise<AddressRow> {
	const { id, ...rest } = input;
	const changes = { ...rest, phone: rest.phone === undefined ? undefined : toE164(rest.phone) };
	return changeAddressBook(ctx, async (em) => {
		const address = await requireOwnAddress(em, ctx.user.id, id);
		if (changes.pincode !== undefined) await requireKnownPincode(em, changes.pincode);
		if (changes.isDefault && !address.isDefault) await clearDefault(em, ctx.user.id);
		em.assign(address, changes, { ignoreUndefined: true });
		await em.flush();
		if (changes.pincode !== undefined) await followAddress(em, id, ctx.services.clock.now());
		return readBack(em, ctx.user.id, id);
	});
}
