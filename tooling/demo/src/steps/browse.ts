import type { RouterOutputs } from '@dailyveg/client';
import { check, present } from '../check.ts';
import { money } from '../format.ts';
import type { Stage } from '../stage.ts';

type SellUnit = RouterOutputs['catalog']['getProduct']['units'][number];

/** Something to buy by weight; weights in grams. */
export interface Weighed {
	productId: string;
	name: string;
	unit: SellUnit;
	stepGrams: number;
	minGrams: number;
	maxGrams: number;
}

/** What the customer wants to buy. */
export interface Choice {
	weighed: Weighed;
	/** Bought by the piece or bunch. */
	counted: { name: string; unit: SellUnit };
}

/** The customer looks around: categories, a page of greens, a search in Hindi words, one product in full. */
export async function browse({ customer: { client }, say }: Stage, pincode: string): Promise<Choice> {
	const [categories, greens, found] = await Promise.all([
		client.catalog.listCategories.query(),
		client.catalog.listProducts.query({
			category: 'leafy-greens',
			pincode,
			inStock: true,
			sort: 'price_asc',
		}),
		client.catalog.search.query({ query: 'tamatar', pincode }),
	]);
	say(`${categories.items.length} categories, such as ${categories.items[1]?.name}`);
	const counted = present(
		greens.items.find(({ unit }) => unit.kind === 'count'),
		'greens sold by the bunch',
	);
	say(`${greens.items.length} greens in stock; ${counted.name}: ${priceOf(counted.unit)}`);
	check(found.items.length > 0, 'a search for “tamatar” to find tomatoes');
	say(`“tamatar” finds ${found.items.map(({ name }) => name).join(', ')}`);
	const weighed = await findWeighed(client, found.items, pincode);
	say(`${weighed.name}: ${priceOf(weighed.unit)}, in steps of ${weighed.stepGrams} g`);
	return { weighed, counted };
}

/** The first of these that is sold by weight. */
export async function findWeighed(
	client: Stage['customer']['client'],
	products: { slug: string }[],
	pincode: string,
): Promise<Weighed> {
	for (const { slug } of products) {
		const { id: productId, name, units } = await client.catalog.getProduct.query({ slug, pincode });
		for (const unit of units) {
			const { stepGrams, minGrams, maxGrams } = unit;
			if (stepGrams === null || minGrams === null || maxGrams === null) continue;
			return { productId, name, unit, stepGrams, minGrams, maxGrams };
		}
	}
	throw new Error('expected: tomatoes sold by weight');
}

function priceOf({ priceMinor, currency, kind, label }: SellUnit): string {
	return `${money(priceMinor, currency)} per ${kind === 'weight' ? 'kg' : label}`;
}
