import { z } from 'zod';
import { sellUnitKinds } from './catalog.enums.ts';

/** 10 million rupees: no vegetable costs more, and a slipped decimal point does. */
const MAX_PRICE_MINOR = 1_000_000_000;

/** One tonne. */
const MAX_GRAMS = 1_000_000;

/** 100 tonnes in grams, or 100 million pieces: well inside the unsigned 32-bit column. */
const MAX_STOCK_QUANTITY = 100_000_000;

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slugMessage = 'must be lower-case letters and digits, joined by single hyphens';

export const productSlug = z
	.string()
	.max(120)
	.regex(slugPattern, slugMessage)
	.meta({ description: 'Address part of a product', example: 'tomato-desi' });

export const categorySlug = z
	.string()
	.max(80)
	.regex(slugPattern, slugMessage)
	.meta({ description: 'Address part of a category', example: 'leafy-greens' });

export const categoryName = z
	.string()
	.trim()
	.min(1)
	.max(80)
	.meta({ description: 'Name of a category', example: 'Leafy greens' });

export const categoryNameHi = z
	.string()
	.trim()
	.min(1)
	.max(80)
	.meta({ description: 'Name of a category in Hindi', example: 'पत्तेदार सब्ज़ियाँ' });

export const categoryNameLocal = z
	.string()
	.trim()
	.max(80)
	.meta({ description: 'Name of a category in a local language, or empty', example: 'ಸೊಪ್ಪು' });

export const listSlug = z
	.string()
	.max(80)
	.regex(slugPattern, slugMessage)
	.meta({ description: 'Address part of a featured list', example: 'monsoon-greens' });

export const listTitle = z
	.string()
	.trim()
	.min(1)
	.max(80)
	.meta({ description: 'Title of a featured list', example: 'Monsoon greens' });

export const listTitleLocal = z
	.string()
	.trim()
	.max(80)
	.meta({ description: 'Title in a local language, or empty', example: 'ಮಳೆಗಾಲದ ಸೊಪ್ಪು' });

/** Place in a list: lower comes first. */
export const listPosition = z
	.int()
	.min(0)
	.max(10_000)
	.meta({ description: 'Place in the list, lower first', example: 1 });

export const productName = z
	.string()
	.trim()
	.min(1)
	.max(120)
	.meta({ description: 'Name of the product in English', example: 'Desi Tomato' });

export const productNameHi = z
	.string()
	.trim()
	.min(1)
	.max(120)
	.meta({ description: 'Name of the product in Hindi', example: 'देसी टमाटर' });

export const productNameLocal = z
	.string()
	.trim()
	.max(120)
	.meta({ description: 'Name in a local language, or empty', example: 'Thakkali' });

export const productDescription = z
	.string()
	.trim()
	.min(1)
	.max(1000)
	.meta({ description: 'What it is, in a sentence or two', example: 'Juicy country tomatoes for curries.' });

export const productSynonyms = z
	.string()
	.trim()
	.max(500)
	.meta({ description: 'Other words customers use, separated by |', example: 'tamatar|thakkali' });

export const productSeason = z
	.string()
	.max(40)
	.regex(/^(?:all|(?:[1-9]|1[0-2])(?:\|(?:[1-9]|1[0-2]))*)$/, 'must be `all` or months like 11|12|1')
	.meta({ description: 'Months of the season separated by |, or `all`', example: '11|12|1' });

export const storageTips = z
	.string()
	.trim()
	.max(500)
	.meta({ description: 'How it keeps best, or empty', example: 'In the fridge, wrapped in a damp cloth.' });

const MAX_ENERGY_KJ = 3_900;
const HUNDREDTHS = 100;

/** Grams in 100 g, to a hundredth. */
const gramsOf = (what: string, example: number) =>
	z
		.number()
		.min(0)
		.max(HUNDREDTHS)
		.refine((value) => Math.abs(value * HUNDREDTHS - Math.round(value * HUNDREDTHS)) < 1e-6, {
			message: 'has more than two decimals',
		})
		.meta({ description: `${what} in 100 g, in grams`, example });

