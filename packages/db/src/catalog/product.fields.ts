import {
	categorySlug,
	imageKey,
	productDescription,
	productName,
	productNameHi,
	productNameLocal,
	productSeason,
	productSlug,
	productSynonyms,
	shelfLifeDays,
} from './catalog.fields.ts';

/** Columns of a product as they come in, without its units: `z.object({ ...productShape, … })`. */
export const productShape = {
	slug: productSlug,
	categorySlug,
	name: productName,
	nameHi: productNameHi,
	nameLocal: productNameLocal.default(''),
	description: productDescription,
	synonyms: productSynonyms.default(''),
	season: productSeason.default('all'),
	shelfLifeDays,
	imageKey: imageKey.nullable().default(null),
};
