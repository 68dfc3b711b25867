import type { EntityManager } from '@mikro-orm/mysql';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { listPrice, placeholders, type SqlPart, stockExists } from './catalog.repository.ts';
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

/** What a product found by words is held to besides. */
export interface SearchFilters {
	categoryIds?: string[];
	/** Of the list price in the hub, in minor units. */
	minPriceMinor?: number;
	maxPriceMinor?: number;
	/** Only what can be ordered: in the hub, or in any. */
	inStock?: boolean;
	/** Only what has its season in this month, 1 to 12. */
	month?: number;
	hubId?: string;
}

/** Where a product found stands: lower first, by relevance, then standing, then id. */
export interface SearchPosition {
	id: string;
	/** How well its words fit: exact terms before longer ones, names before synonyms. */
	relevance: number;
	/** In stock and much sold before the rest; see `standingOf`. */
	standing: number;
}

const ofSeason = `(p.season = 'all' or find_in_set(?, replace(p.season, '|', ',')) > 0)`;

function conditionsOf(filters: SearchFilters): SqlPart {
	const stock = stockExists(filters.hubId);
	const price = listPrice(filters.hubId);
	const parts: [wanted: boolean, sql: string, params: unknown[]][] = [
		[
			filters.categoryIds !== undefined,
			`p.category_id in (${placeholders(filters.categoryIds ?? [])})`,
			(filters.categoryIds ?? []).map(uuidToBinary),
		],
		[filters.minPriceMinor !== undefined, `${price.sql} >= ?`, [...price.params, filters.minPriceMinor]],
		[filters.maxPriceMinor !== undefined, `${price.sql} <= ?`, [...price.params, filters.maxPriceMinor]],
		[filters.month !== undefined, ofSeason, [filters.month]],
		[filters.inStock === true, stock.sql, stock.params],
	];
	const wanted = parts.filter(([isWanted]) => isWanted);
	return {
		sql: wanted.map(([, sql]) => ` and ${sql}`).join(''),
		params: wanted.flatMap(([, , params]) => params),
	};
}

/**
 * One query for each term of the first word, in the order of an index, so that it stops after a page; a product is
 * found by the term that fits it best. Null when some word means nothing.
 */
function searchSql(
	words: string[][],
	columns: string,
	{ filters, after, limit }: { filters: SearchFilters; after?: SearchPosition; limit: number },
): SqlPart | null {
	const [first, ...others] = words;
	if (!first || words.some((terms) => terms.length === 0)) return null;
	const otherWords = others
		.map(
			(terms) =>
				` and exists (select 1 from product_term o where o.product_id = t.product_id and o.term in (${placeholders(terms)}))`,
		)
		.join('');
	const conditions = conditionsOf(filters);
	const relevanceOf = (alias: string, place: string) =>
		`${alias}.priority * ${MAX_TERMS_PER_WORD} + ${place}`;
	const better = `exists (select 1 from product_term b where b.product_id = t.product_id
		and b.term in (${placeholders(first)})
		and ${relevanceOf('b', `field(b.term, ${placeholders(first)}) - 1`)} <`;
	const params: unknown[] = [];
	const branches = first.map((term, place) => {
		const relevance = relevanceOf('t', String(place));
		params.push(term, ...others.flat(), ...conditions.params);
		if (first.length > 1) params.push(...first, ...first);
		if (after) {
			const { relevance: seen, standing, id } = after;
			params.push(Math.max(0, Math.ceil((seen - place) / MAX_TERMS_PER_WORD)));
			params.push(seen, seen, standing, standing, uuidToBinary(id));
		}
		// The first half of what comes after is redundant, yet it is the one an index range can start from.
		return `(select straight_join t.product_id as id, ${relevance} as relevance, t.standing${columns}
			from product_term t join product p on p.id = t.product_id and p.is_active = 1
			where t.term = ?${otherWords}${conditions.sql}
			${first.length > 1 ? `and not ${better} ${relevance})` : ''}
			${after ? `and t.priority >= ? and (${relevance} > ? or (${relevance} = ? and (t.standing > ? or (t.standing = ? and t.product_id > ?))))` : ''}
			order by t.priority, t.standing, t.product_id limit ${limit})`;
	});
	const sql = `select * from (${branches.join(' union all ')}) found
		order by relevance, standing, id limit ${limit}`;
	return { sql, params };
}

/** Products on sale that are found by one of the terms of every word, best first, from a position on. */
export async function findProductsByTerms(
	em: EntityManager,
	words: string[][],
	options: { filters?: SearchFilters; after?: SearchPosition; limit: number },
): Promise<SearchPosition[]> {
	const search = searchSql(words, '', { filters: {}, ...options });
	if (search === null) return [];
	const rows = await em.execute<{ id: Buffer; relevance: number; standing: number }[]>(
		search.sql,
		search.params,
	);
	return rows.map(({ id, relevance, standing }) => ({
		...{ id: uuidFromBinary(id), relevance: Number(relevance), standing },
	}));
}

/** What of a product found is counted. */
export interface FacetRow {
	categoryId: string;
	/** In the hub. */
	listPriceMinor: number;
	/** Months as `1|2|12`, or `all`. */
	season: string;
	inStock: boolean;
}

/** The best products that are found by the words, for counting; at most `limit`. */
export async function findFacetRows(
	em: EntityManager,
	words: string[][],
	{ hubId, limit }: { hubId?: string; limit: number },
): Promise<FacetRow[]> {
	const search = searchSql(words, '', { filters: {}, limit });
	if (search === null) return [];
	const stock = stockExists(hubId);
	const price = listPrice(hubId);
	const rows = await em.execute<
		(Omit<FacetRow, 'categoryId' | 'inStock'> & { categoryId: Buffer; inStock: number })[]
	>(
		`select p.category_id as categoryId, ${price.sql} as listPriceMinor, p.season, ${stock.sql} as inStock
		from (${search.sql}) best join product p on p.id = best.id`,
		[...price.params, ...stock.params, ...search.params],
	);
	return rows.map(({ categoryId, inStock, ...row }) => ({
		...{ ...row, categoryId: uuidFromBinary(categoryId), inStock: inStock === 1 },
	}));
}

/** A product as a suggestion names it. */
export interface SuggestedProduct {
	id: string;
	slug: string;
	name: string;
	nameHi: string;
}

/** Names of products by id, in no order. */
export async function findProductNames(em: EntityManager, ids: string[]): Promise<SuggestedProduct[]> {
	if (ids.length === 0) return [];
	const rows = await em.execute<(Omit<SuggestedProduct, 'id'> & { id: Buffer })[]>(
		`select id, slug, name, name_hi as nameHi from product where id in (${placeholders(ids)})`,
		ids.map(uuidToBinary),
	);
	return rows.map((row) => ({ ...row, id: uuidFromBinary(row.id) }));
}
