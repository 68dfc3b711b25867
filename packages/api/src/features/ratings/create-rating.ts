import {
	deliveredStatuses,
	findRatableOrder,
	lockRatedProduct,
	moveStars,
	newId,
	Order,
	Product,
	Rating,
	UniqueConstraintViolationException,
	User,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentOwnRating } from './ratings.presenter.ts';
import type { CreateRatingInput, OwnRatingOutput } from './ratings.schemas.ts';

/** Rates a product of an own order, once and only after it was delivered (R05). */
export async function createRating(ctx: UserContext, input: CreateRatingInput): Promise<OwnRatingOutput> {
	const { orderId, productId, stars, comment = null } = input;
	const status = await findRatableOrder(ctx.em, { userId: ctx.user.id, orderId, productId });
	if (status === null) throw new DomainError('NOT_FOUND', { resource: 'order' });
	if (!deliveredStatuses.includes(status)) throw new DomainError('ORDER_NOT_DELIVERED', { status });
	try {
		return await transact(ctx.services, async (em) => {
			await lockRatedProduct(em, productId);
			const rating = em.create(Rating, {
				id: newId(),
				user: em.getReference(User, ctx.user.id),
				order: em.getReference(Order, orderId),
				product: em.getReference(Product, productId),
				...{ stars, comment, status: 'visible' },
			});
			await em.flush();
			await moveStars(em, productId, null, stars);
			await em.populate(rating, ['order', 'product']);
			return presentOwnRating(rating);
		});
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException) throw new DomainError('RATING_EXISTS', {});
		throw error;
	}
}
