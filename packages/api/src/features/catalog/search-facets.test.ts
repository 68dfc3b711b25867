import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countFacets, type FacetFilters } from './search-facets.ts';

const tree = [
	{ id: 'all', parentId: null },
	{ id: 'roots', parentId: 'all' },
	{ id: 'greens', parentId: 'all' },
	{ id: 'herbs', parentId: 'greens' },
	{ id: 'fruit', parentId: null },
];
const belowOf: Record<string, string[]> = {
	all: ['all', 'roots', 'greens', 'herbs'],
	roots: ['roots'],
	greens: ['greens', 'herbs'],
	herbs: ['herbs'],
	fruit: ['fruit'],
};
const row = fc.record({
	categoryId: fc.constantFrom(...tree.map(({ id }) => id)),
	listPriceMinor: fc.integer({ min: 1, max: 100_000 }),
	season: fc.constantFrom('all', '1|2', '5', '11|12|1'),
	inStock: fc.boolean(),
});
const filters: fc.Arbitrary<FacetFilters> = fc.record(
	{
		categoryId: fc.constantFrom(...tree.map(({ id }) => id)),
		minPriceMinor: fc.integer({ min: 0, max: 50_000 }),
		maxPriceMinor: fc.integer({ min: 0, max: 100_000 }),
		inStock: fc.constant(true),
		inSeason: fc.constant(true),
	},
	{ requiredKeys: [] },
);
const month = fc.integer({ min: 1, max: 12 });

it('a count says what its choice leaves, under all other filters', () => {
	fc.assert(
		fc.property(fc.array(row, { maxLength: 60 }), filters, month, (rows, chosen, now) => {
			const count = (more: FacetFilters) =>
				countFacets(rows, { ...chosen, ...more }, { tree, month: now }).total;
			const facets = countFacets(rows, chosen, { tree, month: now });
			for (const { id } of tree) expect(facets.categories.get(id) ?? 0).toBe(count({ categoryId: id }));
			expect(facets.inStock).toBe(count({ inStock: true }));
			expect(facets.inSeason).toBe(count({ inSeason: true }));
			const { minPriceMinor: _min, maxPriceMinor: _max, ...unpriced } = chosen;
			const inBands = [...facets.priceBands.values()].reduce((sum, each) => sum + each, 0);
			expect(inBands).toBe(countFacets(rows, unpriced, { tree, month: now }).total);
		}),
	);
});

it('the total is what passes every filter', () => {
	fc.assert(
		fc.property(fc.array(row, { maxLength: 60 }), filters, month, (rows, chosen, now) => {
			const passing = rows.filter(
				({ categoryId, listPriceMinor, season, inStock }) =>
					(chosen.categoryId === undefined || belowOf[chosen.categoryId]?.includes(categoryId)) &&
					listPriceMinor >= (chosen.minPriceMinor ?? 0) &&
					listPriceMinor <= (chosen.maxPriceMinor ?? 1e9) &&
					(!chosen.inStock || inStock) &&
					(!chosen.inSeason || season === 'all' || season.split('|').includes(String(now))),
			);
			expect(countFacets(rows, chosen, { tree, month: now }).total).toBe(passing.length);
		}),
	);
});
