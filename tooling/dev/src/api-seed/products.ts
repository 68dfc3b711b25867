import { type DailyVegClient, isAppError, type RouterInputs } from '@dailyveg/client';
import { familyNames, farmKinds, Random, regions } from '@dailyveg/db/seeding';
import { produce } from './produce.ts';
import { forEach, type SeedRun } from './shop.ts';

type NewProduct = RouterInputs['admin']['catalog']['createProduct'];
type NewUnit = NewProduct['units'][number];

/** A product's unit as orders need it; weights in grams. */
export interface SeededUnit {
	sellUnitId: string;
	stepGrams: number | null;
}

/** What became of the products. */
export interface SeededProducts {
	created: number;
	/** There before: an earlier run with the same seed made them. */
	kept: number;
	units: SeededUnit[];
}

/** Creates so many products and fills every hub with them. */
export async function seedProducts(
	staff: DailyVegClient,
	{ seed, onProgress }: SeedRun,
	{ count, hubIds }: { count: number; hubIds: readonly string[] },
): Promise<SeededProducts> {
	const random = new Random(seed);
	const drafts = Array.from({ length: count }, (_, index) => draftProduct(random, `${seed}-${index + 1}`));
	const units = new Map<string, SeededUnit>();
	let created = 0;
	await forEach(drafts, 'products', onProgress, async ({ product, onHand }) => {
		if (await create(staff, product)) created += 1;
		const found = await staff.catalog.getProduct.query({ slug: product.slug });
		for (const hubId of hubIds) await fillHub(staff, { productId: found.id, hubId, onHand });
		for (const { id, stepGrams } of found.units) units.set(product.slug, { sellUnitId: id, stepGrams });
	});
	// In the order of the drafts, not in that of the answers: the same seed gives the same orders.
	const inOrder = drafts.flatMap(({ product }) => units.get(product.slug) ?? []);
	return { created, kept: count - created, units: inOrder };
}

function draftProduct(random: Random, number: string): { product: NewProduct; onHand: number } {
	const kind = random.pick(produce);
	const region = random.pick(regions);
	const farm = `${random.pick(familyNames)} ${random.pick(farmKinds)}`;
	const name = `${region.en} ${kind.name}, ${farm}`;
	const priceMinor = Math.round((kind.priceMinor * (0.8 + random.next() * 0.6)) / 50) * 50;
	return {
		product: {
			slug: `${`${region.en} ${kind.name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${number}`,
			categorySlug: kind.categorySlug,
			name,
			nameHi: `${region.hi} ${kind.nameHi}`,
			description: `${kind.name} grown by ${farm} near ${region.en}.`,
			shelfLifeDays: kind.shelfLifeDays,
			units: [kind.kind === 'weight' ? byWeight(priceMinor) : byBunch(priceMinor)],
		},
		onHand: kind.kind === 'weight' ? random.integer(50, 400) * 1_000 : random.integer(100, 600),
	};
}

const byWeight = (priceMinor: number): NewUnit => ({
	kind: 'weight',
	label: 'kg',
	priceMinor,
	stepGrams: 250,
	minGrams: 250,
	maxGrams: 5_000,
});

const byBunch = (priceMinor: number): NewUnit => ({ kind: 'count', label: 'bunch', priceMinor });

async function create(staff: DailyVegClient, product: NewProduct): Promise<boolean> {
	try {
		await staff.admin.catalog.createProduct.mutate(product);
		return true;
	} catch (error) {
		if (isAppError(error, 'SLUG_TAKEN')) return false;
		throw error;
	}
}

async function fillHub(
	staff: DailyVegClient,
	stock: RouterInputs['admin']['catalog']['setStock'],
): Promise<void> {
	try {
		await staff.admin.catalog.setStock.mutate(stock);
	} catch (error) {
		// Orders of earlier runs hold more than that: what is there stays.
		if (!isAppError(error, 'STOCK_BELOW_RESERVED')) throw error;
	}
}
