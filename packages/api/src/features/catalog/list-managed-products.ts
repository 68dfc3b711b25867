import { findManagedProducts, tokenize } from '@dailyveg/db';
import { decodeCursor, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentManagedProduct } from './catalog.presenter.ts';
import type { ListManagedProductsInput } from './catalog.schemas.ts';

/** Words of a search that are looked at. */
const MAX_WORDS = 6;

/** Products in any state for those who manage them, newest first. */
export async function listManagedProducts({ em }: UserContext, input: ListManagedProductsInput) {
	const { state, search, cursor, limit } = input;
	const words = search === undefined ? [] : tokenize(search).slice(0, MAX_WORDS);
	// Nothing but punctuation names no product.
	if (search !== undefined && words.length === 0) return { items: [], nextCursor: null };
	const after = cursor === undefined ? undefined : decodeCursor(cursor).id;
	const products = await findManagedProducts(em, { state, words, after, limit: limit + 1 });
	return pageById(products, limit, presentManagedProduct);
}
