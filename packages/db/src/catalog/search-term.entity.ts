import { defineEntity, p } from '@mikro-orm/core';
import { Product } from './product.entity.ts';
import { LAST_STANDING } from './standing.ts';

/** Compared byte by byte: a loose collation would merge Hindi words that differ in a vowel sign. */
const word = () => p.string().length(64).collation('utf8mb4_bin');

const ProductTermSchema = defineEntity({
	name: 'ProductTerm',
	indexes: [{ name: 'product_term_ranked', properties: ['term', 'priority', 'standing', 'product'] }],
	properties: {
		product: () => p.manyToOne(Product).primary().index(false).deleteRule('cascade'),
		/** A lower-cased word of a name or synonym, in any script. */
		term: word().primary(),
		/** Lower sorts first; see `productTerms`. */
		priority: p.tinyint().unsigned(),
		/** That of the product, repeated here so that a search reads its results in order. */
		standing: p.tinyint().unsigned().default(LAST_STANDING),
	},
});

/** Inverted index of the catalog: which product is found by which word. */
export class ProductTerm extends ProductTermSchema.class {}
ProductTermSchema.setClass(ProductTerm);

const SearchTermVariantSchema = defineEntity({
	name: 'SearchTermVariant',
	properties: {
		/** The term with at most one letter left out; two words one typo apart share a variant (SymSpell). */
		variant: word().primary(),
		term: word().primary(),
	},
});

/** Typo index: maps deletions of a term back to the term. */
export class SearchTermVariant extends SearchTermVariantSchema.class {}
SearchTermVariantSchema.setClass(SearchTermVariant);
