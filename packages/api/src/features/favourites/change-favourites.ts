import { Favourite, insertFavourite, lockAddressBook, Product } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { MAX_FAVOURITES } from './favourites.schemas.ts';

/** Notes that the customer likes a product; fine if that is known. */
export async function addFavourite({ em, user, services }: UserContext, productId: string): Promise<void> {
	const product = await em.findOne(Product, { id: productId, isActive: true }, { fields: ['id'] });
	if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
	await transact(services, async (transaction) => {
		// One after another, or two of them would both be the last that there is room for.
		if (!(await lockAddressBook(transaction, user.id))) throw new DomainError('UNAUTHENTICATED', {});
		const others = await transaction.count(Favourite, { user: user.id, product: { $ne: productId } });
		if (others >= MAX_FAVOURITES) throw new DomainError('LIMIT_REACHED', { limit: MAX_FAVOURITES });
		await insertFavourite(transaction, { userId: user.id, productId }, services.clock.now());
	});
}

/** Takes it back; fine if it is not there. */
export async function removeFavourite({ em, user }: UserContext, productId: string): Promise<void> {
	await em.nativeDelete(Favourite, { user: user.id, product: productId });
}