/** Columns of what 100 g hold, before the rule that ties them together; compose with `checkNutrition`. */
export const nutritionShape = {
	energyKj: z
		.int()
		.min(0)
		.max(MAX_ENERGY_KJ)
		.meta({ description: 'Energy of 100 g, in kilojoules', example: 74 }),
	fatG: gramsOf('Fat', 0.2),
	saturatesG: gramsOf('Saturated fat', 0.03),
	carbohydrateG: gramsOf('Carbohydrate without fibre', 2.7),
	sugarsG: gramsOf('Sugars', 2.6),
	fibreG: gramsOf('Fibre', 1.2),
	proteinG: gramsOf('Protein', 0.9),
	saltG: gramsOf('Salt', 0.01),
};

/** What does not fit together in nutrition values; empty when all is well. */
export function nutritionProblems(
	values: Record<keyof typeof nutritionShape, number>,
): { field: keyof typeof nutritionShape; message: string }[] {
	const { fatG, saturatesG, carbohydrateG, sugarsG, fibreG, proteinG, saltG } = values;
	const problems: { field: keyof typeof nutritionShape; message: string }[] = [];
	if (saturatesG > fatG) problems.push({ field: 'saturatesG', message: 'is more than the fat' });
	if (sugarsG > carbohydrateG) problems.push({ field: 'sugarsG', message: 'is more than the carbohydrate' });
	const hundredths = [fatG, carbohydrateG, fibreG, proteinG, saltG].map((grams) =>
		Math.round(grams * HUNDREDTHS),
	);
	if (hundredths.reduce((sum, part) => sum + part, 0) > HUNDREDTHS * HUNDREDTHS)
		problems.push({ field: 'carbohydrateG', message: 'with the rest is more than 100 g' });
	return problems;
}

/** What 100 g of a product hold: kilojoules and grams. */
export const nutrition = z
	.strictObject(nutritionShape)
	.superRefine((values, context) => {
		for (const { field, message } of nutritionProblems(values))
			context.addIssue({ code: 'custom', path: [field], message });
	})
	.meta({ description: 'What 100 g hold' });
export type Nutrition = z.output<typeof nutrition>;

/** Months (1 to 12) of a season as products keep it. */
export const seasonMonths = (season: string): number[] =>
	season === 'all' ? Array.from({ length: 12 }, (_, index) => index + 1) : season.split('|').map(Number);

/** Whole days. */
export const shelfLifeDays = z
	.int()
	.min(1)
	.max(730)
	.meta({ description: 'How many days it keeps', example: 5 });

export const imageKey = z
	.string()
	.min(1)
	.max(200)
	.meta({ description: 'Object-store key of the picture', example: 'products/tomato-desi.webp' });

export const sellUnitKind = z
	.enum(sellUnitKinds)
	.meta({ description: 'Sold by weight (grams) or by count (pieces)', example: 'weight' });

export const sellUnitLabel = z
	.string()
	.trim()
	.min(1)
	.max(40)
	.meta({ description: 'What the customer reads', example: 'kg' });

/** Minor units (paise): per kilogram when sold by weight, per piece when sold by count. */
export const priceMinor = z.int().min(1).max(MAX_PRICE_MINOR).meta({
	description: 'Price in minor units (paise): per kilogram by weight, per piece by count',
	example: 4000,
});

/** Minor units (paise), measured as the price is, and above it. */
export const compareAtMinor = z
	.int()
	.min(1)
	.max(MAX_PRICE_MINOR)
	.meta({ description: 'What it cost before, shown struck through; above the price', example: 4500 });

/** ISO 4217. */
export const currencyCode = z
	.string()
	.regex(/^[A-Z]{3}$/, 'must be three capital letters')
	.meta({ description: 'Currency, ISO 4217', example: 'INR' });

export const stepGrams = z
	.int()
	.min(1)
	.max(MAX_GRAMS)
	.meta({ description: 'By weight: orders are multiples of so many grams', example: 250 });

export const minGrams = z
	.int()
	.min(1)
	.max(MAX_GRAMS)
	.meta({ description: 'By weight: least one order takes, in grams', example: 250 });

export const maxGrams = z
	.int()
	.min(1)
	.max(MAX_GRAMS)
	.meta({ description: 'By weight: most one order takes, in grams', example: 5000 });

export const packGrams = z
	.int()
	.min(1)
	.max(MAX_GRAMS)
	.meta({ description: 'By count: nominal weight of one piece in grams', example: 200 });

/** Grams when any unit of the product is by weight, else pieces. */
export const stockQuantity = z
	.int()
	.min(0)
	.max(MAX_STOCK_QUANTITY)
	.meta({ description: 'Stock in grams, or in pieces when sold only by count', example: 50_000 });
