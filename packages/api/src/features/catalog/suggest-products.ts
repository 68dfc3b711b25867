import { findProductNames, findProductsByTerms, findTerms, tokenize } from '@dailyveg/db';
import type { Context } from '../../trpc/context.ts';
import { listCategories } from './list-categories.ts';
import type { SuggestInput, SuggestOutput } from './search.schemas.ts';
import { MAX_WORDS } from './search-products.ts';

/** Categories that are suggested at most: products come first in a shop. */
const MAX_CATEGORIES = 3;

/** What whoever types this may be looking for: categories and products by name, and the word a typo stands for. */
export async function suggestProducts(ctx: Context, { query, limit }: SuggestInput): Promise<SuggestOutput> {
	const words = tokenize(query).slice(0, MAX_WORDS);
	const key = `suggest:${JSON.stringify([words, limit])}`;
	return ctx.services.cache.read('catalog', key, async () => {
		const em = ctx.services.orm.em.fork();
		const terms = await Promise.all(words.map((word) => findTerms(em, word)));
		const found = await findProductsByTerms(em, terms, { limit });
		const ids = found.map(({ id }) => id);
		const names = new Map((await findProductNames(em, ids)).map((product) => [product.id, product]));
		const categories = (await suggestCategories(ctx, words)).slice(0, Math.min(MAX_CATEGORIES, limit));
		const products = ids.flatMap((id) => names.get(id) ?? []);
		return {
			correction: correctionOf(words, terms),
			items: [
				...categories,
				...products.map(({ slug, name, nameHi }) => ({ kind: 'product' as const, slug, name, nameHi })),
			].slice(0, limit),
		};
	});
}

/** Categories in whose names every word begins one. */
async function suggestCategories(ctx: Context, words: string[]): Promise<SuggestOutput['items']> {
	if (words.length === 0) return [];
	const { items } = await listCategories(ctx);
	return items
		.filter(({ name, nameHi, nameLocal }) => {
			const own = tokenize(`${name} ${nameHi} ${nameLocal}`);
			return words.every((word) => own.some((term) => term.startsWith(word)));
		})
		.map(({ slug, name, nameHi }) => ({ kind: 'category' as const, slug, name, nameHi }));
}

/** The words with the nearest known one for each typo; null when there is none. */
function correctionOf(words: string[], terms: string[][]): string | null {
	const meant = words.map((word, index) => {
		const [nearest = word] = terms[index] ?? [];
		return nearest.startsWith(word) ? word : nearest;
	});
	return meant.join(' ') === words.join(' ') ? null : meant.join(' ');
}
