import type { BookedMovement } from '@dailyveg/db';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardMovement } from '../../platform/gateways/card-movements.ts';
import { compareMovements, sumMovements } from './compare-movements.ts';

const amount = fc.integer({ min: 1, max: 1_000_000 });
/** A day on which each refund is sent, and some come back. */
const day = fc
	.array(fc.record({ isRefund: fc.boolean(), amountMinor: amount, isFailed: fc.boolean() }), {
		maxLength: 20,
	})
	.map((rows) =>
		rows.map(
			({ isRefund, amountMinor, isFailed }, index): BookedMovement => ({
				...{ kind: isRefund ? 'refund' : 'charge', providerReference: `thing_${index}`, amountMinor },
				...{ paymentId: `payment_${index}`, refundId: isRefund ? `refund_${index}` : null },
				isFailed: isRefund && isFailed,
			}),
		),
	);

const atProvider = (books: readonly BookedMovement[]): CardMovement[] =>
	books.flatMap(({ kind, providerReference: reference, amountMinor, isFailed }): CardMovement[] => {
		const signed = kind === 'refund' ? -amountMinor : amountMinor;
		const moved = { kind, reference, amountMinor: signed, feeMinor: 1 };
		return isFailed ? [moved, { ...moved, kind: 'refundFailure', amountMinor }] : [moved];
	});

const compare = (movements: readonly CardMovement[], booked: readonly BookedMovement[]) =>
	compareMovements(movements, { named: booked, booked });

describe('a day of the provider’s account and our books', () => {
	it('agree where each has what the other has, in any order', () => {
		fc.assert(
			fc.property(day, (booked) => {
				expect(compare(atProvider(booked).toReversed(), booked)).toEqual([]);
			}),
		);
	});

	it('differ by exactly what one of them lacks', () => {
		fc.assert(
			fc.property(day, fc.nat(), (booked, pick) => {
				const lost = booked[pick % Math.max(1, booked.length)];
				if (!lost) return;
				const others = booked.filter((row) => row !== lost);
				const named = { providerReference: lost.providerReference };
				const unknown = compare(atProvider(booked), others);
				expect(new Set(unknown.map(({ kind }) => kind))).toEqual(new Set([`unknown_${lost.kind}`]));
				expect(unknown).toMatchObject(unknown.map(() => ({ ...named, oursMinor: null })));
				const missing = compare(atProvider(others), booked);
				expect(missing).toMatchObject([{ ...named, kind: `missing_${lost.kind}`, theirsMinor: null }]);
			}),
		);
	});

	it('differ where an amount does, or a refund came back on one side only', () => {
		const charge: BookedMovement = {
			...{ kind: 'charge', providerReference: 'pi_1', paymentId: 'p', refundId: null },
			...{ amountMinor: 100, isFailed: false },
		};
		const refund: BookedMovement = { ...charge, kind: 'refund', providerReference: 're_1', refundId: 'r' };
		const [moved] = atProvider([charge]);
		expect(compare(moved ? [{ ...moved, amountMinor: 99 }] : [], [charge])).toMatchObject([
			{ kind: 'charge_differs', oursMinor: 100, theirsMinor: 99 },
		]);
		expect(compare(atProvider([{ ...refund, isFailed: true }]), [refund])).toMatchObject([
			{ kind: 'refund_differs', oursMinor: -100, theirsMinor: 100 },
		]);
	});

	it('never agree about an adjustment, whatever it is called', () => {
		const adjustment = { kind: 'adjustment', reference: 'dp_1', amountMinor: -500, feeMinor: 0 } as const;
		expect(compare([adjustment], [])).toMatchObject([{ kind: 'adjustment', theirsMinor: -500 }]);
	});
});

it('sums up a day to what stays with the shop', () => {
	fc.assert(
		fc.property(day, (booked) => {
			const sums = sumMovements(atProvider(booked));
			const of = (kind: string) => booked.filter((row) => row.kind === kind && !row.isFailed);
			const total = (rows: readonly BookedMovement[]) =>
				rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
			expect(sums.chargedMinor).toBe(total(of('charge')));
			expect(sums.refundedMinor).toBe(total(of('refund')));
			expect(sums.chargeCount + sums.refundCount).toBe(booked.length);
		}),
	);
});
