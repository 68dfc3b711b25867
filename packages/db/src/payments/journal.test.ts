import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedPostings, isOwned, move, type Posting } from './journal.ts';
import { ledgerAccountKinds } from './payments.enums.ts';

const owners = ['019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10', '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b11'];
const account = fc
	.record({ account: fc.constantFrom(...ledgerAccountKinds), owner: fc.constantFrom(...owners) })
	.map(({ account: kind, owner }) => (isOwned(kind) ? { account: kind, ownerId: owner } : { account: kind }));
const moves = fc.array(fc.tuple(account, account, fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), {
	maxLength: 12,
});
const postingsOf = (all: readonly (readonly [object, object, number])[]): Posting[] =>
	all.flatMap(([from, to, amount]) =>
		move(from as Omit<Posting, 'amountMinor'>, to as Omit<Posting, 'amountMinor'>, amount),
	);
const keyOf = ({ account: kind, ownerId }: Posting) => `${kind}:${ownerId ?? ''}`;
const sumOf = (postings: readonly Posting[], key?: string) =>
	postings
		.filter((posting) => key === undefined || keyOf(posting) === key)
		.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

describe('the postings of a movement', () => {
	it('add up to zero, name each account once, and have none that nothing happens to', () => {
		fc.assert(
			fc.property(moves, (all) => {
				const postings = balancedPostings(postingsOf(all));
				expect(sumOf(postings)).toBe(0);
				expect(new Set(postings.map(keyOf)).size).toBe(postings.length);
				for (const { amountMinor } of postings) expect(amountMinor).not.toBe(0);
			}),
		);
	});

	it('do to each account what the moves together do', () => {
		fc.assert(
			fc.property(moves, (all) => {
				const given = postingsOf(all);
				const postings = balancedPostings(given);
				for (const key of new Set(given.map(keyOf))) expect(sumOf(postings, key)).toBe(sumOf(given, key));
			}),
		);
	});

	it('are the same in whatever order the moves are given', () => {
		fc.assert(
			fc.property(moves, (all) => {
				const sorted = (postings: Posting[]) =>
					balancedPostings(postings)
						.map((posting) => `${keyOf(posting)}=${posting.amountMinor}`)
						.toSorted();
				expect(sorted(postingsOf(all.toReversed()))).toEqual(sorted(postingsOf(all)));
			}),
		);
	});

	it('are undone by the moves back', () => {
		fc.assert(
			fc.property(moves, (all) => {
				const back = all.map(([from, to, amount]) => [to, from, amount] as const);
				expect(balancedPostings([...postingsOf(all), ...postingsOf(back)])).toEqual([]);
			}),
		);
	});

	it('are refused when a paisa is left over, an amount is none, or an owner is missing or one too many', () => {
		fc.assert(
			fc.property(moves, account, fc.integer({ min: 1, max: 1_000 }), (all, odd, amountMinor) => {
				expect(() => balancedPostings([...postingsOf(all), { ...odd, amountMinor }])).toThrow(TypeError);
			}),
		);
		const sale = { account: 'sales', amountMinor: 100 } as const;
		const [ownerId = ''] = owners;
		for (const wrong of [
			[{ ...sale, amountMinor: 0.5 }],
			[{ ...sale, amountMinor: Number.NaN }],
			[{ ...sale, ownerId }],
			[{ account: 'customer_wallet', amountMinor: 100 } as const],
		])
			expect(() => balancedPostings(wrong)).toThrow(TypeError);
	});
});
