import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRefund } from './split-refund.ts';

const amount = fc.nat(1_000_000);
const payment = fc
	.record({ capturedMinor: amount, owedMinor: amount, writtenOffMinor: amount, share: fc.nat(100) })
	.map(({ share, ...rest }) => ({
		...rest,
		status: 'captured' as const,
		refundedMinor: Math.floor((rest.capturedMinor * share) / 100),
	}));

describe('splitting a refund', () => {
	it('adds up to the refund, and takes no more from any part than is there', () => {
		fc.assert(
			fc.property(payment, amount, (of, asked) => {
				const split = splitRefund(of, asked);
				expect(split.owedMinor + split.chargedMinor + split.writtenOffMinor).toBe(asked);
				if (!split.isPossible) return;
				expect(split.owedMinor).toBeLessThanOrEqual(of.owedMinor);
				expect(split.chargedMinor).toBeLessThanOrEqual(of.capturedMinor - of.refundedMinor);
				expect(split.writtenOffMinor).toBeLessThanOrEqual(of.writtenOffMinor);
			}),
		);
	});

	it('pays nothing back while something is owed, and undoes a write-off last', () => {
		fc.assert(
			fc.property(payment, amount, (of, asked) => {
				const { owedMinor, chargedMinor, writtenOffMinor, isPossible } = splitRefund(of, asked);
				if (!isPossible) return;
				if (chargedMinor > 0) expect(owedMinor).toBe(of.owedMinor);
				if (writtenOffMinor > 0) expect(chargedMinor).toBe(of.capturedMinor - of.refundedMinor);
			}),
		);
	});

	it('refuses a paisa more than there is, and counts no charge that failed', () => {
		const of = { owedMinor: 260, capturedMinor: 5_000, refundedMinor: 1_000, writtenOffMinor: 0 };
		expect(splitRefund({ ...of, status: 'captured' }, 4_260).isPossible).toBe(true);
		expect(splitRefund({ ...of, status: 'captured' }, 4_261).isPossible).toBe(false);
		expect(splitRefund({ ...of, status: 'failed' }, 261)).toMatchObject({
			refundableMinor: 260,
			isPossible: false,
		});
	});
});
