import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import { ProductTerm, SearchTermVariant } from './search-term.entity.ts';
import { productTerms, type SearchableProduct, typoVariants } from './search-terms.ts';
import { copyStandings } from './standing.repository.ts';

/** A product whose row is already in the database. */
export type IndexedProduct = SearchableProduct & { id: string };

/**
 * Brings the search index in line with a product's names. Call it in the transaction that changes them, after
 * the product itself has been flushed.
 */
export async function reindexProductTerms(em: EntityManager, product: IndexedProduct): Promise<void> {
	await replaceProductTerms(em, [product]);
}

/**
 * Replaces the index rows of the products. Variants of a word that no product has any more stay: they lead to
 * nothing. Words in `knownTerms` are taken to have their variants already; new ones are added to it.
 */
export async function replaceProductTerms(
	em: EntityManager,
	products: IndexedProduct[],
	knownTerms = new Set<string>(),
): Promise<void> {
	await em.nativeDelete(ProductTerm, { product: { $in: products.map(({ id }) => id) } });
	await insertProductTerms(em, products, knownTerms);
}

/** Index rows of products that have none yet. */
export async function insertProductTerms(
	em: EntityManager,
	products: IndexedProduct[],
	knownTerms = new Set<string>(),
): Promise<void> {
	const rows = products.flatMap((product) =>
		productTerms(product).map(({ term, priority }) => ({ product: product.id, term, priority })),
	);
	await bulkInsert(em, ProductTerm, rows);
	await copyStandings(
		em,
		products.map(({ id }) => id),
	);
	// In one order in every transaction: two that add the same words then wait instead of deadlocking.
	const newTerms = [...new Set(rows.map(({ term }) => term))].filter((term) => !knownTerms.has(term)).sort();
	const variants = newTerms.flatMap((term) => typoVariants(term).map((variant) => ({ variant, term })));
	await bulkInsert(em, SearchTermVariant, variants, 'ignore');
	for (const term of newTerms) knownTerms.add(term);
}
