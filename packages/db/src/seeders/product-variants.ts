import { measureOf, type ProductDraft } from '../catalog/product.writer.ts';
import type { SellUnitInput } from '../catalog/sell-unit.fields.ts';
import type { Random } from './random.ts';
import { familyNames, farmKinds, grades, regions, styles } from './variant-words.ts';

/** Of the generated products so many can be bought nowhere. */
const OUT_OF_STOCK_SHARE = 0.08;

/** Prices end on full or half rupees. In minor units. */
const PRICE_STEP_MINOR = 50;

/** Hubs that stock one generated product, beside the favoured one. */
const OTHER_HUBS = 2;

/** In so many cases the favoured hub stocks a product: the demo customer finds most of the shop open. */
const FAVOURED_SHARE = 0.75;

/** What the generator draws from. */
export interface VariantSource {
	/** Real products that are varied. */
	bases: readonly ProductDraft[];
	/** Ids of all hubs, the favoured one first. */
	hubs: readonly [string, ...string[]];
	random: Random;
}

/** Endless distinct products: real ones in other varieties, grades, regions and from other farms. */
export function* productVariants({ bases, hubs, random }: VariantSource): Generator<ProductDraft> {
	const slugs = new Set(bases.map(({ slug }) => slug));
	while (true) {
		const draft = variantOf(random.pick(bases), hubs, random);
		if (slugs.has(draft.slug)) continue;
		slugs.add(draft.slug);
		yield draft;
	}
}

function variantOf(
	base: ProductDraft,
	[favoured, ...others]: readonly [string, ...string[]],
	random: Random,
): ProductDraft {
	const region = random.pick(regions);
	const style = random.chance(0.7) ? random.pick(styles) : null;
	const grade = random.chance(0.3) ? random.pick(grades) : null;
	const farm = `${random.pick(familyNames)} ${random.pick(farmKinds)}`;
	const kind = [style?.en, region.en, base.name, grade?.en].filter(Boolean).join(' ');
	const name = `${kind}, ${farm}`;
	const units = variedUnits(base.units, random);
	return {
		...base,
		slug: slugOf(name),
		name,
		nameHi: [style?.hi, region.hi, base.nameHi, grade?.hi].filter(Boolean).join(' '),
		description: `${base.description} Grown by ${farm} near ${region.en}.`,
		shelfLifeDays: Math.max(1, base.shelfLifeDays + random.integer(-1, 2)),
		units,
		stock: variedStock(
			base,
			[...(random.chance(FAVOURED_SHARE) ? [favoured] : []), ...random.sample(others, OTHER_HUBS)],
			units,
			random,
		),
	};
}

const slugOf = (name: string): string =>
	name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

function variedUnits(units: ProductDraft['units'], random: Random): ProductDraft['units'] {
	const factor = 0.75 + random.next() * 0.65;
	const [first, ...rest] = units.map((unit) => ({
		...unit,
		priceMinor: variedPrice(unit.priceMinor, factor),
		compareAtMinor: null,
	}));
	if (!first) throw new TypeError('a product needs at least one sell unit');
	const pack = random.chance(0.4) ? familyPack(first) : null;
	const isNew = pack && rest.length < 2 && !rest.some(({ label }) => label === pack.label);
	return [first, ...rest, ...(isNew ? [pack] : [])];
}

const variedPrice = (priceMinor: number, factor: number): number =>
	Math.max(PRICE_STEP_MINOR, Math.round((priceMinor * factor) / PRICE_STEP_MINOR) * PRICE_STEP_MINOR);

/** A larger pack at 5 % off: two kilograms of what is weighed, three of what is counted. */
function familyPack(unit: SellUnitInput): SellUnitInput {
	const [count, label] = unit.kind === 'weight' ? [2, '2 kg pack'] : [3, `3 × ${unit.label}`];
	return {
		kind: 'count',
		label,
		priceMinor: variedPrice(unit.priceMinor * count, 0.95),
		compareAtMinor: variedPrice(unit.priceMinor * count, 1),
		currency: unit.currency,
		stepGrams: null,
		minGrams: null,
		maxGrams: null,
		packGrams: unit.kind === 'weight' ? 2_000 : unit.packGrams && unit.packGrams * count,
	};
}

function variedStock(
	base: ProductDraft,
	hubs: string[],
	units: ProductDraft['units'],
	random: Random,
): Map<string, number> {
	const isOut = random.chance(OUT_OF_STOCK_SHARE);
	const usual = Math.max(0, ...base.stock.values());
	return new Map(hubs.map((hub) => [hub, isOut ? 0 : variedQuantity(usual, units, random)]));
}

/** Between 40 % and 120 % of the usual quantity: whole 100 g where it is weighed, whole pieces else. */
export function variedQuantity(usual: number, units: ProductDraft['units'], random: Random): number {
	const step = measureOf(units) === 'gram' ? 100 : 1;
	return Math.max(step, Math.round((usual * (0.4 + random.next() * 0.8)) / step) * step);
}
