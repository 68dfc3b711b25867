import { Address } from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';
import type { DeleteAddressInput } from './addresses.schemas.ts';
import { changeAddressBook, requireOwnAddress } from './change-address-book.ts';

/** Takes an address out of the list; where it was the default, the newest of the others takes over. */
export function deleteAddress(ctx: UserContext, { id }: DeleteAddressInput): Promise<void> {
	const { user, services } = ctx;
	return changeAddressBook(ctx, async (em) => {
		const address = await requireOwnAddress(em, user.id, id);
		const wasDefault = address.isDefault;
		em.assign(address, { deletedAt: services.clock.now(), isDefault: false });
		await em.flush();
		if (!wasDefault) return;
		const heir = await em.findOne(Address, { user: user.id, deletedAt: null }, { orderBy: { id: 'desc' } });
		if (heir) heir.isDefault = true;
	});
}
