import { findProductIdsByTerms, findProductsByIds, findTerms, tokenize } from '@dailyveg/db';
import type { Context } from '../../trpc/context.ts';
import { presentSummary } from './catalog.presenter.ts';
import type { ProductSummary } from './catalog.schemas.ts';
import { hubOf } from './list-products.ts';
import { priceMoment } from './price-moments.ts';

/** Words of a query that are looked at; the rest of a pasted sentence narrows nothing. */
const MAX_WORDS = 6;

interface SearchQuery {
	query: string;
	pincode?: string;
	limit: number;
}

/** Products found by every word of the query, best first. */
export async function searchProducts(
	ctx: Context,
	{ query, pincode, limit }: SearchQuery,
): Promise<{ items: ProductSummary[] }> {
	const words = tokenize(query).slice(0, MAX_WORDS);
	const key = `search:${JSON.stringify([words, pincode, limit, await priceMoment(ctx)])}`;
	const { cache, orm, clock } = ctx.services;
	return cache.read('catalog', key, async () => {
		const em = orm.em.fork();
		const terms = await Promise.all(words.map((word) => findTerms(em, word)));
		const ids = await findProductIdsByTerms(em, terms, limit);
		const products = await findProductsByIds(em, ids, clock.now(), await hubOf(ctx, pincode));
		const rankOf = new Map(ids.map((id, rank) => [id, rank]));
		const rank = ({ id }: { id: string }) => rankOf.get(id) ?? ids.length;
		return { items: products.sort((a, b) => rank(a) - rank(b)).map(presentSummary(ctx.services.env)) };
	});
}
