import { type EntityManager, lockRating, Rating } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';

/** Runs a change of a rating under its lock; NOT_FOUND when there is none, or it is not this customer's. */
export async function changeRating<Result>(
	{ em, services }: UserContext,
	{ id, userId }: { id: string; userId?: string },
	change: (em: EntityManager, rating: Rating) => Promise<Result>,
): Promise<Result> {
	// Read before the transaction: in it, the product has to be locked first, and a rating never changes its product.
	const known = await em.findOne(Rating, { id });
	return transact(services, async (em) => {
		const rating = known && (await lockRating(em, { id, productId: known.product.id, userId }));
		if (!rating) throw new DomainError('NOT_FOUND', { resource: 'rating' });
		return change(em, rating);
	});
}
