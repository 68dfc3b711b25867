import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PriceEntry, priceAt } from './price-schedule.ts';

const opening = { priceMinor: 999, compareAtMinor: null };
const hubs = ['hub-a', 'hub-b'];

const entry = fc.record({
	id: fc.uuid({ version: 7 }),
	hubId: fc.constantFrom(null, ...hubs),
	priceMinor: fc.option(fc.integer({ min: 1, max: 500 })),
	compareAtMinor: fc.constant(null),
	effectiveFrom: fc.integer({ min: 0, max: 20 }).map((ms) => new Date(ms)),
});
/** The shop always names a price; only a hub gives its own up. */
const entries = fc.uniqueArray(
	entry.filter(({ hubId, priceMinor }) => hubId !== null || priceMinor !== null),
	{ selector: ({ id }) => id, maxLength: 12 },
);
const moment = fc.integer({ min: -1, max: 21 }).map((ms) => new Date(ms));
const hub = fc.constantFrom(null, ...hubs);

/** The last of a list sorted by moment, then id: said another way. */
function lastOf(list: PriceEntry[], hubId: string | null, at: Date): PriceEntry | undefined {
	return list
		.filter((candidate) => candidate.hubId === hubId && candidate.effectiveFrom <= at)
		.sort((a, b) => a.effectiveFrom.getTime() - b.effectiveFrom.getTime() || (a.id < b.id ? -1 : 1))
		.at(-1);
}

describe('the price at a moment', () => {
	it('is the newest begun of the hub, else of the shop, else the opening price', () => {
		fc.assert(
			fc.property(entries, hub, moment, (list, hubId, at) => {
				const own = hubId === null ? undefined : lastOf(list, hubId, at);
				const expected = own?.priceMinor ?? lastOf(list, null, at)?.priceMinor ?? opening.priceMinor;
				expect(priceAt(list, hubId, at, opening).priceMinor).toBe(expected);
			}),
		);
	});

	it('does not depend on the order of the entries', () => {
		fc.assert(
			fc.property(entries, hub, moment, (list, hubId, at) => {
				expect(priceAt(list.toReversed(), hubId, at, opening)).toEqual(priceAt(list, hubId, at, opening));
			}),
		);
	});

	it('is untouched by entries to come and by other hubs', () => {
		fc.assert(
			fc.property(entries, hub, moment, (list, hubId, at) => {
				const concerned = list.filter(
					(candidate) =>
						candidate.effectiveFrom <= at && (candidate.hubId === null || candidate.hubId === hubId),
				);
				expect(priceAt(list, hubId, at, opening)).toEqual(priceAt(concerned, hubId, at, opening));
			}),
		);
	});

	it('changes only at moments at which an entry begins', () => {
		fc.assert(
			fc.property(entries, hub, moment, (list, hubId, at) => {
				const next = new Date(at.getTime() + 1);
				fc.pre(list.every(({ effectiveFrom }) => effectiveFrom.getTime() !== next.getTime()));
				expect(priceAt(list, hubId, next, opening)).toEqual(priceAt(list, hubId, at, opening));
			}),
		);
	});
});
