import { findProductRatings, findRatedProduct, histogramOf, Rating, summarizeStars } from '@dailyveg/db';
import { z } from 'zod';
import { DomainError } from '../../contract/errors.ts';
import { beyond, decodeCursor, encodeCursor, pageById } from '../../platform/cursor.ts';
import type { Context } from '../../trpc/context.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentModeratedRating, presentOwnRating, presentPublicRating } from './ratings.presenter.ts';
import type {
	AdminListRatingsInput,
	ListOwnRatingsInput,
	ListRatingsInput,
	ListRatingsOutput,
} from './ratings.schemas.ts';

/** What everybody may read of a product's ratings, from the cache when it is there. */
export function listRatings(ctx: Context, input: ListRatingsInput): Promise<ListRatingsOutput> {
	return ctx.services.cache.read('ratings', JSON.stringify(input), () => loadRatings(ctx, input));
}

async function loadRatings({ services }: Context, input: ListRatingsInput): Promise<ListRatingsOutput> {
	const { slug, sort, cursor, limit } = input;
	const em = services.orm.em.fork();
	const product = await findRatedProduct(em, slug);
	if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
	const rows = await findProductRatings(em, {
		productId: product.id,
		sort,
		after: cursor === undefined ? undefined : decodeCursor(cursor, z.int()),
		// One more than asked for tells whether there is a next page.
		limit: limit + 1,
	});
	const page = rows.slice(0, limit);
	const last = page.at(-1);
	const summary = summarizeStars(product);
	return {
		summary: summary && { ...summary, histogram: [...histogramOf(product)] },
		items: page.map(presentPublicRating),
		nextCursor: last && rows.length > limit ? encodeCursor({ value: last.stars, id: last.id }) : null,
	};
}

/** The customer's ratings, newest first, also those that staff have hidden. */
export async function listOwnRatings({ em, user }: UserContext, { cursor, limit }: ListOwnRatingsInput) {
	const ratings = await em.find(
		Rating,
		{ user: user.id, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1, populate: ['order', 'product'] },
	);
	return pageById(ratings, limit, presentOwnRating);
}

/** Ratings for those who moderate them, newest first. */
export async function listAllRatings({ em }: UserContext, input: AdminListRatingsInput) {
	const { status, productId, maxStars, cursor, limit } = input;
	const ratings = await em.find(
		Rating,
		{
			...(status && { status }),
			...(productId && { product: productId }),
			...(maxStars && { stars: { $lte: maxStars } }),
			...beyond(cursor),
		},
		{
			orderBy: { id: 'desc' },
			limit: limit + 1,
			populate: ['order', 'product', 'user', 'moderatedBy'],
		},
	);
	return pageById(ratings, limit, presentModeratedRating);
}
