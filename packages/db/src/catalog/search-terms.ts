/** Longest word the index keeps, in UTF-16 units; the rest of a longer one is cut off. */
const MAX_TERM_LENGTH = 64;

/** Words shorter than this get no typo variants: one letter off, and they mean something else. */
const MIN_TYPO_LENGTH = 4;

/** What of a product can be searched. */
export interface SearchableProduct {
	name: string;
	nameHi: string;
	nameLocal: string;
	/** Separated by `|`. */
	synonyms: string;
}

/** The lower-cased words of a text, in any script, without duplicates. */
export function tokenize(text: string): string[] {
	const words =
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return [...new Set(words.map((word) => word.slice(0, MAX_TERM_LENGTH)))];
}

/** Priority of words that are only a translation or synonym: below every word of a name. */
const SYNONYM_PRIORITY = 10;

/**
 * Index rows of a product, lower priority first in results: a word of the name counts by how many other words the
 * name has, so that `tomato` finds "Tomato" before "Organic Nashik Tomato"; translations and synonyms come after.
 */
export function productTerms(product: SearchableProduct): { term: string; priority: number }[] {
	const priorities = new Map<string, number>();
	const others = tokenize(`${product.nameHi} ${product.nameLocal} ${product.synonyms}`);
	for (const term of others) priorities.set(term, SYNONYM_PRIORITY);
	const nameTerms = tokenize(product.name);
	const namePriority = Math.min(nameTerms.length - 1, SYNONYM_PRIORITY - 1);
	for (const term of nameTerms) priorities.set(term, namePriority);
	return [...priorities].map(([term, priority]) => ({ term, priority }));
}

/**
 * The term and every form of it with one letter left out. Two words one insertion, deletion, substitution or
 * swap apart share at least one form, so a single indexed look-up finds typos (symmetric deletion, SymSpell).
 */
export function typoVariants(term: string): string[] {
	const letters = [...term];
	if (letters.length < MIN_TYPO_LENGTH) return [term];
	const shortened = letters.map((_, index) => letters.toSpliced(index, 1).join(''));
	return [...new Set([term, ...shortened])];
}
