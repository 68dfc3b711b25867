import type { EntityManager } from '@mikro-orm/mysql';
import { uuidFromBinary } from '../types/uuid.type.ts';
import { placeholders } from './catalog.repository.ts';
import { typoVariants } from './search-terms.ts';

/** Terms one word of a query may stand for; more would only add noise below the first results. */
const MAX_TERMS_PER_WORD = 8;

/** Indexed terms that begin with the word, shortest (closest) first. */
async function findTermsByPrefix(em: EntityManager, word: string): Promise<string[]> {
	const rows = await em.execute<{ term: string }[]>(
		`select term from search_term_variant
		where variant like ? and variant = term
		order by char_length(term), term
		limit ${MAX_TERMS_PER_WORD}`,
		[`${word.replace(/[%_\\]/g, '\\$&')}%`],
	);
	return rows.map((row) => row.term);
}

/** Indexed terms about one typo away from the word. */
async function findTermsByTypo(em: EntityManager, word: string): Promise<string[]> {
	const variants = typoVariants(word);
	const rows = await em.execute<{ term: string }[]>(
		`select term, count(*) as shared from search_term_variant
		where variant in (${placeholders(variants)})
		group by term
		order by shared desc, abs(char_length(term) - ?), term
		limit ${MAX_TERMS_PER_WORD}`,
		[...variants, word.length],
	);
	return rows.map((row) => row.term);
}

/** What a word of a query may mean in the index: beginnings first, typos when there are none. */
export async function findTerms(em: EntityManager, word: string): Promise<string[]> {
	const terms = await findTermsByPrefix(em, word);
	return terms.length > 0 ? terms : findTermsByTypo(em, word);
}

/**
 * Ids of products found by one of the terms of every word, best first: exact terms before longer ones, names before
 * synonyms. With one word each term is a short range of an index in the order wanted, whatever the catalog's size.
 */
export async function findProductIdsByTerms(
	em: EntityManager,
	words: string[][],
	limit: number,
): Promise<string[]> {
	const [first, ...others] = words;
	if (!first || words.some((terms) => terms.length === 0)) return [];
	const filters = others
		.map(
			(terms) =>
				`and exists (select 1 from product_term o where o.product_id = t.product_id and o.term in (${placeholders(terms)}))`,
		)
		.join(' ');
	const branches = first.map(
		(_, position) =>
			`(select t.product_id as id, ${position} as position, t.priority from product_term t
			where t.term = ? ${filters} order by t.priority, t.product_id limit ${limit})`,
	);
	const rows = await em.execute<{ id: Buffer }[]>(
		`select id from (${branches.join(' union all ')}) found
		group by id order by min(priority), min(position), id limit ${limit}`,
		first.flatMap((term) => [term, ...others.flat()]),
	);
	return rows.map((row) => uuidFromBinary(row.id));
}
