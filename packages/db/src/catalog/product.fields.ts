import {
	categorySlug,
	imageKey,
	nutrition,
	productDescription,
	productName,
	productNameHi,
	productNameLocal,
	productSeason,
	productSlug,
	productSynonyms,
	shelfLifeDays,
	storageTips,
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
	storageTips: storageTips.default(''),
	nutrition: nutrition.nullable().default(null),
	imageKey: imageKey.nullable().default(null),
};
